import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/text/paragraphsOf.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { textSpans } from './texts.ts';

/** The sentences of a text in which bars stand for the breaks. */
const broken = (source: string): string => {
  const text = source.replaceAll('|', '');
  return sentencesOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' |');
};

describe('sentencesOf', () => {
  it.each([
    // Titles, saints, numbers, initials, countries.
    ['Gov. Tom Ridley spoke. |Mr. Hale did not.'],
    ['They flew to St. Paul on Tuesday. |Then they left.'],
    ['A U.S. Army truck burned. |Nobody was hurt.'],
    ['Well No. 5 was shut. |Well No. 6 was not.'],
    ['He said no. |Then he left.'],
    ['They met at 9 a.m. Monday in Oslo.'],
    ['They met at 9 a.m. |The rest came later.'],
    ['J. K. Rowling and John D. Rockefeller met.'],
    ['J.K. Rowling came. |George W. Bush came too.'],
    ['Nobody is taller than I. |Anna knows it.'],
    ['Hale Inc. said it would sell. |Hale Inc. |It has sold.'],
    ['She lives on Main St. |The house burned.'],
    ['She lives on Main St. in Salem.'],
    ['He moved to the U.S. |He likes it.'],
    ['They sailed on Nov. 17. |In Dec. 2 ships came.'],
    ['See Figs. 3 and 4. |See p. 12, vol. 3.'],
    ['Lt. Gov. Ann Ross, Sgt. Lee and Lt.-Col. Nagy came.'],
    ['Fruit, e.g. Apples, was cheap, i.e. Free.'],
    ['FARGO, N.D. (AP) — Snow fell. |It melted.'],
    ['He was ill. |Georgia lies in the sun. |Every col. |Anna saw.'],
    ['Peoria, Ill. Gov. Ann Ross and Sen. Lee Tan came.'],
    ['Brown vs. Board was heard. |Etc. etc.'],
    // Quotations.
    ['“Who is there?” the mayor asked. |Nobody answered.'],
    ['“Go!” she cried.'],
    ['"Stop!" President Ana Ruiz said. |They went on.'],
    ['"It is over!" |The crowd left.'],
    ['“We came.” |The others left.'],
    ['He said, “We came. |We saw.” |Then he left.'],
    // Marks within a sentence.
    ['The fee is $3.5 million. |It rose 2.1 percent.'],
    ['Yahoo! bought it. |Then what?'],
    ['Well... maybe not. |Perhaps.'],
    ['Write to a.b@example.com or see www.example.com/a.b?c. |Thanks.'],
    ['(They left.) |Then it rained.'],
    // Lists.
    ['1. Bring water. |2. Go home.'],
    ['a) Oslo'],
    // Other scripts.
    ['هذا خبر. |هل هذا خبر؟ |نعم.'],
    ['OIL SPILL NEAR LIMA'],
    ['🙂 Fine. |🚢 Gone.'],
  ])('%s', (source) => {
    expect(broken(source)).toBe(source);
  });

  it('ends Chinese sentences where no space follows', () => {
    const text = '利马很大。里约也很大！';
    expect(sentencesOf(text)).toEqual([
      { start: 0, end: 5 },
      { start: 5, end: 11 },
    ]);
  });

  it('ends a sentence at a line break, with or without a full stop', () => {
    const text = 'Oil spill near Lima\n\n  By Ann Ross\r\nIt rained. It stopped\u2028The end';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Oil spill near Lima',
      'By Ann Ross',
      'It rained.',
      'It stopped',
      'The end',
    ]);
  });

  it.each(['', ' ', '\n\n', '\uFEFF \u00A0'])('has none in %j', (text) => {
    expect(sentencesOf(text)).toEqual([]);
  });

  it.each([
    ['sentences', 'Gov. Tom spoke of it. ', 3000],
    ['letters', 'abcdefgh', 1],
    ['Chinese', '这是一个测试。', 3000],
    ['surrogates', '🙂', 1],
  ])('reads one long line of %s as it reads a short one', (_, unit, count) => {
    expect(sentencesOf(unit.repeat(3000))).toHaveLength(count);
  });

  it('covers all that is not white space, in order, without overlap', () => {
    fc.assert(
      fc.property(textSpans, ({ text }) => {
        let last = 0;
        let rest = '';
        for (const { start, end } of sentencesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          rest += text.slice(last, start);
          last = end;
        }
        expect((rest + text.slice(last)).trim()).toBe('');
      }),
    );
  });
});

describe('paragraphsOf', () => {
  it('gives the lines without the white space around them', () => {
    const text = ' One.\r\n\r\n\tTwo  \n \nThree';
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'One.',
      'Two',
      'Three',
    ]);
  });
});
