import type { Choice } from './choose.ts';
import { isFarFrom } from './choose.ts';
import { featureIndex } from './features.ts';

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

const BESIDE = featureIndex('parentBeside');

/** The ranker's own probability is taken for no nearer to 0 or 1 than these log-odds. */
const LEAST_LOG_ODDS = -3;
const MOST_LOG_ODDS = 7;

/**
 * What tells how far an answer can be trusted. The ranker's own probability compares the places that the gazetteer has;
 * the rest tells how likely it is that the right one is among them.
 */
export const CONFIDENCE_CLUES = [
  clue('constant', 'the same for all', () => 1),
  clue('ownLogOdds', 'log-odds of the ranker’s own probability', ({ probability }) =>
    Math.min(MOST_LOG_ODDS, Math.max(LEAST_LOG_ODDS, Math.log(probability / (1 - probability)))),
  ),
  clue('nearby', 'the index lacks the name', ({ best }) => (best.match === 'nearby' ? 1 : 0)),
  clue('inner', 'it has only a name inside it', ({ best }) => (best.match === 'inner' ? 1 : 0)),
  clue('stripped', 'it has the name without a word', ({ best }) =>
    best.match === 'stripped' || best.match === 'people' ? 1 : 0,
  ),
  clue('town', 'it is a town', ({ best }) => (best.place.level === 'city' ? 1 : 0)),
  clue('smallness', 'powers of ten that the town is smaller than a million', ({ best: { place, match } }) =>
    place.level === 'city' && match !== 'nearby' ? Math.max(0, 6 - Math.log10(place.population + 100)) : 0,
  ),
  clue('parentBeside', 'its state or country stands beside it', ({ best }) => best.features[BESIDE] ?? 0),
  clue('alone', 'no other place of the name is known', ({ best, ranked }) =>
    ranked.some(({ place }) => isFarFrom(place, best.place)) ? 0 : 1,
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
  const vector = confidenceVector(choice);
  let sum = 0;
  for (const [index, value] of vector.entries()) sum += value * (weights[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
