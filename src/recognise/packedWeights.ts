/**
 * The weights of all buckets as they are summed up fastest: nine sums in five additions. A bucket is `TAG_COUNT` bytes,
 * read as two numbers of 32 bits with the weights of four tags each, and a single byte. 128 is added to each weight, so
 * that none is negative.
 */
import type { SequenceWeights } from './sequenceWeights.ts';
import { TAG_COUNT } from './tags.ts';

/** Added to each weight: weights are -127 to 127. */
const BIAS = 128;

/** `SequenceWeights` as the tagger reads them. */
export interface TaggerWeights extends Pick<SequenceWeights, 'scale' | 'transitions'> {
  /** From `packWeights`. */
  readonly packed: DataView;
  /** Cuts a feature's hash to the number of its bucket. */
  readonly mask: number;
}

/** Packs the weights in their place: `emissions` holds them no longer. */
export function packWeights(emissions: Int8Array): DataView {
  for (let index = 0; index < emissions.length; index += 1) {
    emissions[index] = (emissions[index] ?? 0) + BIAS;
  }
  return new DataView(emissions.buffer, emissions.byteOffset, emissions.length);
}

/**
 * Sums are five numbers of 32 bits with two sums of 16 bits in each: of tags 0 and 2, 1 and 3, 4 and 6, 5 and 7, and of
 * tag 8 and the count. That holds for up to 257 buckets.
 */
export const SUMS_SIZE = 5;

/** Added to the fifth number for each bucket. */
const COUNT_UNIT = 1 << 16;
/** The bytes that become sums of their own: every second one. */
const EVEN_BYTES = 0x00ff00ff;
const LOW = 0xffff;

/** Adds the weights of the buckets that `ids` name, cut by `mask`, to the sums from `at` on. */
export function addPacked(
  { packed, mask }: Pick<TaggerWeights, 'packed' | 'mask'>,
  { ids, count }: { readonly ids: Int32Array; readonly count: number },
  sums: Int32Array,
  at: number,
): void {
  let tags02 = sums[at] ?? 0;
  let tags13 = sums[at + 1] ?? 0;
  let tags46 = sums[at + 2] ?? 0;
  let tags57 = sums[at + 3] ?? 0;
  let tag8 = sums[at + 4] ?? 0;
  // a short loop of its own: it waits for many buckets at once to come from memory, where the next one waits for a few
  for (let index = 0; index < count; index += 1) {
    const bucket = ((ids[index] ?? 0) & mask) * TAG_COUNT;
    tag8 = (tag8 + packed.getUint8(bucket + 8) + COUNT_UNIT) | 0;
  }
  for (let index = 0; index < count; index += 1) {
    const bucket = ((ids[index] ?? 0) & mask) * TAG_COUNT;
    const first = packed.getInt32(bucket, true);
    const second = packed.getInt32(bucket + 4, true);
    tags02 = (tags02 + (first & EVEN_BYTES)) | 0;
    tags13 = (tags13 + ((first >>> 8) & EVEN_BYTES)) | 0;
    tags46 = (tags46 + (second & EVEN_BYTES)) | 0;
    tags57 = (tags57 + ((second >>> 8) & EVEN_BYTES)) | 0;
  }
  sums[at] = tags02;
  sums[at + 1] = tags13;
  sums[at + 2] = tags46;
  sums[at + 3] = tags57;
  sums[at + 4] = tag8;
}

/** Writes the `TAG_COUNT` sums into `scores`, from `row` on, each times `scale`. */
export function readSums(sums: Int32Array, scale: number, scores: Float64Array, row: number): void {
  const bias = ((sums[4] ?? 0) >>> 16) * BIAS;
  for (let half = 0; half < 2; half += 1) {
    for (let odd = 0; odd < 2; odd += 1) {
      const pair = sums[2 * half + odd] ?? 0;
      scores[row + 4 * half + odd] = ((pair & LOW) - bias) * scale;
      scores[row + 4 * half + odd + 2] = ((pair >>> 16) - bias) * scale;
    }
  }
  scores[row + 8] = (((sums[4] ?? 0) & LOW) - bias) * scale;
}
