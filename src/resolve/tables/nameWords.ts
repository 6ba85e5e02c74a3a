/**
 * Words that stand in front of or behind a place's own name, as keys (`nameKey`): lower case, no dots. Kept by hand
 * from the generic terms of GeoNames' feature classes and from the usual street and building words.
 */

/** Before the name: "northern Iraq", "downtown Athens", "the city of Lima", "Lake Erie". */
export const LEADING_WORDS: readonly string[] = [
  'north|south|east|west|central|northern|southern|eastern|western|northeast|northwest|southeast|southwest',
  'northeastern|northwestern|southeastern|southwestern|north east|north west|south east|south west',
  'north eastern|north western|south eastern|south western|far north|far south|far west|far east',
  'upstate|downstate|downtown|uptown|greater|metro|metropolitan|mainland|former|inner|outer|rural|coastal',
  'suburban|old|lower|upper|mid|occupied|nearby|neighboring|neighbouring',
  'city of|town of|village of|township of|borough of|parish of|state of|province of|county of|district of',
  'region of|port of|university of|republic of|kingdom of|principality of|emirate of|archdiocese of|diocese of',
  'gulf of|bay of|strait of|isle of|island of|lake|river|mt|cape|port',
];

/** Behind it: "Kandahar Province", "Lima Airport", "Nairobi area". */
export const TRAILING_WORDS: readonly string[] = [
  'county|co|parish|province|state|region|district|governorate|prefecture|oblast|municipality|borough|shire',
  'city|town|township|twp|village|area|metro area|metropolitan area|community|neighborhood|suburb|suburbs',
  'island|islands|river|creek|valley|bay|harbor|harbour|lake|lakes|mountain|mountains|beach|coast|peninsula',
  'desert|border|basin|delta|plateau|park|national park|port|airport|international airport|airbase|air base',
  'university|college|school|high school|hospital|cathedral|church|mosque|temple|stadium|station|prison|jail',
  'street|st|avenue|ave|road|rd|boulevard|highway|bridge|dam|canal|ers|ian|ians|ns',
];

/** Divisions whose word may be left out beside the whole name: "Kandahar Province" is also in the index as Kandahar. */
export const DIVISION_WORDS = 'province|state|region|district|governorate|prefecture|oblast|island|islands';

/** A name with one of these at its end is a river, a lake, a mountain or the like. */
export const NATURE_WORDS =
  'river|creek|lake|lakes|bay|harbor|harbour|mountain|mountains|hills|valley|beach|canyon|falls|forest|desert|peninsula|glacier|reef|island|islands';

/** Settlements: "Kansas City" is a name of its own, "Lima city" is Lima. */
export const SETTLEMENT_WORDS = 'city|town|village|township|twp';

/** A name with one of these is a street, which is not where its name says. */
export const STREET_WORDS =
  'street|st|avenue|ave|road|rd|drive|lane|boulevard|blvd|highway|route|parkway|freeway|turnpike|rue|calle|square|plaza';

/** A name with one of these is a building, a park or a body, which the index mostly lacks. */
export const BUILDING_WORDS: readonly string[] = [
  'church|cathedral|mosque|temple|chapel|synagogue|university|college|school|academy|campus|hospital|clinic',
  'center|centre|house|hall|court|courthouse|park|stadium|arena|museum|library|gallery|airport|station|hotel',
  'building|tower|bridge|farm|farms|plantation|cemetery|prison|jail|factory|plant|mill|mine|mall|market',
  'theater|theatre|cinema|club|bank|studio|base|barracks|camp|estate|field|fields|place|armory|restaurant|zoo|quarter',
];

/** The commonest names of streets, none of them after a place. Source: US Census Bureau, street names, 1993. */
const STREET_NAMES =
  'main second third first fourth fifth sixth seventh eighth ninth park oak pine maple cedar elm view hill';

/** Words that settle no place when they are all that is left of a longer name. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  [
    ...[LEADING_WORDS, TRAILING_WORDS, BUILDING_WORDS, [STREET_WORDS]].flatMap((lists) =>
      lists.flatMap((list) => list.split('|')),
    ),
    ...STREET_NAMES.split(' '),
    ...'new great grand royal public general memorial state national international federal'.split(' '),
    ...'regional community medical council company trust press union republic republican democratic orthodox'.split(
      ' ',
    ),
    ...'catholic independence liberty hope mission summit home white black red green blue saint crossroads of the'.split(
      ' ',
    ),
  ].filter((word) => !word.includes(' ')),
);

/**
 * The commonest given names: "St. Thomas Church" and "George Street" are named after persons. Source: US Social
 * Security Administration, top names over the last hundred years (1924 to 2023), the first fifty of each sex.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    'james michael robert john david william richard joseph thomas christopher charles daniel matthew anthony mark',
    'donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob',
    'nicholas gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank',
    'raymond jack dennis jerry mary patricia jennifer linda elizabeth barbara susan jessica karen sarah lisa nancy',
    'sandra ashley emily kimberly betty margaret donna michelle carol amanda melissa deborah stephanie rebecca sharon',
    'laura cynthia amy kathleen angela dorothy shirley emma brenda nicole pamela samantha anna katherine christine',
    'debra rachel olivia carolyn maria janet heather diane catherine julie victoria helen joyce lauren kelly',
  ].flatMap((names) => names.split(' ')),
);
