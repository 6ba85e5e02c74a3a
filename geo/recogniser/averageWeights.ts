import type { SequenceWeights } from '../../src/recognise/sequenceWeights.ts';

/** The mean of models with the same hash: linear models may be averaged, at no cost when they are used. */
export function averageWeights(models: readonly SequenceWeights[]): SequenceWeights {
  const [first] = models;
  if (first === undefined) throw new Error('averageWeights: expected at least one model');
  const emissions = new Float32Array(first.emissions.length);
  const transitions = new Float32Array(first.transitions.length);
  for (const model of models) {
    addShare(emissions, model.emissions, 1 / models.length);
    addShare(transitions, model.transitions, 1 / models.length);
  }
  return { ...first, emissions, transitions };
}

function addShare(sum: Float32Array, weights: Int8Array | Float32Array, share: number): void {
  for (let index = 0; index < sum.length; index += 1)
    sum[index] = (sum[index] ?? 0) + (weights[index] ?? 0) * share;
}
