import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordSieve } from '../../src/text/createWordSieve.ts';

describe('createWordSieve', () => {
  const mayBe = createWordSieve(['monday', 'Friday', 'may', 'a'.repeat(40)]);

  it.each<[text: string, expected: boolean]>([
    ['Monday', true],
    ['MONDAY', true],
    ['friday', true],
    ['May', true],
    // As long, and with the same ends.
    ['malady', true],
    ['Mondays', false],
    ['many', false],
    ['the', false],
    ['m', false],
    ['', false],
    ['a'.repeat(40), true],
  ])('"%s" may be one of the words: %s', (text, expected) => {
    expect(mayBe(text, 0, text.length)).toBe(expected);
  });

  it('looks at the span alone', () => {
    expect(mayBe('on Monday, May 5', 3, 9)).toBe(true);
    expect(mayBe('on Monday, May 5', 2, 9)).toBe(false);
  });

  it('never says no to one of the words', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Z]{1,50}$/u), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, (list) => {
        const mayBeOne = createWordSieve(list);
        const all = list.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()]);
        expect(all.filter((word) => !mayBeOne(`x${word}y`, 1, word.length + 1))).toEqual([]);
      }),
    );
  });
});
