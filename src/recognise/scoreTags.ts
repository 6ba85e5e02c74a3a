import type { FeatureBuffer } from './features.ts';
import type { SequenceWeights } from './sequenceWeights.ts';
import { TAG_COUNT } from './tags.ts';

/** Writes the score of each tag into `scores`, from `row` on: the sum of the weights of the features. */
export function scoreTags(
  { emissions, bucketBits, scale }: SequenceWeights,
  { ids, count }: FeatureBuffer,
  scores: Float64Array,
  row: number,
): void {
  const mask = (1 << bucketBits) - 1;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  let s7 = 0;
  let s8 = 0;
  // nine sums by name are three times as fast as a loop over an array
  for (let index = 0; index < count; index += 1) {
    const bucket = ((ids[index] ?? 0) & mask) * TAG_COUNT;
    s0 += emissions[bucket] ?? 0;
    s1 += emissions[bucket + 1] ?? 0;
    s2 += emissions[bucket + 2] ?? 0;
    s3 += emissions[bucket + 3] ?? 0;
    s4 += emissions[bucket + 4] ?? 0;
    s5 += emissions[bucket + 5] ?? 0;
    s6 += emissions[bucket + 6] ?? 0;
    s7 += emissions[bucket + 7] ?? 0;
    s8 += emissions[bucket + 8] ?? 0;
  }
  scores[row] = s0 * scale;
  scores[row + 1] = s1 * scale;
  scores[row + 2] = s2 * scale;
  scores[row + 3] = s3 * scale;
  scores[row + 4] = s4 * scale;
  scores[row + 5] = s5 * scale;
  scores[row + 6] = s6 * scale;
  scores[row + 7] = s7 * scale;
  scores[row + 8] = s8 * scale;
}
