/**
 * The model's file, version 1. Written by `geo/recogniser/encodeModel.ts`, read by `loadModel.ts`. Numbers are
 * little-endian.
 *
 *     "DLRM", version (1 byte), bucketBits (1 byte), length of the common words (4 bytes), scale (4, float),
 *     transitions (4 each, float), common words (ASCII, a newline between), weights (see `weightCoding.ts`)
 */
import { TRANSITION_ROWS } from './sequenceWeights.ts';
import { TAG_COUNT } from './tags.ts';

export const MAGIC = 'DLRM';
export const VERSION = 1;

export const OFFSET = { version: 4, bucketBits: 5, wordsLength: 6, scale: 10, transitions: 14 } as const;

export const TRANSITIONS = TRANSITION_ROWS * TAG_COUNT;
export const HEADER_LENGTH = OFFSET.transitions + 4 * TRANSITIONS;
