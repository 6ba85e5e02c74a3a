import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLongerInUtf8 } from '../../../src/story/json/isLongerInUtf8.ts';

describe('isLongerInUtf8', () => {
  it('agrees with what the text takes as bytes, lone halves of pairs included', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('a', 'é', '水', '😀', '\ud83d', '\ude00')).map((chars) => chars.join('')),
    );
    fc.assert(
      fc.property(text, fc.nat(60), (given, limit) => {
        expect(isLongerInUtf8(given, limit)).toBe(Buffer.byteLength(given, 'utf8') > limit);
      }),
      { numRuns: 1000 },
    );
  });
});
