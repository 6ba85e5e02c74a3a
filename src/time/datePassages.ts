import { firstEndingAfter } from '../text/firstEndingAfter.ts';
import type { Span } from '../text/span.ts';
import { clockOf } from './clockOf.ts';
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
/** Most sentences name no date: one look saves the others. All of the words and digits that a date has one of. */
const CLUE =
  /\d{4}|day|yester|tomorrow|tonight|last |next |this |ago|[JFMASOND][a-z]{2,8}\.? \d|\d [JFMASOND]|[Jj]anuary|[Ff]ebruary|March|April|May|June|July|August|(?:[Ss]eptem|[Oo]cto|[Nn]ovem|[Dd]ecem)ber/iu;

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
  const told = sentences.flatMap((sentence) => pieces(sentence).flatMap((piece) => toldDates(text, piece)));
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

/** The pieces of a sentence that are read at once; cut anywhere, for what is so long is no prose. */
function pieces({ start, end }: Span): Span[] {
  const count = Math.ceil((end - start) / MAX_LENGTH);
  return Array.from({ length: count }, (_, i) => ({
    start: start + i * MAX_LENGTH,
    end: Math.min(end, start + (i + 1) * MAX_LENGTH),
  }));
}

function toldDates(text: string, { start, end }: Span): ToldDate[] {
  const sentence = text.slice(start, end);
  if (!CLUE.test(sentence)) return [];
  const dates = joinDates(sentence, [...explicitDates(sentence), ...wordDates(sentence)]);
  return dates.map((date) => ({ ...date, start: start + date.start, end: start + date.end }));
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
