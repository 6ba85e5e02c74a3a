import { describe, expect, it } from 'vitest';
import { wordsOf, wordWindows } from '../../src/text/wordsOf.ts';

describe('wordsOf', () => {
  it.each<[text: string, words: string[]]>([
    ['', []],
    [' \u2014 \u2026', []],
    ['The port, near Lima.', ['the', 'port', 'near', 'lima']],
    ["Peru's and Peru\u2019s", ["peru's", 'and', "peru's"]],
    ["'Quoted' dogs' tails", ['quoted', 'dogs', 'tails']],
    ['$1.5-billion U.S.-built', ['1', '5', 'billion', 'u', 's', 'built']],
    ['two\u00A0words\nthree', ['two', 'words', 'three']],
    ['Sa\u0303o inter\u00ADnational', ['s\u00E3o', 'international']],
    ['ميناء تشانكاي', ['ميناء', 'تشانكاي']],
    ['秘鲁 port', ['秘', '鲁', 'port']],
    ['\u{1F6A2} ship', ['ship']],
  ])('of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('wordWindows', () => {
  it('gives every run of so many words', () => {
    expect(wordWindows(['a', 'b', 'c', 'd'], 3)).toEqual(['a b c', 'b c d']);
    expect(wordWindows(['a', 'b', 'c'], 3)).toEqual(['a b c']);
    expect(wordWindows(['a', 'b'], 3)).toEqual([]);
    expect(wordWindows([], 3)).toEqual([]);
  });

  it('takes eight words unless told otherwise', () => {
    expect(wordWindows('abcdefghi'.split(''))).toEqual(['a b c d e f g h', 'b c d e f g h i']);
  });

  it.each([0, -1, 1.5, NaN])('refuses a size of %d', (size) => {
    expect(() => wordWindows(['a'], size)).toThrow(`size ${size}: expected a whole number of at least 1`);
  });
});
