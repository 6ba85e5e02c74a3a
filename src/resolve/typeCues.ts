import type { RecognisedMention } from '../recognise/types.ts';
import { isBuilding, isStreet } from './nameForms.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
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
import { TEAM_NAMES } from './tables/teamNames.ts';

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
const after = (source: string): RegExp => new RegExp(`^(?:${source})`, 'u');
const before = (source: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${source})$`, 'u');

const CUES = {
  county: [after(COUNTY_AFTER), before(COUNTY_BEFORE)],
  state: [after(STATE_AFTER), before(STATE_BEFORE)],
  town: [after(TOWN_AFTER), before(TOWN_BEFORE)],
  country: [after(COUNTRY_AFTER), before(COUNTRY_BEFORE)],
} as const;

/** The words with which all that stands before a mention ends: without one of them nothing else needs be tried. */
const LAST_WORD_BEFORE = /(?:of|to|the|ounty|Gov\.|Governor|owntown|uburban|ther|wrong|right|hich)$/u;
const LAST_WORD_LENGTH = 8;

const TOWN_OF = before('(?:[Cc]ity|[Tt]own|[Vv]illage) of\\s+');
/** "Tipperary County Council". */
const COUNTY_INSIDE = / county /u;
const OTHER = before(OTHER_BEFORE);
const ARTICLE = /(?:^|[^\p{L}])[Tt]he\s+$/u;
const NOUN_AFTER =
  /^(?:['’]s)?(?:-|\s+(?!(?:and|or|but|in|of|to|for|as|is|are|was|were|has|have|had|by|that|which|who|with|on|at|from|where|when|since|after|before|into|will|would|can|could|may|should|said|says)(?!\p{L}))\p{L})/u;
const GOVERNMENT = after(GOVERNMENT_AFTER);

/** "LIMA —", "Lima (AP)": a dash, or the agency in brackets. */
const DATELINE_END = /^\s*(?:[—–-]|\((?:[A-Z][A-Za-z]* ?){1,2}\))/u;

/** No dateline starts further inside the article. */
const DATELINE_OFFSET = 40;

export function findTypeCues(text: string, mention: RecognisedMention): TypeCues {
  const { start, end } = mention;
  const behind = text.slice(end, end + WINDOW_LENGTH);
  const ahead = text.slice(Math.max(0, start - WINDOW_LENGTH), start);
  const phrase = text.slice(start, end);
  const key = nameKey(phrase);
  const mayBeBefore = LAST_WORD_BEFORE.test(ahead.trimEnd().slice(-LAST_WORD_LENGTH));
  const has = ([isAfter, isBefore]: readonly [RegExp, RegExp]): boolean =>
    isAfter.test(behind) || (mayBeBefore && isBefore.test(ahead));
  return {
    county: has(CUES.county) || COUNTY_INSIDE.test(key),
    state: has(CUES.state),
    town: has(CUES.town),
    country: has(CUES.country),
    townOf: mayBeBefore && TOWN_OF.test(ahead),
    article: ARTICLE.test(ahead) && !NOUN_AFTER.test(behind),
    government: GOVERNMENT.test(behind),
    isOther: mayBeBefore && OTHER.test(ahead),
    dateline:
      (start < DATELINE_OFFSET && DATELINE_END.test(behind)) ||
      (phrase.length > 4 && phrase === phrase.toUpperCase()),
    teamAdmin1: findTeam(text.slice(start, end + WINDOW_LENGTH), key),
    facility: findFacility(mention, key, behind),
    isCut: STREET_AFTER.test(behind) || BUILDING_AFTER.test(behind),
  };
}

/** The admin1 code of the newspaper's or team's town, where the words from the mention on are such a name. */
const findTeam = (words: string, key: string): string =>
  TEAM_NAMES.find((team) => key.startsWith(team.key) && team.pattern.test(words.slice(team.key.length)))
    ?.admin1 ?? '';

function findFacility({ sub }: RecognisedMention, key: string, behind: string): TypeCues['facility'] {
  if (sub === 'street' || sub === 'road' || isStreet(key) || STREET_AFTER.test(behind)) return 'street';
  return sub === 'facility' || isBuilding(key) || BUILDING_AFTER.test(behind) ? 'building' : 'none';
}

const STREET_AFTER =
  /^\s+(?:(?:and|&)\s+\p{Lu}\p{L}+\s+)?(?:streets?|avenues?|roads?|St\.|Ave\.|Rd\.|Blvd\.)(?!\p{L})/iu;
const BUILDING_AFTER = /^\s+(?:buildings?|campus|intersection)(?!\p{L})/iu;
