import { firstEndingAfter } from '../text/firstEndingAfter.ts';
import type { Span } from '../text/span.ts';
import { clockOf } from './clockOf.ts';
import { CLUE, dateCluesIn } from './dateClues.ts';
import { explicitDates } from './explicitDates.ts';
import { fitWeekdays } from './fitWeekdays.ts';
import { followDays } from './followDays.ts';
import { joinDates } from './joinDates.ts';
import { settle } from './settle.ts';
import { tenseAt } from './tenseAt.ts';
import type { ToldDate } from './told.ts';
import type { DateMention } from './types.ts';
import { wordDates } from './wordDates.ts';

/** A longer "sentence" is no sentence; it is read in pieces of this length. */
const MAX_LENGTH = 2000;

/**
 * The dates that a text says plainly, in order, none overlapping another. What is not plain is left out: no date is
 * made up ("a second term", "the past year", "May said").
 *
 * @param sentences In order, none overlapping (`sentencesOf`).
 * @param published The publication date, "2024-11-14", "2024-11" or "2024". Without it a year may come from the text,
 * and days of the week from the dates around them.
 */
export function datePassages(
  text: string,
  sentences: readonly Span[],
  { published }: { readonly published?: string } = {},
): DateMention[] {
  const told = toldDates(text, sentences);
  const clock = clockOf(text, told, published);
  const settled = told.map((date) => {
    const from = Math.max(0, date.start - MAX_LENGTH);
    const { start, end } = boundsAt(sentences, date.start) ?? { start: from, end: date.end };
    const tense = needsTense(date)
      ? tenseAt(text.slice(start, end), date.start - start, date.end - start)
      : null;
    return { ...date, tense, settled: settle(date.told, clock, tense) };
  });
  const fitted = clock.day === null ? fitWeekdays(settled, clock) : settled;
  return followDays(fitted).flatMap(({ start, end, approximate, settled: days }) =>
    days === null
      ? []
      : [
          {
            start,
            end,
            when: { ...days, ...(approximate && { approximate }), text: text.slice(start, end) },
          },
        ],
  );
}

/** Of each sentence, in pieces where it is too long: cut anywhere, for what is so long is no prose. */
function toldDates(text: string, sentences: readonly Span[]): ToldDate[] {
  const told: ToldDate[] = [];
  for (const { start, end } of sentences) {
    for (let from = start; from < end; from += MAX_LENGTH)
      addToldDates(told, text, from, Math.min(end, from + MAX_LENGTH));
  }
  return told;
}

function addToldDates(told: ToldDate[], text: string, start: number, end: number): void {
  // Most sentences name no date.
  const clues = dateCluesIn(text, start, end);
  if (clues === 0) return;
  const sentence = text.slice(start, end);
  const explicit = (clues & (CLUE.month | CLUE.year)) === 0 ? [] : explicitDates(sentence);
  for (const date of joinDates(sentence, [...explicit, ...wordDates(sentence, clues)]))
    told.push({ ...date, start: start + date.start, end: start + date.end });
}

function needsTense({ told }: ToldDate): boolean {
  const first = told.kind === 'range' ? told.from : told;
  return first.kind !== 'years' && first.kind !== 'offset';
}

/** The sentence that holds an offset, or of a very long one the part around it. */
function boundsAt(sentences: readonly Span[], offset: number): Span | undefined {
  const sentence = sentences[firstEndingAfter(sentences, offset)];
  return (
    sentence && {
      start: Math.max(sentence.start, offset - MAX_LENGTH),
      end: Math.min(sentence.end, offset + MAX_LENGTH),
    }
  );
}
