import { TAG_COUNT } from './tags.ts';

/**
 * The weights of a linear-chain conditional random field. A feature's hash, cut to `bucketBits`, names a bucket of
 * `TAG_COUNT` weights.
 */
export interface SequenceWeights {
  readonly bucketBits: number;
  /** `2 ** bucketBits * TAG_COUNT`, to be multiplied by `scale`. */
  readonly emissions: Float32Array;
  readonly scale: number;
  /** From tag (row) to tag; the last row is the start of an island. */
  readonly transitions: Float32Array;
}

/** Rows of `transitions`: one for each tag, and the start. */
export const TRANSITION_ROWS = TAG_COUNT + 1;
export const START_ROW = TAG_COUNT;
