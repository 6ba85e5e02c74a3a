import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLUE, dateCluesIn } from '../../src/time/dateClues.ts';
import { explicitDates } from '../../src/time/explicitDates.ts';
import { wordDates } from '../../src/time/wordDates.ts';

const EVERY_CLUE = Object.values(CLUE).reduce((all, clue) => all | clue, 0);

const cluesIn = (text: string): string[] => {
  const clues = dateCluesIn(text, 0, text.length);
  return Object.entries(CLUE).flatMap(([name, clue]) => ((clues & clue) === 0 ? [] : [name]));
};

describe('dateCluesIn', () => {
  it.each<[text: string, clues: string[]]>([
    ['They met on Saturday.', ['weekday']],
    ['CLOSED SUNDAY', ['weekday']],
    ['The fair, Nov. 17-21, is free.', ['month']],
    ['On 5 november it rained.', ['month']],
    ['In mid-May 2019 it rained.', ['month', 'year']],
    ['The fair may march on 12 sept.', []],
    ['It opened on 2023-11-17.', ['year']],
    ['In the 1990s it was shut.', ['year']],
    ['They sold 12,345 of 20230 homes, 17 of them in A4.', []],
    ['It was shut this morning and last night.', ['partOfDay']],
    ['Today’s paper', ['today']],
    ['Three days ago', ['ago']],
    ['Last week it was shut.', ['unit']],
    // Within other words.
    ['The mayor of Chicago holidayed for weeks, and decided nothing.', []],
    ['', []],
  ])('%s', (text, clues) => {
    expect(cluesIn(text)).toEqual(clues);
  });

  it('looks at the part alone', () => {
    const text = 'On Saturday, May 5, 2019';
    expect(dateCluesIn(text, 0, 11)).toBe(CLUE.weekday);
    expect(dateCluesIn(text, 0, 10)).toBe(0);
    expect(dateCluesIn(text, 13, text.length - 1)).toBe(CLUE.month);
  });

  it('misses no date: what has no clue has none', () => {
    const parts = fc.constantFrom(
      ...'on the in from last this next early late Saturday MONDAY may May March Nov. sept Sept. 17 17th 2019 2019-05-03'.split(
        ' ',
      ),
      ...'1990s yesterday Tonight today night morning week month year years three days ago a first second of to , - ( )'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (words) => {
        const sentence = words.join(' ');
        const clues = dateCluesIn(sentence, 0, sentence.length);
        const all = [explicitDates(sentence), wordDates(sentence, EVERY_CLUE)];
        const isToBeRead = (clues & (CLUE.month | CLUE.year)) !== 0;
        const found = [isToBeRead ? explicitDates(sentence) : [], wordDates(sentence, clues)];
        expect([sentence, found]).toEqual([sentence, all]);
      }),
      { numRuns: 300 },
    );
  });
});
