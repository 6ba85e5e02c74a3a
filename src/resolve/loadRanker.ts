import { CONFIDENCE_CLUES } from './confidence.ts';
import { FEATURES } from './features.ts';
import type { Ranker, RankerFile } from './types.ts';

/**
 * The ranker from its file, `geo/resolver/ranker.json`. A feature that the file lacks weighs nothing.
 * @throws Error with one sentence where it holds a weight that is no number, or of a feature that there is not.
 */
export function loadRanker({ weights, confidence }: RankerFile): Ranker {
  return {
    weights: toVector(weights, FEATURES),
    confidence: toVector(confidence, CONFIDENCE_CLUES),
  };
}

function toVector(
  weights: Readonly<Record<string, number>>,
  table: readonly { readonly name: string }[],
): Float64Array {
  const known = new Set(table.map(({ name }) => name));
  for (const [name, weight] of Object.entries(weights)) {
    if (!known.has(name))
      throw new Error(`The ranker weighs a feature that there is not: ${JSON.stringify(name)}.`);
    if (!Number.isFinite(weight))
      throw new Error(`The ranker's weight of ${name} is no number: ${String(weight)}.`);
  }
  return Float64Array.from(table, ({ name }) => weights[name] ?? 0);
}
