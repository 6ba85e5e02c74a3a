/**
 * Words beside a mention that tell what kind of place it is. Each is the inside of a regular expression that is held
 * against the text right after or right before the mention. Kept by hand from the titles and bodies that English
 * newspapers put beside places.
 */

/** A county: "Cook County", "County Cork". */
export const COUNTY_AFTER =
  '\\s+(?:County|Counties|Parish|Co\\.|county|counties|parish|districts?|municipality)(?![\\p{L}])';
export const COUNTY_BEFORE = '(?:County|county)\\s+';

/** A state or province: "the Georgia legislature", "Gov. of Ohio". */
export const STATE_AFTER =
  '\\s+(?:Gov\\.|Governor|governor|Sen\\.|state\\b|State\\b|province|border|lawmakers|[Ll]egislature|Assembly|Department of|Supreme Court|Highway Patrol|Turnpike|statehouse)';
export const STATE_BEFORE = '(?:(?:[Ss]tate|[Pp]rovince|[Gg]overnor) of|Gov\\.|Governor)\\s+(?:the )?';

/** A town: "Athens police", "downtown Athens", "the city of Athens". */
export const TOWN_AFTER =
  '-based|\\s+(?:city|town|village|mayor|Mayor|suburb|police|Police|residents?|airport|downtown|City Council|city council|firefighters|City Hall)(?![\\p{L}])';
export const TOWN_BEFORE =
  '(?:[Dd]owntown|[Ss]uburban|(?:[Cc]ity|[Tt]own|[Vv]illage|[Ss]uburb|[Mm]ayor) of)\\s+';

/** A country: "Jordan's prime minister", "the ambassador to Chad". */
export const COUNTRY_AFTER =
  "(?:['’]s?)?\\s+(?:\\p{L}+ )?(?:[Pp]rime [Mm]inister|[Pp]resident|[Gg]overnment|[Ff]oreign|[Aa]rmy|[Mm]ilitary|[Pp]arliament|[Aa]mbassador|[Mm]inist\\p{L}+|[Tt]roops|[Ff]orces|[Ee]mbassy|[Kk]ing\\b|Air Force|Navy|[Cc]onsulate|[Cc]onstitution)";
export const COUNTRY_BEFORE =
  '(?:[Aa]mbassador to|[Gg]overnment of|[Rr]epublic of|[Kk]ingdom of|[Pp]resident of|[Kk]ing of|[Qq]ueen of|[Mm]inister of|[Ee]mbassy of)\\s+(?:the )?';

/** A capital that stands for its government: "Washington warned", "between Beijing and". */
export const GOVERNMENT_AFTER =
  '\\s+(?:said|says|warned|warns|wants|wanted|hopes|insists|insisted|denies|denied|accused|accuses|rejected|rejects|condemned|demanded|demands|announced|agreed|refused|refuses|imposed|backed|backs|supports|retaliated|responded|signed|recognised|recognized|vowed|pledged|considers)(?![\\p{L}])';

/** One of two places of a name: "the other Springfield", "which Georgia". */
export const OTHER_BEFORE = '(?:[Tt]he (?:other|wrong|right)|[Aa]nother|[Ww]hich|[Nn]either)\\s+';

/** What may stand between a name and the larger place that holds it, when the larger place comes after. */
export const LINK_AFTER =
  '\\s*,\\s*|\\s*\\(\\s*|,? (?:in|of) (?:the )?(?:(?:\\w+ )?(?:state|province|county|city|suburb) of )?(?:north|south|east|west|central)?(?:ern|-?eastern|-?western)? ?|\\s*[-–—/]\\s*';

/** And when it comes before: "the Ohio town of", "Ohio's", "the northern Turkish city", "Peru, Lima" is not meant. */
const SETTLEMENT =
  'city|town|village|suburb|port|community|resort|capital|province|region|district|hamlet|neighbou?rhood|county|state|island';
export const LINK_BEFORE = `(?:['’]s?)? ?(?:(?:north|south|east|west|central|\\w+ern) )?(?:(?:capital|city|town|village|suburb|port|province|county|state|district|region|resort|border|coastal|industrial|area|city centre), ?| ?(?:capital|port|border|coastal|industrial|resort|market|mining|southern|northern|eastern|western))* ?(?:${SETTLEMENT})?s?(?: of| in)?(?: the)?,? ?`;
