/**
 * How weights are written, a bucket of `TAG_COUNT` whole numbers after the other, as decisions of one bit each:
 * whether a bucket is empty; for each tag whether it is 0, its sign, how many bits its size has, those bits.
 * Reading and writing are the same walk: `codeBit` gives the bit that was passed in, or that was read.
 */
import { evenChances } from './rangeDecoder.ts';
import { TAG_COUNT } from './tags.ts';

/** Codes one bit in a context: a writer is given `bit` and returns it, a reader ignores it and returns what it read. */
export type CodeBit = (chances: Uint16Array, context: number, bit: number) => number;

/** Sizes have at most so many bits. */
const MOST_BITS = 7;

interface Chances {
  readonly empty: Uint16Array;
  readonly zero: Uint16Array;
  readonly sign: Uint16Array;
  readonly bits: Uint16Array;
  readonly size: Uint16Array;
}

/** Reads or writes all of `weights`, whose length is a multiple of `TAG_COUNT`. */
export function codeWeights(weights: Int8Array, codeBit: CodeBit): void {
  const chances: Chances = {
    empty: evenChances(2),
    zero: evenChances(TAG_COUNT * TAG_COUNT),
    sign: evenChances(TAG_COUNT),
    bits: evenChances(TAG_COUNT * MOST_BITS),
    size: evenChances(2 ** MOST_BITS),
  };
  let wasEmpty = 0;
  for (let bucket = 0; bucket < weights.length; bucket += TAG_COUNT) {
    wasEmpty = codeBit(chances.empty, wasEmpty, isEmpty(weights, bucket) ? 1 : 0);
    if (wasEmpty === 0) codeBucket(weights, bucket, chances, codeBit);
  }
}

function isEmpty(weights: Int8Array, bucket: number): boolean {
  for (let index = bucket; index < bucket + TAG_COUNT; index += 1) if (weights[index] !== 0) return false;
  return true;
}

function codeBucket(weights: Int8Array, bucket: number, chances: Chances, codeBit: CodeBit): void {
  let zeros = 0;
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    const weight = weights[bucket + tag] ?? 0;
    const isZero = codeBit(chances.zero, tag * TAG_COUNT + zeros, weight === 0 ? 1 : 0);
    zeros += isZero;
    weights[bucket + tag] = isZero === 1 ? 0 : codeWeight(weight, tag, chances, codeBit);
  }
}

function codeWeight(weight: number, tag: number, chances: Chances, codeBit: CodeBit): number {
  const size = Math.abs(weight);
  const isNegative = codeBit(chances.sign, tag, weight < 0 ? 1 : 0);
  const ownBits = 32 - Math.clz32(size);
  let bits = 1;
  while (bits < MOST_BITS && codeBit(chances.bits, tag * MOST_BITS + bits, ownBits > bits ? 1 : 0) === 1)
    bits += 1;
  let read = 1;
  for (let place = bits - 2; place >= 0; place -= 1) {
    read = read * 2 + codeBit(chances.size, contextOf(bits, read), (size >>> place) & 1);
  }
  return isNegative === 1 ? -read : read;
}

/** The first two bits of a size below its highest are foreseen; later ones are even anyway. */
function contextOf(bits: number, read: number): number {
  return read < 4 ? bits * 4 + read : 0;
}
