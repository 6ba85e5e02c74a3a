import { dateOf, daysOf } from '../story/dayRange.ts';
import type { When } from '../story/types.ts';
import { dayNumber, isoDay, isoMonth, isoYear, mondayOf, weekdayOf } from './calendar.ts';
import type { Tense } from './tenseAt.ts';
import type { Told } from './told.ts';
import type { Clock } from './types.ts';

/** The days, months or years that a date covers. */
export type Settled = Pick<When, 'start' | 'end' | 'precision'>;

/** Which days a told date means, given the time of writing and the tense; null where that is not plain. */
export function settle(told: Told, clock: Clock, tense: Tense): Settled | null {
  if (told.kind === 'day') return settleDay(told, clock, tense);
  if (told.kind === 'month') return settleMonth(told, clock, tense);
  if (told.kind === 'years')
    return { start: isoYear(told.first), end: isoYear(told.last), precision: 'year' };
  if (told.kind === 'weekday') return settleWeekday(told, clock, tense);
  if (told.kind === 'offset') return settleOffset(told, clock);
  if (told.kind === 'today') return clock.day === null || tense === null ? null : daySpan(clock.day);
  return settleRange(told, clock, tense);
}

export function daySpan(first: number, last = first): Settled {
  const start = isoDay(first);
  return { start, end: last === first ? start : isoDay(last), precision: 'day' };
}

const monthSpan = (year: number, month: number): Settled => ({
  start: isoMonth(year, month),
  end: isoMonth(year, month),
  precision: 'month',
});

/** The last of the values that is past, or the first that is to come; the nearest where the tense is not known. */
function byTense(values: readonly number[], now: number, tense: Tense): number | undefined {
  if (tense === 'past') return values.findLast((value) => value <= now);
  if (tense === 'future') return values.find((value) => value >= now);
  return values.toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now))[0];
}

/**
 * A date without its year is that of the year in which it lies nearest; beyond `reach` the tense decides. (Newspapers
 * leave out the year of their own; and a verb near a date is not always said of it.)
 */
function nearOrByTense(
  values: readonly number[],
  now: number,
  tense: Tense,
  reach: number,
): number | undefined {
  const nearest = byTense(values, now, null);
  if (nearest === undefined || Math.abs(nearest - now) <= reach) return nearest;
  return byTense(values, now, tense);
}

const REACH_DAYS = 60;
const REACH_MONTHS = 2;

function settleDay(
  { year, month, day, weekday }: Extract<Told, { kind: 'day' }>,
  clock: Clock,
  tense: Tense,
): Settled | null {
  if (year === null && clock.year === null) return null;
  const about = year ?? clock.year ?? 0;
  const near = [about - 1, about, about + 1].flatMap((each) => dayNumber(each, month, day) ?? []);
  const only = dayNumber(about, month, day);
  if (year !== null) return only === null ? null : daySpan(only);
  const onWeekday = weekday === undefined ? [] : near.filter((each) => weekdayOf(each) === weekday);
  if (onWeekday.length === 1) return daySpan(onWeekday[0] ?? 0);
  if (clock.day === null) return only === null ? null : daySpan(only);
  const chosen = nearOrByTense(near, clock.day, tense, REACH_DAYS);
  return chosen === undefined ? null : daySpan(chosen);
}

function settleMonth(
  { year, month, which }: Extract<Told, { kind: 'month' }>,
  clock: Clock,
  tense: Tense,
): Settled | null {
  if (year !== null) return monthSpan(year, month);
  if (clock.year === null) return null;
  if (clock.month === null) return which === null ? monthSpan(clock.year, month) : null;
  if (which === 'this') return monthSpan(clock.year, month);
  // "Last March" in November may be that of this year or the one before; in February it is plain.
  if (which === 'last') return month > clock.month ? monthSpan(clock.year - 1, month) : null;
  if (which === 'next') return month <= clock.month ? monthSpan(clock.year + 1, month) : null;
  const now = clock.year * 12 + clock.month;
  const near = [-1, 0, 1].map((step) => ((clock.year ?? 0) + step) * 12 + month);
  const chosen = nearOrByTense(near, now, tense, REACH_MONTHS);
  return chosen === undefined ? null : monthSpan(Math.floor((chosen - 1) / 12), month);
}

function settleWeekday(
  { weekday, which }: Extract<Told, { kind: 'weekday' }>,
  { day }: Clock,
  tense: Tense,
): Settled | null {
  if (day === null) return null;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  // Newspapers name the day on which they come out: "died on Saturday" in Saturday's paper.
  if (which === null) return daySpan(byTense([day + ahead - 7, day + ahead], day, tense) ?? day + ahead);
  const inWeek = mondayOf(day) + ((weekday + 6) % 7);
  if (which === 'this') return daySpan(inWeek);
  if (which === 'the') return null;
  // Some mean the nearest one, some that of the week before or after: plain only where both are the same day.
  const [nearest, ofWeek] =
    which === 'last' ? [day + (ahead === 0 ? -7 : ahead - 7), inWeek - 7] : [day + (ahead || 7), inWeek + 7];
  return nearest === ofWeek ? daySpan(nearest) : null;
}

function settleOffset({ unit, count }: Extract<Told, { kind: 'offset' }>, clock: Clock): Settled | null {
  const { year, month, day } = clock;
  if (unit === 'day') return day === null ? null : daySpan(day + count);
  if (unit === 'week') {
    if (day === null) return null;
    const monday = mondayOf(day) + 7 * count;
    return daySpan(monday, monday + 6);
  }
  if (year === null) return null;
  if (unit === 'month') {
    if (month === null) return null;
    const months = year * 12 + month - 1 + count;
    return monthSpan(Math.floor(months / 12), (months % 12) + 1);
  }
  return { start: isoYear(year + count), end: isoYear(year + count), precision: 'year' };
}

/** The last day of a span is the first such day from its first day on. */
function settleRange(
  { from, to }: Extract<Told, { kind: 'range' }>,
  clock: Clock,
  tense: Tense,
): Settled | null {
  const first = settle(from, clock, tense);
  if (first === null) return null;
  const firstDay = first.precision === 'day' ? daysOf(first.start)?.firstDay : undefined;
  const last = firstDay === undefined ? settle(to, clock, tense) : settle(to, clockAt(firstDay), 'future');
  if (last === null || first.start > last.end) return null;
  const precision = first.precision === 'year' ? 'year' : last.precision;
  return { start: first.start, end: last.end, precision };
}

function clockAt(day: number): Clock {
  const date = dateOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day };
}
