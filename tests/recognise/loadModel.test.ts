import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeModel } from '../../geo/recogniser/encodeModel.ts';
import { loadModel } from '../../src/recognise/loadModel.ts';
import { TRANSITIONS } from '../../src/recognise/modelFile.ts';
import { TAG_COUNT } from '../../src/recognise/tags.ts';

const BUCKET_BITS = 4;
const WEIGHTS = 2 ** BUCKET_BITS * TAG_COUNT;

function encode(emissions: Float32Array, words: readonly string[] = []): Uint8Array {
  const transitions = Float32Array.from({ length: TRANSITIONS }, (_, index) => index / 7);
  return encodeModel({ bucketBits: BUCKET_BITS, emissions, scale: 1, transitions }, words);
}

describe('loadModel', () => {
  it('reads what was written, weights to the nearest level', () => {
    const weights = fc.float32Array({ minLength: WEIGHTS, maxLength: WEIGHTS, min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(weights, (emissions) => {
        const { packed, scale } = loadModel(encode(emissions)).weights;
        for (const [index, weight] of emissions.entries()) {
          expect(Math.abs((packed.getUint8(index) - 128) * scale - weight)).toBeLessThanOrEqual(0.021);
        }
      }),
    );
  });

  it('reads words and transitions', () => {
    const model = loadModel(encode(new Float32Array(WEIGHTS), ['house', 'market']));
    expect([...model.commonWords]).toEqual(['house', 'market']);
    expect(model.weights.transitions[7]).toBe(1);
    expect(model.weights.mask).toBe(2 ** BUCKET_BITS - 1);
  });

  it('refuses what is no model', () => {
    expect(() => loadModel(new TextEncoder().encode('PK\u0003\u0004 and more'))).toThrow(
      'The recogniser\'s model begins with "PK\\u0003\\u0004"; expected "DLRM".',
    );
  });

  it('refuses another version', () => {
    const bytes = encode(new Float32Array(WEIGHTS));
    bytes[4] = 9;
    expect(() => loadModel(bytes)).toThrow("The recogniser's model has version 9; expected 1.");
  });
});
