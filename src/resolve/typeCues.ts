import type { RecognisedMention } from '../recognise/types.ts';
import type { NameCues } from './nameCues.ts';
import {
  COUNTRY_AFTER,
  COUNTRY_BEFORE,
  COUNTY_AFTER,
  COUNTY_BEFORE,
  GOVERNMENT_AFTER,
  OTHER_BEFORE,
  STATE_AFTER,
  STATE_BEFORE,
  TOWN_AFTER,
  TOWN_BEFORE,
} from './tables/cueWords.ts';

/** What the words beside a mention tell of the kind of place. */
export interface TypeCues {
  readonly county: boolean;
  readonly state: boolean;
  readonly town: boolean;
  readonly country: boolean;
  /** "the city of Turkey": surely a town. */
  readonly townOf: boolean;
  /** "In the Gulf, ": with an article, and no noun after it that the article could belong to. */
  readonly article: boolean;
  /** A capital that speaks or acts. */
  readonly government: boolean;
  /** "The other Springfield", "the wrong Tripoli": the article speaks of two. */
  readonly isOther: boolean;
  /** "LIMA, Peru (AP) —": at the head of the article, or in capitals. */
  readonly dateline: boolean;
  /** In "Washington Post" the admin1 code of the town that it names; "" elsewhere. */
  readonly teamAdmin1: string;
  /** What the mention is the name of, by its own words or those after it: "Royal" in "Royal and Chartres streets". */
  readonly facility: 'street' | 'building' | 'none';
  /** Whether the mention is only a part of that name, and the word for it comes after. */
  readonly isCut: boolean;
}

const WINDOW_LENGTH = 60;
const atStart = (source: string): RegExp => new RegExp(`^(?:${source})`, 'u');
const atEnd = (source: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${source})$`, 'u');

const CUES = {
  county: [atStart(COUNTY_AFTER), atEnd(COUNTY_BEFORE)],
  state: [atStart(STATE_AFTER), atEnd(STATE_BEFORE)],
  town: [atStart(TOWN_AFTER), atEnd(TOWN_BEFORE)],
  country: [atStart(COUNTRY_AFTER), atEnd(COUNTRY_BEFORE)],
} as const;

/** What all cues after a mention begin with: without it none of them needs be tried. */
const FIRST_AFTER = /^[\s'’-]/u;
/** And the words with which all those before it end, with a blank behind. */
const LAST_WORD_BEFORE = /(?:of|to|[Tt]he|ounty|Gov\.|Governor|owntown|uburban|ther|wrong|right|hich)$/u;
const LAST_WORD_LENGTH = 8;

const TOWN_OF = atEnd('(?:[Cc]ity|[Tt]own|[Vv]illage) of\\s+');
const OTHER = atEnd(OTHER_BEFORE);
const ARTICLE = /(?:^|[^\p{L}])[Tt]he\s+$/u;
const NOUN_AFTER =
  /^(?:['’]s)?(?:-|\s+(?!(?:and|or|but|in|of|to|for|as|is|are|was|were|has|have|had|by|that|which|who|with|on|at|from|where|when|since|after|before|into|will|would|can|could|may|should|said|says)(?!\p{L}))\p{L})/u;
const GOVERNMENT = atStart(GOVERNMENT_AFTER);

/** "LIMA —", "Lima (AP)": a dash, or the agency in brackets. */
const DATELINE_END = /^\s*(?:[—–-]|\((?:[A-Z][A-Za-z]* ?){1,2}\))/u;

/** No dateline starts further inside the article. */
const DATELINE_OFFSET = 40;

/** @param name what the mention's name tells by itself */
export function findTypeCues(text: string, mention: RecognisedMention, name: NameCues): TypeCues {
  const { start, end } = mention;
  const behind = text.slice(end, end + WINDOW_LENGTH);
  const ahead = text.slice(Math.max(0, start - WINDOW_LENGTH), start);
  const phrase = text.slice(start, end);
  const mayBeAfter = FIRST_AFTER.test(behind);
  const mayBeBefore = LAST_WORD_BEFORE.test(ahead.trimEnd().slice(-LAST_WORD_LENGTH));
  const isAfter = (pattern: RegExp): boolean => mayBeAfter && pattern.test(behind);
  const isBefore = (pattern: RegExp): boolean => mayBeBefore && pattern.test(ahead);
  const has = ([after, before]: readonly [RegExp, RegExp]): boolean => isAfter(after) || isBefore(before);
  const facility = isAfter(STREET_AFTER) ? 'street' : isAfter(BUILDING_AFTER) ? 'building' : 'none';
  return {
    county: name.hasCounty || has(CUES.county),
    state: has(CUES.state),
    town: has(CUES.town),
    country: has(CUES.country),
    townOf: isBefore(TOWN_OF),
    article: isBefore(ARTICLE) && !isAfter(NOUN_AFTER),
    government: isAfter(GOVERNMENT),
    isOther: isBefore(OTHER),
    dateline:
      (start < DATELINE_OFFSET && DATELINE_END.test(behind)) ||
      (phrase.length > 4 && phrase === phrase.toUpperCase()),
    teamAdmin1: name.teams.length === 0 ? '' : findTeam(text.slice(start, end + WINDOW_LENGTH), name),
    facility: kindOfFacility(mention, name, facility),
    isCut: facility !== 'none',
  };
}

/** The admin1 code of the newspaper's or team's town, where the words from the mention on are such a name. */
const findTeam = (words: string, { teams }: NameCues): string =>
  teams.find(({ key, pattern }) => pattern.test(words.slice(key.length)))?.admin1 ?? '';

function kindOfFacility(
  { sub }: RecognisedMention,
  { facility }: NameCues,
  after: TypeCues['facility'],
): TypeCues['facility'] {
  if (sub === 'street' || sub === 'road' || facility === 'street' || after === 'street') return 'street';
  return sub === 'facility' || facility === 'building' || after === 'building' ? 'building' : 'none';
}

const STREET_AFTER =
  /^\s+(?:(?:and|&)\s+\p{Lu}\p{L}+\s+)?(?:streets?|avenues?|roads?|St\.|Ave\.|Rd\.|Blvd\.)(?!\p{L})/iu;
const BUILDING_AFTER = /^\s+(?:buildings?|campus|intersection)(?!\p{L})/iu;
