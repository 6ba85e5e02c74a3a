/** The words by which English tells that someone goes. Own lists. */

/** Verbs of going, all their forms. */
const GOING = [
  'go|goes|going|went|gone',
  'travel|travels|travell?ed|travell?ing',
  'fly|flies|flew|flown|flying',
  'drive|drives|drove|driven|driving',
  'ride|rides|rode|ridden|riding',
  'sail|sails|sailed|sailing',
  'walk|walks|walked|walking',
  'march|marches|marched|marching',
  'hike|hikes|hiked|hiking',
  'cycle|cycles|cycled|cycling',
  'flee|flees|fled|fleeing',
  'head|heads|headed|heading',
  'return|returns|returned|returning',
  'continue|continues|continued|continuing',
  'proceed|proceeds|proceeded|proceeding',
  'journey|journeys|journeyed|journeying',
  'move|moves|moved|moving',
  'migrate|migrates|migrated|migrating',
  'hitchhike|hitchhikes|hitchhiked|hitchhiking',
  'commute|commutes|commuted|commuting',
  'come|comes|came|coming',
  'set\\s+(?:out|off)|sets\\s+(?:out|off)|setting\\s+(?:out|off)',
  'bound',
].join('|');

export const GOES = String.raw`(?<![\p{L}\p{N}-])(?<verb>${GOING})(?![\p{L}\p{N}-])`;
export const LEAVES = String.raw`(?<![\p{L}\p{N}-])(?<verb>leaves?|left|leaving|departs?|departed|departing|fled|flees?|fleeing)(?![\p{L}\p{N}-])`;
/** Being in a place, or coming to it, before the next stop. */
export const STOPS = String.raw`(?<![\p{L}\p{N}-])(?<verb>visits?|visited|visiting|(?:stop|stops|stopped|stopping|arrive|arrives|arrived|arriving|land|lands|landed|landing|stay|stays|stayed|staying)\s+(?:in|at)|(?:${GOING})(?:\s+(?:on|back|first|home))?\s+to)(?![\p{L}\p{N}-])`;

/** Between the verb and what follows: "on", "by train", "with his wife". */
export const ADVERBS = String.raw`(?:\s+(?:on|back|directly|straight|north|south|east|west|then|home|first|overland|alone|together|by\s+\p{Ll}+|with\s+(?:\p{Ll}+\s+){0,2}\p{Ll}+))*`;

/** They go nowhere themselves: "the road goes", "prices went", "attention moved". */
export const GOES_NOWHERE =
  /(?<!\p{L})(?:roads?|highways?|routes?|railways?|railroads?|lines?|pipelines?|borders?|tracks?|trails?|paths?|bridges?|prices?|e-?mails?|calls?|messages?|attention|focus|power|talks|mood|money|funds|shares|votes?|interest|headquarters|production|services?|buses|flights|trains|coast|river|range|odds)(?!\p{L})/iu;
/** The going is denied, or not plain. */
export const NOT_PLAINLY =
  /(?<!\p{L})(?:not|never|cannot|no\s+longer|nobody|refused|refuses|declined|unable|banned|barred|forbidden|if|could|might|may|should|would\s+have|instead\s+of|without|ways?|easy|hard|how\s+to|plans?\s+for|cost\s+of|cancel\p{L}*)(?!\p{L})|n[’']t(?!\p{L})/iu;
