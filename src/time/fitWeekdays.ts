import { type DayRange, dateOf, dayRange } from '../story/dayRange.ts';
import { weekdayOf } from './calendar.ts';
import { daySpan, type Settled } from './settle.ts';
import type { Tense } from './tenseAt.ts';
import type { ToldDate } from './told.ts';
import type { Clock } from './types.ts';

/** A told date, the tense of what is said of it, and the days it means; null where they are not known. */
export interface SettledDate extends ToldDate {
  readonly tense: Tense;
  readonly settled: Settled | null;
}

/** A dated passage by which days of the week are fitted. */
interface Guide extends DayRange {
  readonly at: number;
  readonly tense: Tense;
}

/** Days that lie farther from the article's own tell of another time. */
const REACH_DAYS = 31;

/**
 * Days of the week in an article whose own day is not known: each is put on that day of the week which lies nearest to
 * the dated passage beside it; before it, where the one is past and the other still to come. Only dates of the article's
 * year, and near its latest past date, are guides: the others tell of another time.
 * A day of the week that lies as near before as after stays open, and so do "last Saturday" and its like.
 */
export function fitWeekdays(dates: readonly SettledDate[], clock: Clock): SettledDate[] {
  const guides = guidesAmong(dates, clock);
  return dates.map((date) => {
    const { told, settled, start } = date;
    if (settled !== null || told.kind !== 'weekday' || told.which !== null) return date;
    const guide = nearestGuide(guides, start);
    const day = guide === undefined ? null : dayBeside(guide, told.weekday, date.tense);
    return day === null ? date : { ...date, settled: daySpan(day) };
  });
}

function guidesAmong(dates: readonly SettledDate[], clock: Clock): Guide[] {
  const guides = dates.flatMap(({ settled, start, tense }): Guide[] => {
    const days = settled?.precision === 'day' ? dayRange({ ...settled }) : null;
    if (days === null) return [];
    const year = dateOf(days.lastDay).getUTCFullYear();
    return clock.year === null || clock.year === year ? [{ ...days, at: start, tense }] : [];
  });
  const past = guides.filter(({ tense }) => tense !== 'future');
  const now =
    past.length > 0
      ? past.reduce((latest, { lastDay }) => Math.max(latest, lastDay), -Infinity)
      : guides.reduce((earliest, { firstDay }) => Math.min(earliest, firstDay), Infinity);
  return guides.filter(
    ({ firstDay, lastDay }) => lastDay >= now - REACH_DAYS && firstDay <= now + REACH_DAYS,
  );
}

/** The nearest such day of the week before the guide or after it, or within it. */
function dayBeside(guide: Guide, weekday: number, tense: Tense): number | null {
  const before = guide.firstDay - ((weekdayOf(guide.firstDay) - weekday + 7) % 7);
  const after = guide.lastDay + ((weekday - weekdayOf(guide.lastDay) + 7) % 7);
  if (tense === 'past' && guide.tense === 'future') return before;
  if (tense === 'future' && guide.tense === 'past') return after;
  const [daysBefore, daysAfter] = [guide.firstDay - before, after - guide.lastDay];
  if (daysBefore === daysAfter && before !== after) return null;
  return daysBefore < daysAfter ? before : after;
}

/** By halves: the guides are in the order of the text. */
function nearestGuide(guides: readonly Guide[], at: number): Guide | undefined {
  let [low, high] = [0, guides.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((guides[middle]?.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [guides[low - 1], guides[low]];
  if (before === undefined || after === undefined) return before ?? after;
  return at - before.at <= after.at - at ? before : after;
}
