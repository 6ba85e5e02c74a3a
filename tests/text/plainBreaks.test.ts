import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBreaks } from '../../src/text/plainBreaks.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const segmented = (text: string): number[] =>
  Array.from(segmenter.segment(text), ({ index }) => index).filter((index) => index > 0);

/** The text with a bar at each break. */
const broken = (text: string): string | null => {
  const breaks = plainBreaks(text, 0, text.length);
  return breaks && [0, ...breaks].map((from, i) => text.slice(from, breaks[i])).join('|');
};

describe('plainBreaks', () => {
  it.each([
    ['They left. Nobody saw it.', 'They left. |Nobody saw it.'],
    ['The fee is 3.5 and U.S. law holds.', 'The fee is 3.5 and U.S. law holds.'],
    ['She lives in the U.S. He does not.', 'She lives in the U.S. |He does not.'],
    ['At 9 a.m. (or later) it rained.', 'At 9 a.m. (or later) it rained.'],
    ['“Go!” she cried. “Now.”  They went.', '“Go!” |she cried. |“Now.”  |They went.'],
    ['Émile left. À demain!', 'Émile left. |À demain!'],
    // Unicode 16 has the semicolon among the marks that a sentence goes on with.
    ['Inc.; Then', 'Inc.; Then'],
    ['Москва. Lima.', null],
    ['Lima. 利马。', null],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(broken(text)).toBe(expected);
  });

  it('counts from the start of the text, and looks no farther than the part', () => {
    const text = 'One. Two. Three. four';
    expect(plainBreaks(text, 5, 16)).toEqual([10]);
    expect(plainBreaks(text, 5, 17)).toEqual([10]);
    expect(plainBreaks(text, 5, text.length)).toEqual([10]);
  });

  it('says the same as the segmenter, or nothing', () => {
    const latin = fc.integer({ min: 0x20, max: 0x17f }).map((code) => String.fromCharCode(code));
    const marks = fc.constantFrom(
      '.',
      '. ',
      '! ',
      '?',
      '"',
      '”',
      '“',
      '’',
      '(',
      ')',
      ' ',
      '…',
      '–',
      '—',
      'A',
      'b',
      '1',
    );
    const texts = fc
      .array(fc.oneof(marks, latin), { maxLength: 24 })
      // Engines with an older Unicode take it for a mark like any other.
      .map((parts) => parts.join('').replaceAll(';', ''));
    fc.assert(
      fc.property(texts, (text) => {
        const breaks = plainBreaks(text, 0, text.length) ?? 'nothing';
        expect([text, breaks]).toEqual([text, breaks === 'nothing' ? breaks : segmented(text)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('has something to say of all Latin letters', () => {
    const letters = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
      /\p{Script=Latin}/u.test(letter),
    );
    expect(letters.filter((letter) => plainBreaks(letter, 0, 1) === null)).toEqual([]);
  });
});
