import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCapital, nextCapital, nextWord, wordEnd } from '../../src/resolve/words.ts';

const WORDS = /\p{L}[\p{L}\p{M}’'.&-]*/gu;
const pieces = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('St', '.', ' ', '’', '\ud83d', '\udf0d', '-', 'é', 'É', '&', 'Lima', 'al', '𝐋'),
);
const texts = fc.array(pieces).map((parts) => parts.join(''));

function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = nextWord(text, 0, text.length);
  while (word !== undefined) {
    words.push(text.slice(word.start, word.end));
    word = nextWord(text, word.end, text.length);
  }
  return words;
}

function capitalsOf(text: string): string[] {
  const words: string[] = [];
  for (let start = nextCapital(text, 0); start >= 0;) {
    const end = wordEnd(text, start);
    words.push(text.slice(start, end));
    start = nextCapital(text, end);
  }
  return words;
}

describe('nextWord', () => {
  it.each([
    ['He flew to Lima.', ['He', 'flew', 'to', 'Lima.']],
    ['the U.S., O’Brien and AT&T', ['the', 'U.S.', 'O’Brien', 'and', 'AT&T']],
    ["'Port-au-Prince' (Haiti)", ["Port-au-Prince'", 'Haiti']],
    ['São Paulo, Łódź', ['São', 'Paulo', 'Łódź']],
    ['Sao\u0303 Paulo 2024', ['Sao\u0303', 'Paulo']],
    ['km2 x9y', ['km', 'x', 'y']],
    ['🌍 𝐋𝐢𝐦𝐚 北京', ['𝐋𝐢𝐦𝐚', '北京']],
    ['50 , .', []],
    ['', []],
  ])('cuts %j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('finds what the expression finds, whatever the text holds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordsOf(text)).toEqual(text.match(WORDS) ?? []);
      }),
    );
  });

  it('goes no further than it is told', () => {
    expect(nextWord('12 Lima', 2, 3)).toEqual({ start: 3, end: 7 });
    expect(nextWord('12 Lima', 2, 2)).toBeUndefined();
  });
});

describe('nextCapital', () => {
  it.each([
    ['He flew to Lima, not by iPhone.', ['He', 'Lima']],
    ['al-Qaeda, O’Brien, d’Ivoire', ['O’Brien']],
    ["'Lima' and -Cusco", ["Lima'", 'Cusco']],
    ['in Łódź and Ísafjörður', ['Łódź', 'Ísafjörður']],
    ['🌍 𝐋𝐢𝐦𝐚 北京', ['𝐋𝐢𝐦𝐚']],
    ['lima', []],
    ['', []],
  ])('finds in %j the words with a capital', (text, expected) => {
    expect(capitalsOf(text)).toEqual(expected);
  });

  it('finds the words with a capital among all, whatever the text holds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = text.match(WORDS) ?? [];
        expect(capitalsOf(text)).toEqual(words.filter((word) => /^\p{Lu}/u.test(word)));
        expect(words.filter((word) => isCapital(word, 0))).toEqual(
          words.filter((word) => /^\p{Lu}/u.test(word)),
        );
      }),
    );
  });
});
