import { FEATURES } from './features.ts';
import type { Ground } from './features/feature.ts';
import type { Option } from './option.ts';

/** A ground speaks for an option when it adds at least so much to its score, beside the rival's. */
const LEAST_AMOUNT = 0.4;

/**
 * What speaks for an option against its rival, the strongest ground first: by how much the features of each ground add
 * more to its score than to the rival's (or to nothing, where it has none).
 */
export function weighGrounds(best: Option, rival: Option | undefined, weights: Float64Array): Ground[] {
  const amounts = GROUNDS.map(() => 0);
  for (const [index, ground] of GROUND_OF_FEATURE.entries()) {
    const difference = (best.features[index] ?? 0) - (rival?.features[index] ?? 0);
    amounts[ground] = (amounts[ground] ?? 0) + (weights[index] ?? 0) * difference;
  }
  return GROUNDS.map((ground, number) => ({ ground, amount: amounts[number] ?? 0 }))
    .filter(({ amount }) => amount >= LEAST_AMOUNT)
    .toSorted((a, b) => b.amount - a.amount)
    .map(({ ground }) => ground);
}

const GROUNDS: readonly Ground[] = [...new Set(FEATURES.map(({ ground }) => ground))];
const GROUND_OF_FEATURE: readonly number[] = FEATURES.map(({ ground }) => GROUNDS.indexOf(ground));
