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
  const amounts = new Map<Ground, number>();
  for (const [index, { ground }] of FEATURES.entries()) {
    const difference = (best.features[index] ?? 0) - (rival?.features[index] ?? 0);
    amounts.set(ground, (amounts.get(ground) ?? 0) + (weights[index] ?? 0) * difference);
  }
  return [...amounts]
    .filter(([, amount]) => amount >= LEAST_AMOUNT)
    .toSorted((a, b) => b[1] - a[1])
    .map(([ground]) => ground);
}
