import { daysOf } from '../dayRange.ts';
import { errorAt, warningAt } from './issue.ts';
import { quoteValue } from './quoteValue.ts';
import { ISO_DATE } from '../schema.ts';
import { items, member, type Spot } from './spot.ts';
import type { Issue } from '../types.ts';

/** How many parts an ISO date of this precision has: year, month, day. */
const PART_COUNTS: Readonly<Record<string, number>> = { year: 1, month: 2, day: 3 };

/** Dates exist, spans do not end before they start, and their precision is that of their dates. */
export function* checkDates(story: Spot): Generator<Issue> {
  yield* checkDate(member(member(story, 'article'), 'published'));
  for (const correction of items(member(story, 'corrections'))) yield* checkDate(member(correction, 'date'));
  for (const when of allWhens(story)) yield* checkWhen(when);
}

function* allWhens(story: Spot): Generator<Spot> {
  for (const place of items(member(story, 'features'))) {
    const properties = member(place, 'properties');
    yield member(properties, 'when');
    for (const passage of items(member(properties, 'passages'))) yield member(passage, 'when');
  }
  for (const mention of items(member(story, 'mentions'))) yield member(mention, 'when');
  for (const route of items(member(story, 'routes'))) {
    yield member(route, 'when');
    yield member(member(route, 'passage'), 'when');
  }
}

function* checkDate(date: Spot): Generator<Issue> {
  if (!isDate(date.value) || daysOf(date.value) !== null) return;
  yield errorAt(
    date,
    'no-such-date',
    `There is no date ${quoteValue(date.value)}: expected one of the calendar.`,
  );
}

function* checkWhen(when: Spot): Generator<Issue> {
  const start = member(when, 'start');
  const end = member(when, 'end');
  yield* checkDate(start);
  yield* checkDate(end);
  if (!isDate(start.value) || !isDate(end.value)) return;
  const startDays = daysOf(start.value);
  const endDays = daysOf(end.value);
  if (startDays === null || endDays === null) return;
  if (startDays.firstDay > endDays.lastDay) {
    yield errorAt(
      when,
      'dates-reversed',
      `The time starts on ${start.value} and ends before that, on ${end.value}.`,
    );
    return;
  }
  const precision = member(when, 'precision').value;
  if (typeof precision !== 'string') return;
  yield* checkPrecision(start, precision, startDays.firstDay);
  yield* checkPrecision(end, precision, endDays.lastDay);
}

/**
 * A date must be told as exactly as the precision claims. A longer date is right where it is the very edge of the
 * month or year: "2024-11-01" to "2024-11-30" is a November.
 */
function* checkPrecision(date: Spot, precision: string, edgeDay: number): Generator<Issue> {
  const text = String(date.value);
  const parts = text.slice(1).split('-');
  const wanted = PART_COUNTS[precision];
  if (wanted === undefined || parts.length === wanted) return;
  if (parts.length < wanted) {
    yield errorAt(
      date,
      'precision',
      `The date "${text}" does not name a ${precision}, and "precision" is "${precision}".`,
    );
    return;
  }
  const rounded = text.slice(0, 1) + parts.slice(0, wanted).join('-');
  const days = daysOf(rounded);
  if (days === null || days.firstDay === edgeDay || days.lastDay === edgeDay) return;
  const message = `The date "${text}" is more exact than its "precision", "${precision}": expected "${rounded}".`;
  yield warningAt(date, 'precision', message);
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && ISO_DATE.test(value);
}
