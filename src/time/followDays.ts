import { daysOf } from '../story/dayRange.ts';
import { weekdayOf } from './calendar.ts';
import type { SettledDate } from './fitWeekdays.ts';
import { daySpan } from './settle.ts';

/** Farther back than this, in UTF-16 code units, a date tells nothing of "the Monday". */
const REACH_LENGTH = 800;

/**
 * "On the Monday" in a story that is being told: the first such day after the day that the text names before it. Where it
 * names none shortly before, it stays open.
 */
export function followDays(dates: readonly SettledDate[]): SettledDate[] {
  const followed: SettledDate[] = [];
  for (const date of dates) {
    const { told, settled, start } = date;
    const before = followed.at(-1);
    const days = before?.settled?.precision === 'day' ? daysOf(before.settled.end) : null;
    const isTold = settled === null && told.kind === 'weekday' && told.which === 'the';
    if (!isTold || before === undefined || days === null || start - before.end > REACH_LENGTH)
      followed.push(date);
    else {
      const next = days.lastDay + 1;
      followed.push({ ...date, settled: daySpan(next + ((told.weekday - weekdayOf(next) + 7) % 7)) });
    }
  }
  return followed;
}
