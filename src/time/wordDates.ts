import { matchesOf } from '../text/matchesOf.ts';
import type { ToldDate } from './told.ts';
import { type Groups, WORD_FORMS } from './wordForms.ts';

/** How much of the sentence a form sees before and after its words. */
const WINDOW_LENGTH = 24;

/**
 * Days, months and years that a sentence names in words. Spans are those of the sentence; they may overlap.
 *
 * @param clues What it holds of them (`dateCluesIn`).
 */
export function wordDates(sentence: string, clues: number): ToldDate[] {
  const dates: ToldDate[] = [];
  for (const { clue, pattern, tell } of WORD_FORMS) {
    if ((clues & clue) === 0) continue;
    for (const { index: start, 0: words, groups = {} } of matchesOf(pattern, sentence)) {
      const end = start + words.length;
      const before = sentence.slice(Math.max(0, start - WINDOW_LENGTH), start);
      const told = tell(groups, before, sentence.slice(end, end + WINDOW_LENGTH));
      if (told !== null) dates.push({ start, end, told, approximate: isVague(groups) });
    }
  }
  return dates;
}

/** "early 2023"; "a year ago" is not meant to the year, nor "last week" from a Monday to a Sunday. */
function isVague({ vague, vague2, ago, unit }: Groups): boolean {
  return (vague ?? vague2) !== undefined || unit === 'week' || (ago !== undefined && ago !== 'day');
}
