import { dateOf, daysOf } from '../story/dayRange.ts';
import type { ToldDate } from './told.ts';
import type { Clock } from './types.ts';

/** "© 2024 Latin Times", "Copyright 2019-2021 by …", "(c) The Herald 2024", the last year of a line. */
const COPYRIGHT =
  /(?:©|\([cC]\)\s|^[ \t]*Copyright\b)[^\d\n]{0,40}(?:(?:19|20)\d\d\s?[-–]\s?)?((?:19|20)\d\d)(?!\d)/gmu;

/**
 * What is known of the time of writing: the publication date to its precision; without one, the year of a copyright
 * line; else the year of the days that the text names with their year, where all have the same.
 *
 * @param published "2024-11-14", "2024-11" or "2024". A date that does not exist counts as none.
 */
export function clockOf(text: string, told: readonly ToldDate[], published?: string): Clock {
  const known = published === undefined ? null : publishedClock(published);
  if (known !== null) return known;
  const line = [...text.matchAll(COPYRIGHT)].at(-1)?.[1];
  return { year: line === undefined ? onlyYear(told) : Number(line), month: null, day: null };
}

function publishedClock(published: string): Clock | null {
  const days = daysOf(published);
  if (days === null) return null;
  const date = dateOf(days.firstDay);
  const [, month, day] = published.replace(/^[+-]/u, '').split('-');
  return {
    year: date.getUTCFullYear(),
    month: month === undefined ? null : date.getUTCMonth() + 1,
    day: day === undefined ? null : days.firstDay,
  };
}

function onlyYear(dates: readonly ToldDate[]): number | null {
  const years = new Set(
    dates.flatMap(({ told }) => {
      const day = told.kind === 'range' ? told.to : told;
      return day.kind === 'day' && day.year !== null ? [day.year] : [];
    }),
  );
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
