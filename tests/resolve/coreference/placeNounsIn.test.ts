import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS_BY_NOUN } from '../../../src/resolve/coreference/placeNouns.ts';
import { placeNounsIn } from '../../../src/resolve/coreference/placeNounsIn.ts';

const nounsIn = (text: string): string[] =>
  placeNounsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('placeNounsIn', () => {
  it.each<[text: string, nouns: string[]]>([
    ['The port lies in the city; there, ships land.', ['port', 'city', 'there']],
    ['There it is.', ['There']],
    ['Kansas City has a city-wide airport-like mall.', ['mall']],
    ['The cities’ ports, the café, the townés', []],
    ['“city”—town, port’s', ['city', 'town', 'port']],
    ['a 5city and city5', []],
  ])('%s', (text, nouns) => {
    expect(nounsIn(text)).toEqual(nouns);
  });

  it('looks at its sentence alone', () => {
    expect(placeNounsIn('city port town', { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }]);
    expect(placeNounsIn('citytown', { start: 4, end: 8 })).toEqual([{ start: 4, end: 8 }]);
  });

  it('finds the nouns that are words of their own', () => {
    const nouns = [...KINDS_BY_NOUN.keys()].join('|');
    const plain = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${nouns}|[Tt]here)(?![\p{L}\p{N}-])`, 'gu');
    const parts = fc.constantFrom(
      ...KINDS_BY_NOUN.keys(),
      'There',
      'there',
      ' ',
      '  ',
      '-',
      '.',
      '’',
      's',
      'é',
      '𐐀',
      '5',
      '🙂',
      'The',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (all) => {
        const text = all.join('');
        expect([text, nounsIn(text)]).toEqual([text, [...text.matchAll(plain)].map(([noun]) => noun)]);
      }),
      { numRuns: 500 },
    );
  });
});
