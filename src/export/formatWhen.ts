/** A story's dates in the reader's language. */
import { dateOf, dayRange, daysOf } from '../story/dayRange.ts';
import type { When } from '../story/types.ts';

export type WhenStyle = 'short' | 'medium' | 'long';

type Precision = When['precision'];

const FIELDS: Readonly<Record<WhenStyle, Readonly<Record<Precision, Intl.DateTimeFormatOptions>>>> = {
  short: {
    day: { day: 'numeric', month: 'short' },
    month: { month: 'short', year: 'numeric' },
    year: { year: 'numeric' },
  },
  medium: {
    day: { day: 'numeric', month: 'short', year: 'numeric' },
    month: { month: 'short', year: 'numeric' },
    year: { year: 'numeric' },
  },
  long: {
    day: { day: 'numeric', month: 'long', year: 'numeric' },
    month: { month: 'long', year: 'numeric' },
    year: { year: 'numeric' },
  },
};

/**
 * The dates of a place or a passage, such as "17–21 Nov 2024".
 * @param locale A BCP 47 language tag.
 * @param style `short` leaves out the year of a day.
 * @returns The dates as written in the story where they are no dates that exist.
 */
export function formatWhen(when: When, locale: string, style: WhenStyle = 'medium'): string {
  const days = dayRange(when);
  if (days === null) return when.start === when.end ? when.start : `${when.start} – ${when.end}`;
  const written = formatDays(days.firstDay, days.lastDay, when.precision, locale, style);
  return when.approximate === true ? `about ${written}` : written;
}

/** The span between two days (days since 1970-01-01, both inclusive), such as "16–21 November 2024". */
export function formatDays(
  firstDay: number,
  lastDay: number,
  precision: Precision,
  locale: string,
  style: WhenStyle = 'medium',
): string {
  const first = dateOf(firstDay);
  const format = formatOf(locale, style, precision, first.getUTCFullYear() < 1);
  return format.formatRange(first, dateOf(lastDay)).replaceAll(/\u2009(?=[–-])|(?<=[–-])\u2009/gu, '');
}

/** Each is made once: to make one takes as long as to write dozens of dates. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(
  locale: string,
  style: WhenStyle,
  precision: Precision,
  hasEra: boolean,
): Intl.DateTimeFormat {
  const key = [locale, style, precision, hasEra].join();
  const format =
    FORMATS.get(key) ??
    new Intl.DateTimeFormat(locale, {
      ...FIELDS[style][precision],
      ...(hasEra && { era: 'short' }),
      timeZone: 'UTC',
    });
  FORMATS.set(key, format);
  return format;
}

/** A date that stands alone in the story (publication, correction), to its own precision. */
export function formatIsoDate(isoDate: string, locale: string): string {
  const days = daysOf(isoDate);
  if (days === null) return isoDate;
  const dashes = isoDate.replace(/^[+-]/u, '').split('-').length - 1;
  const precision: Precision = dashes === 0 ? 'year' : dashes === 1 ? 'month' : 'day';
  return formatDays(days.firstDay, days.firstDay, precision, locale);
}
