import { CONFIDENCE_CLUES, confidenceVector } from '../../src/resolve/confidence.ts';
import type { Answer } from './crossValidate.ts';

const ROUNDS = 3000;
const RATE = 1;
const DECAY = 1e-4;

/**
 * Fits the weights of confidence to answers for articles that the ranker was not fitted on: logistic regression by
 * gradient descent over all of them, which from the same answers gives the same weights.
 */
export function fitConfidence(answers: readonly Answer[]): Float64Array {
  const rows = answers.flatMap(({ choice, isRight }) =>
    choice === null ? [] : [{ vector: confidenceVector(choice), target: isRight ? 1 : 0 }],
  );
  const weights = new Float64Array(CONFIDENCE_CLUES.length);
  const scales = weights.map((_, index) =>
    Math.max(1, ...rows.map(({ vector }) => Math.abs(vector[index] ?? 0))),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(weights.length);
    for (const { vector, target } of rows) {
      let sum = 0;
      for (const [index, value] of vector.entries()) sum += value * (weights[index] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - target;
      for (const [index, value] of vector.entries()) gradient[index] = (gradient[index] ?? 0) + error * value;
    }
    for (const [index, slope] of gradient.entries()) {
      const scale = scales[index] ?? 1;
      const weight = weights[index] ?? 0;
      weights[index] = weight - (RATE / scale ** 2) * (slope / rows.length + DECAY * weight);
    }
  }
  return weights;
}
