import type { ToldDate } from './told.ts';
import { type Groups, WORD_FORMS } from './wordForms.ts';

/** How much of the sentence a form sees before and after its words. */
const WINDOW_LENGTH = 24;

/** Days, months and years that a sentence names in words. Spans are those of the sentence; they may overlap. */
export function wordDates(sentence: string): ToldDate[] {
  return WORD_FORMS.filter(({ clue }) => clue.test(sentence)).flatMap(({ pattern, tell }) =>
    [...sentence.matchAll(pattern)].flatMap(({ index, 0: words, groups = {} }) => {
      const end = index + words.length;
      const before = sentence.slice(Math.max(0, index - WINDOW_LENGTH), index);
      const told = tell(groups, before, sentence.slice(end, end + WINDOW_LENGTH));
      if (told === null) return [];
      return [{ start: index, end, told, approximate: isVague(groups) }];
    }),
  );
}

/** "early 2023"; "a year ago" is not meant to the year, nor "last week" from a Monday to a Sunday. */
function isVague({ vague, vague2, ago, unit }: Groups): boolean {
  return (vague ?? vague2) !== undefined || unit === 'week' || (ago !== undefined && ago !== 'day');
}
