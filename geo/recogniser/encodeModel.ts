import { HEADER_LENGTH, MAGIC, OFFSET, VERSION } from '../../src/recognise/modelFile.ts';
import type { SequenceWeights } from '../../src/recognise/sequenceWeights.ts';
import { codeWeights } from '../../src/recognise/weightCoding.ts';
import { createRangeEncoder } from './rangeEncoder.ts';

/** Larger weights are cut; smaller ones than the second are left out. Source: a trial, no loss against all of them. */
const LARGEST_WEIGHT = 2.5;
const LEAST_WEIGHT = 0.02;
const LEVELS = 63;

/** The model's file: see `src/recognise/modelFile.ts`. */
export function encodeModel(weights: SequenceWeights, commonWords: readonly string[]): Uint8Array {
  const encoder = createRangeEncoder();
  codeWeights(roundWeights(weights.emissions), encoder.bit);
  const coded = encoder.finish();
  const words = new TextEncoder().encode(commonWords.join('\n'));
  const bytes = new Uint8Array(HEADER_LENGTH + words.length + coded.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  view.setUint8(OFFSET.version, VERSION);
  view.setUint8(OFFSET.bucketBits, weights.bucketBits);
  view.setUint32(OFFSET.wordsLength, words.length, true);
  view.setFloat32(OFFSET.scale, LARGEST_WEIGHT / LEVELS, true);
  weights.transitions.forEach((weight, index) =>
    view.setFloat32(OFFSET.transitions + 4 * index, weight, true),
  );
  bytes.set(words, HEADER_LENGTH);
  bytes.set(coded, HEADER_LENGTH + words.length);
  return bytes;
}

function roundWeights(weights: Int8Array | Float32Array): Int8Array {
  return Int8Array.from(weights, (weight) => {
    if (Math.abs(weight) < LEAST_WEIGHT) return 0;
    const level = Math.round((weight * LEVELS) / LARGEST_WEIGHT);
    return Math.max(-LEVELS, Math.min(LEVELS, level));
  });
}
