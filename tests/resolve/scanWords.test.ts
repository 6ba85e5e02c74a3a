import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanWords } from '../../src/resolve/scanWords.ts';

const wordsOf = (text: string): string[] => scanWords(text).map(({ start, end }) => text.slice(start, end));

describe('scanWords', () => {
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
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('St', '.', ' ', '’', '\ud83d', '\udf0d', '-', 'é', '&', 'Lima'),
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        expect(wordsOf(text)).toEqual(text.match(/\p{L}[\p{L}\p{M}’'.&-]*/gu) ?? []);
      }),
    );
  });
});
