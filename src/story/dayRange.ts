/** Days as whole numbers, so that dates can be compared and drawn without a clock or a time zone. */
import type { When } from './types.ts';

const MS_PER_DAY = 86_400_000;
/** ISO 8601 has a year 0, and only as "0000" or "+000000". */
const NO_YEAR = '-000000';

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
  const firstDay = year === NO_YEAR ? null : dayOf(Number(year), Number(month ?? 1), Number(day ?? 1));
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

/** The day as a number of days since 1970-01-01; null where it does not exist. Month from 1. */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // JavaScript takes the 30th of February for the 1st of March; beyond the years that a Date can hold all is NaN.
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / MS_PER_DAY : null;
}
