import { toKm } from '../../geometry/units.ts';
import { APPROXIMATION, precisionOf } from './approximations.ts';
import { bearingOf, COMPASS_LETTERS, COMPASS_WORD, isSurveyForm } from './compassWords.ts';
import { NUMBER, numberOf, VAGUE_NUMBER } from './numberWords.ts';
import { HOURS_BY_UNIT, TRAVEL_SPEEDS, TRAVEL_WORDS, type TravelMode } from './travelSpeeds.ts';
import type { RelativePhrase } from './types.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * A form of words that ends right before the name of a place, and what it tells of another place; null where it tells
 * nothing after all.
 */
interface PhraseForm {
  readonly pattern: RegExp;
  readonly tell: (groups: Groups) => RelativePhrase | null;
}

/** Forms that have something in common. */
interface PhraseForms {
  /** What the words hold wherever one of the patterns fits: short, and so much sooner compiled and tried than they. */
  readonly clue: RegExp;
  readonly forms: readonly PhraseForm[];
}

const START = String.raw`(?<![\p{L}\p{N}$€£.,-])`;
const APPROX = String.raw`(?:(?<approx>${APPROXIMATION})\s+)?`;
const UNIT = String.raw`(?<unit>nautical\s+miles?|miles?|mi\.?|km|kms|kilomet(?:er|re)s?|met(?:er|re)s?|m|yards?|feet|ft)`;
const UNIT_CLUE =
  /(?<=[\s\d½-])(?:miles?|mi\.?|kms?|kilomet(?:er|re)s?|met(?:er|re)s?|m|yards?|feet|ft)\s[^]*(?:of|from|off|outside|inside|beyond)\s/iu;
const HALF_CLUE = /\sand\s+a\s+half\s/iu;
const VAGUE_CLUE = /(?:several|few|some|many|of)\s+(?:nautical\s+)?(?:mi|k|met|m\s|yard|feet|ft)/iu;
const TIME_CLUE = /[\s-](?:minute|hour|day|week)[^]*\s(?:of|from|outside)\s/iu;
const DIRECTION_CLUE = /(?:north|south|east|west)\s+(?:of|from)\s/iu;
const PART_CLUE = /(?:north|south|east|west|ern|central)\s+(?:[a-z]+\s+)?of\s/u;
const ADJECTIVE_CLUE = /(?:north|south|east|west|ern|central)\s+$/iu;
const NEAR_CLUE =
  /near|outside|far\s+from|stream|river|short\s|walking|outskirts|edge|suburbs|fringes|periphery|doorstep|(?<!\p{L})off\s/iu;
/** "due north", "to the north-west", "NNW", "up the coast"; a direction, or a word that gives none. */
const DIRECTION = String.raw`(?:(?:to\s+the\s+)?(?:due\s+|just\s+|straight\s+)?(?<compass>${COMPASS_WORD}|${COMPASS_LETTERS})|away|inland|offshore|upstream|downstream|upriver|downriver|outside|out|(?:up|down|along)\s+the\s+(?:coast|road|river|highway))`;
/** What may stand between "of" and the name: "the Peruvian capital,", "downtown", "the city of". */
const LEAD_NOUN =
  'city|capital|town|village|port|state|province|island|centre|center|border\\s+town|border\\s+city';
const ANCHOR_LEAD = String.raw`(?:the\s+(?:[\p{L}-]+\s+){0,3}?(?:${LEAD_NOUN})\s*,?\s+(?:of\s+)?|(?:down|mid)town\s+|central\s+|the\s+)?$`;

const form = (pattern: string, tell: PhraseForm['tell'], flags = 'u'): PhraseForm => ({
  pattern: new RegExp(`${START}${pattern}${ANCHOR_LEAD}`, flags),
  tell,
});

/** Where the phrase gives a direction, in degrees. */
function bearingIn({ compass, part }: Groups): { bearing?: number } {
  const bearing = bearingOf(compass ?? part ?? '');
  return bearing === null ? {} : { bearing };
}

function offset(groups: Groups): RelativePhrase | null {
  const { number = '', unit = '', approx, compass = '' } = groups;
  const value = numberOf(number);
  const distanceKm = value === null ? null : toKm(value, unit);
  if (value === null || distanceKm === null) return null;
  // "a pottery yard off Main Street"
  if (/^an?$/iu.test(number) && !/^(?:k|mi|na)/iu.test(unit)) return null;
  const isRange = /\d\s?(?:to|or|and|[-–])\s?\d|\s(?:to|or)\s/u.test(number);
  const told = isRange ? 'about' : precisionOf(approx);
  const precision = told === 'plain' && isSurveyForm(compass) ? 'survey' : told;
  return {
    relation: 'offset',
    distance: { value, unit },
    distanceKm,
    ...bearingIn(groups),
    precision,
    approximate: precision === 'about',
  };
}

function travel(groups: Groups): RelativePhrase | null {
  const { number = '', unit = '', approx, mode, mode2 } = groups;
  const value = numberOf(number);
  if (value === null) return null;
  const said = TRAVEL_WORDS.get((mode ?? mode2 ?? '').toLowerCase());
  // A day is by mule or by train; hours without more are on the road.
  if (said === undefined && !HOURS_BY_UNIT.has(unit.toLowerCase())) return near(groups);
  const way: TravelMode = said ?? 'drive';
  const each = HOURS_BY_UNIT.get(unit.toLowerCase()) ?? TRAVEL_SPEEDS[way].hoursADay;
  return {
    relation: 'travel',
    duration: { value, unit },
    hours: value * each,
    mode: way,
    ...bearingIn(groups),
    precision: precisionOf(approx),
    approximate: true,
  };
}

const near = (groups: Groups): RelativePhrase => ({
  relation: 'near',
  ...bearingIn(groups),
  precision: 'about',
  approximate: true,
  ...(/outside/iu.test(groups['where'] ?? '') && { isOutside: true }),
});

/** A direction without a distance. */
const somewhere = (groups: Groups): RelativePhrase => ({
  relation: 'offset',
  ...bearingIn(groups),
  precision: 'about',
  approximate: true,
});

const MODES = [...TRAVEL_WORDS.keys()].join('|');

/** The first that fits is taken. */
export const PHRASE_FORMS: readonly PhraseForms[] = [
  {
    clue: UNIT_CLUE,
    forms: [
      // "about 50 miles north of", "68 km NNW of", "some 20 km off the coast of", "a 50-mile drive from", "within 5 miles of"
      form(
        String.raw`(?:an?\s+)?${APPROX}(?<number>${NUMBER})[\s-]?${UNIT}(?:\s+\([^()]{1,24}\))?(?:\s+(?:drive|walk|hike|trek|ride|journey|trip))?(?:\s+${DIRECTION}){0,2}\s+(?:of|from|off(?:\s+the\s+(?:[\p{L}-]+\s+)?(?:coast|shore)s?\s+of)?|outside|inside|beyond)\s+`,
        offset,
        'iu',
      ),
    ],
  },
  {
    clue: HALF_CLUE,
    forms: [
      // "a mile and a half from"
      form(
        String.raw`${APPROX}(?<number>an?|one)\s+${UNIT}(?<half>\s+and\s+a\s+half)(?:\s+${DIRECTION})?\s+(?:of|from|outside)\s+`,
        (groups) => offset({ ...groups, number: 'one and a half' }),
        'iu',
      ),
    ],
  },
  {
    clue: VAGUE_CLUE,
    forms: [
      // "dozens of miles north of": the direction holds, the distance is none.
      form(
        String.raw`(?<number>${VAGUE_NUMBER})\s+${UNIT}\s+(?:${DIRECTION}\s+)?(?:of|from|off(?:\s+the\s+coast\s+of)?|outside)\s+`,
        (groups) => (groups['compass'] === undefined ? near(groups) : somewhere(groups)),
        'iu',
      ),
    ],
  },
  {
    clue: TIME_CLUE,
    forms: [
      // "a two-hour drive from", "two hours by car north of", "an hour south of", "a day's walk from"
      form(
        String.raw`(?:an?\s+)?${APPROX}(?<number>${NUMBER})[\s-](?<unit>minute|hour|day|week)s?(?:[’']s?)?(?:[\s-]+(?:by\s+|on\s+)?(?<mode>${MODES})|\s+(?:journey|trip))?(?:\s+${DIRECTION})?(?:\s+by\s+(?<mode2>${MODES}))?\s+(?:of|from|outside)\s+`,
        travel,
        'iu',
      ),
    ],
  },
  {
    clue: DIRECTION_CLUE,
    forms: [
      // "the port north of", "just south-west of", "to the north of"; not "the north of", which lies inside.
      form(
        String.raw`(?:(?:(?<close>just|directly|immediately)|(?<!the\s)far|due|to\s+the|further|farther)\s+|(?<!(?<!to\s)the\s+(?:far\s+)?))(?<compass>${COMPASS_WORD})\s+(?:of|from)\s+`,
        (groups) => (groups['close'] === undefined ? somewhere(groups) : near(groups)),
        'iu',
      ),
    ],
  },
  {
    clue: NEAR_CLUE,
    forms: [
      // "near", "just outside", "on the outskirts of", "off the northern coast of"
      form(
        String.raw`(?<where>just\s+outside(?:\s+of)?|(?:just\s+)?(?:near|outside)|not\s+far\s+from|(?:up|down)(?:stream|river)\s+(?:of|from)|a\s+short\s+(?:drive|walk|distance|flight|boat\s+ride)\s+from|within\s+walking\s+distance\s+of|(?:on|in|at)\s+the\s+(?:[\p{L}-]+\s+)?(?:outskirts|edge|edges|suburbs|fringes|periphery|doorstep)\s+of|off(?:\s+the\s+(?:(?<compass>${COMPASS_WORD})(?:ern)?\s+)?(?:coast|shore)s?\s+of)?)\s+`,
        near,
        'iu',
      ),
    ],
  },
  {
    clue: PART_CLUE,
    forms: [
      // "the north of", "the far south of", "northern parts of", "the southern tip of", "the northern coast of"
      form(
        String.raw`(?:[Tt]he\s+)?(?:far\s+|extreme\s+)?(?<part>${COMPASS_WORD}(?:ern)?|central)(?:ern)?(?:\s+(?:parts?|half|tip|coast|shore|edge|end|side|suburbs?|outskirts|corner|districts?|provinces|highlands))?\s+of\s+`,
        within,
      ),
    ],
  },
  {
    clue: ADJECTIVE_CLUE,
    forms: [
      // "northern Iraq", "south-eastern Turkey", "west Texas"; capital letters are names: "South Africa".
      {
        pattern: new RegExp(
          String.raw`${START}(?:far\s+)?(?<part>(?:${COMPASS_WORD})(?:ern)?|central)\s+$`,
          'u',
        ),
        tell: within,
      },
      {
        pattern: new RegExp(
          String.raw`^(?<part>(?:North|South|East|West)-?(?:east|west|East|West)?ern|Central)\s+$`,
          'u',
        ),
        tell: within,
      },
    ],
  },
];

function within(groups: Groups): RelativePhrase {
  return { relation: 'within', ...bearingIn(groups), precision: 'about', approximate: true };
}
