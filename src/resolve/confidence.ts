import type { Choice } from './choose.ts';
import { isFarFrom } from './choose.ts';
import { featureIndex } from './features.ts';
import type { Option } from './option.ts';

interface ConfidenceClue {
  readonly name: string;
  /** One line: what its number says. */
  readonly meaning: string;
  readonly value: (choice: Choice) => number;
}

const clue = <const Name extends string>(name: Name, meaning: string, value: ConfidenceClue['value']) => ({
  name,
  meaning,
  value,
});

const POINTED = featureIndex('nearbyShare');
const STREET = featureIndex('nearbyStreet');
const BUILDING = featureIndex('nearbyBuilding');
const BESIDE = featureIndex('parentBeside');
const COMPANY = [
  featureIndex('anyAdmin1'),
  featureIndex('anyCountry'),
  featureIndex('companyCountry'),
  featureIndex('companyAdmin1'),
  featureIndex('neighbourShare'),
  featureIndex('homeRegion'),
];
const LEAST_COMPANY = 0.05;
/** A town whose state and country the text does not name, nor any other place there; or no known place at all. */
const isLonely = ({ place, match, features }: Option): boolean =>
  match === 'nearby' ||
  (place.level === 'city' && COMPANY.every((index) => (features[index] ?? 0) <= LEAST_COMPANY));

/** Powers of ten that a town is smaller than a million; of one nearby, which is only a guess, as of the smallest. */
const smallness = ({ place, match }: Option): number =>
  match === 'nearby' ? 4 : Math.max(0, 6 - Math.log10(place.population + 100));

/** The ranker's own probability is taken for no nearer to 0 or 1 than these log-odds. */
const LEAST_LOG_ODDS = -3;
const MOST_LOG_ODDS = 7;
const MOST_CONTESTED = 5;

/**
 * What tells how far an answer can be trusted. The ranker's own probability compares the places that the gazetteer has;
 * the rest tells how likely it is that the right one is among them.
 */
export const CONFIDENCE_CLUES = [
  clue('constant', 'the same for all', () => 1),
  clue('ownLogOdds', 'log-odds of the ranker’s own probability', ({ probability }) =>
    Math.min(MOST_LOG_ODDS, Math.max(LEAST_LOG_ODDS, Math.log(probability / (1 - probability)))),
  ),
  clue('contested', 'and how far these fall below 2, for all but a lonely town', ({ best, probability }) =>
    isLonely(best) ? 0 : Math.min(MOST_CONTESTED, Math.max(0, 2 - Math.log(probability / (1 - probability)))),
  ),
  clue('nearby', 'the index lacks the name', ({ best }) => (best.match === 'nearby' ? 1 : 0)),
  clue('pointed', 'the share of the other names that point to the town nearby', ({ best }) =>
    best.match === 'nearby' ? (best.features[POINTED] ?? 0) : 0,
  ),
  clue('crowd', 'and logarithm of how many names the article has', ({ best, names }) =>
    best.match === 'nearby' ? Math.log(names) : 0,
  ),
  clue('site', 'a street or building is put there', ({ best }) =>
    best.match === 'nearby' ? Math.max(best.features[STREET] ?? 0, best.features[BUILDING] ?? 0) : 0,
  ),
  clue('inner', 'it has only a name inside it', ({ best }) => (best.match === 'inner' ? 1 : 0)),
  clue('stripped', 'it has the name without a word', ({ best }) =>
    best.match === 'stripped' || best.match === 'people' ? 1 : 0,
  ),
  clue('town', 'it is a town', ({ best }) => (best.place.level === 'city' ? 1 : 0)),
  clue('smallness', 'powers of ten that the town is smaller than a million', ({ best }) =>
    best.place.level === 'city' && best.match !== 'nearby' ? smallness(best) : 0,
  ),
  clue('parentBeside', 'its state or country stands beside it', ({ best }) => best.features[BESIDE] ?? 0),
  clue(
    'lonely',
    'nothing else there is named; half of it at a hundred thousand people, none of it at a million',
    ({ best }) => (isLonely(best) ? Math.min(1, smallness(best) / 2) : 0),
  ),
  clue('alone', 'no other place of the name is known', ({ best, ranked }) =>
    best.match === 'nearby' || ranked.some(({ place }) => isFarFrom(place, best.place)) ? 0 : 1,
  ),
] as const satisfies readonly ConfidenceClue[];

export const confidenceVector = (choice: Choice): number[] =>
  CONFIDENCE_CLUES.map(({ value }) => value(choice));

/**
 * The probability that a choice is right to within 161 km: the logistic function of its clues, with weights that
 * `geo/resolver/fit.ts` fitted to answers for articles that the ranker had not seen (after Platt, 1999).
 * @param weights in the order of `CONFIDENCE_CLUES`
 */
export function confidenceOf(choice: Choice, weights: Float64Array): number {
  let sum = 0;
  for (const [index, { value }] of CONFIDENCE_CLUES.entries()) sum += value(choice) * (weights[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
