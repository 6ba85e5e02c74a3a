/** The calendar in whole days since 1970-01-01, without a clock or a time zone. */
import { dateOf, dayOf } from '../story/dayRange.ts';

/** "2024-11-16". */
export function isoDay(day: number): string {
  const iso = dateOf(day).toISOString();
  return iso.slice(0, iso.indexOf('T'));
}

/** Month from 1: "2024-11". */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, '0')}`;
}

/** Years from 0 to 9999. */
export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** Years from 0 to 9999, month from 1; null where there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  return year >= 0 && year <= 9999 ? dayOf(year, month, day) : null;
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  // 1970-01-01 was a Thursday.
  return (((day + 4) % 7) + 7) % 7;
}

/** The Monday of the week in which a day lies (ISO 8601: weeks begin on Monday). */
export function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}
