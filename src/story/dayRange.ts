/** Days as whole numbers, so that dates can be compared and drawn without a clock or a time zone. */
import type { When } from './types.ts';

const MS_PER_DAY = 86_400_000;

/** First and last day of a span, both inclusive, as days since 1970-01-01. */
export interface DayRange {
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * The days that an ISO date of the story covers: "2024-11" is the whole of November 2024.
 * Null where the date does not exist ("2024-02-30") or is no ISO date.
 */
export function daysOf(isoDate: string): DayRange | null {
  const parts = /^(\d{4}|[+-]\d{6})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(isoDate);
  if (parts === null) return null;
  const [, year = '', month, day] = parts;
  const firstDay = toDay(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (firstDay === null) return null;
  if (day !== undefined) return { firstDay, lastDay: firstDay };
  const next = dateOf(firstDay);
  if (month === undefined) next.setUTCFullYear(next.getUTCFullYear() + 1);
  else next.setUTCMonth(next.getUTCMonth() + 1);
  // The last year that a Date can hold has no next.
  return Number.isNaN(next.getTime()) ? null : { firstDay, lastDay: next.getTime() / MS_PER_DAY - 1 };
}

/** The days from the start of the one date to the end of the other; null where either does not exist. */
export function dayRange(when: When): DayRange | null {
  const start = daysOf(when.start);
  const end = daysOf(when.end);
  return start === null || end === null ? null : { firstDay: start.firstDay, lastDay: end.lastDay };
}

/** The moment at which a day begins in UTC, for formatting with `timeZone: 'UTC'`. */
export function dateOf(day: number): Date {
  return new Date(day * MS_PER_DAY);
}

function toDay(isoDay: string): number | null {
  const date = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  // JavaScript reads the 30th of February as the 1st of March. The year may be written otherwise: "+002024".
  const monthAndDay = date.toISOString().slice(-'MM-DDT00:00:00.000Z'.length, -'T00:00:00.000Z'.length);
  return isoDay.endsWith(monthAndDay) ? date.getTime() / MS_PER_DAY : null;
}
