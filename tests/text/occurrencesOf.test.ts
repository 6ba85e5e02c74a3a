import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../src/text/occurrencesOf.ts';

const letters = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom('a', 'b'), maxLength });

describe('occurrencesOf', () => {
  it.each<[wanted: string, text: string, found: number[]]>([
    ['na', 'banana', [2, 4]],
    ['ana', 'banana', [1, 3]],
    ['banana', 'banana', [0]],
    ['bananas', 'banana', []],
    ['', 'banana', []],
    ['b', '', []],
  ])('%j in %j', (wanted, text, found) => {
    expect(occurrencesOf(wanted, text)).toEqual(found);
  });

  it('finds what looking at every offset finds, for short and for long words', () => {
    const words = fc.oneof(
      letters(6),
      letters(3).map((part) => part.repeat(40)),
    );
    fc.assert(
      fc.property(words, letters(100), fc.nat(3), (wanted, part, times) => {
        const text = part + wanted.repeat(times) + part;
        const expected = text
          .split('')
          .flatMap((_, at) => (wanted !== '' && text.startsWith(wanted, at) ? [at] : []));
        expect(occurrencesOf(wanted, text)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
