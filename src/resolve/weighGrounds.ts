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
  const strong: { readonly ground: Ground; readonly amount: number }[] = [];
  for (const { ground, indices } of GROUNDS) {
    let amount = 0;
    for (const index of indices) {
      amount += (weights[index] ?? 0) * ((best.features[index] ?? 0) - (rival?.features[index] ?? 0));
    }
    if (amount >= LEAST_AMOUNT) strong.push({ ground, amount });
  }
  return strong.toSorted((a, b) => b.amount - a.amount).map(({ ground }) => ground);
}

/** The grounds in the order of their first features, each with all of its features. */
const GROUNDS = [...new Set(FEATURES.map(({ ground }) => ground))].map((ground) => ({
  ground,
  indices: FEATURES.flatMap((feature, index) => (feature.ground === ground ? [index] : [])),
}));
