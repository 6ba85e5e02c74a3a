import { firstEndingAfter } from '../text/firstEndingAfter.ts';
import type { Span } from '../text/span.ts';
import type { DateMention } from './types.ts';

/** Farther away than this, in UTF-16 code units, a date is hardly said of a thing. */
const MAX_GAP = 400;
/** A comma or a conjunction between the two counts as so many characters. */
const PART_LENGTH = 40;
const PARTS = /[,;]|(?<!\p{L})(?:and|but|or)(?!\p{L})/gu;
/** So many dates on either side are looked at. */
const MAX_DATES = 3;

/**
 * The date nearest to a span of the text, of those that may be said of it; undefined where there is none. A comma or a
 * conjunction between the two makes them farther apart.
 *
 * @param dates In order, none overlapping.
 */
export function nearestDate(
  text: string,
  span: Span,
  dates: readonly DateMention[],
  mayBeSaid: (date: DateMention) => boolean,
): DateMention | undefined {
  const first = firstEndingAfter(dates, span.start);
  const near = dates
    .slice(Math.max(0, first - MAX_DATES), first + MAX_DATES)
    .filter(mayBeSaid)
    .map((date) => ({ date, gap: gapBetween(text, span, date) }))
    .filter(({ gap }) => gap <= MAX_GAP);
  return near.toSorted((a, b) => a.gap - b.gap)[0]?.date;
}

function gapBetween(text: string, span: Span, date: Span): number {
  const between =
    date.start >= span.end ? text.slice(span.end, date.start) : text.slice(date.end, span.start);
  if (between.length > MAX_GAP) return Infinity;
  return between.length + PART_LENGTH * (between.match(PARTS)?.length ?? 0);
}
