import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPacked, packWeights, readSums, SUMS_SIZE } from '../../src/recognise/packedWeights.ts';
import { TAG_COUNT } from '../../src/recognise/tags.ts';

const BUCKETS = 16;

/** The scores of the buckets that `ids` name, added up in one go or in two. */
function scoresOf(emissions: Int8Array, ids: readonly number[], cut: number): number[] {
  const weights = { packed: packWeights(emissions.slice()), mask: BUCKETS - 1 };
  const sums = new Int32Array(SUMS_SIZE);
  for (const part of [ids.slice(0, cut), ids.slice(cut)]) {
    addPacked(weights, { ids: Int32Array.from(part), count: part.length }, sums, 0);
  }
  const scores = new Float64Array(TAG_COUNT);
  readSums(sums, 0.5, scores, 0);
  return [...scores];
}

describe('packed weights', () => {
  const emissions = fc.int8Array({
    minLength: BUCKETS * TAG_COUNT,
    maxLength: BUCKETS * TAG_COUNT,
    min: -127,
  });
  const ids = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 256 });

  it('add up to the sums of the weights', () => {
    fc.assert(
      fc.property(emissions, ids, fc.nat(256), (weights, buckets, cut) => {
        const expected = Array.from({ length: TAG_COUNT }, (_, tag) =>
          buckets.reduce((sum, id) => sum + (weights[(id & (BUCKETS - 1)) * TAG_COUNT + tag] ?? 0), 0),
        );
        expect(scoresOf(weights, buckets, cut)).toEqual(expected.map((sum) => sum * 0.5));
      }),
    );
  });

  it.each([127, -127])('hold 256 weights of %i', (weight) => {
    const all = new Int8Array(BUCKETS * TAG_COUNT).fill(weight);
    const expected = Array.from({ length: TAG_COUNT }, () => 128 * weight);
    expect(
      scoresOf(
        all,
        Array.from({ length: 256 }, (_, index) => index),
        100,
      ),
    ).toEqual(expected);
  });
});
