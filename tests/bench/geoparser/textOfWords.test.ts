import { describe, expect, it } from 'vitest';
import { countWords, textOfWords } from './textOfWords.ts';

describe('textOfWords', () => {
  const texts = ['One two\nthree.\n', 'Four five.'];

  it.for([
    [2, 'One two'],
    [3, 'One two\nthree.'],
    [4, 'One two\nthree.\n\nFour'],
    [7, 'One two\nthree.\n\nFour five.\n\nOne two'],
  ] as const)('of %i words is "%s"', ([count, expected]) => {
    expect(textOfWords(texts, count)).toBe(expected);
    expect(countWords(expected)).toBe(count);
  });

  it.for([
    [[], 'There is no text to make 5 words of.'],
    [['One', ' '], 'Text 1 holds no word.'],
  ] as const)('says what is wrong with %j', ([given, message]) => {
    expect(() => textOfWords(given, 5)).toThrow(message);
  });
});
