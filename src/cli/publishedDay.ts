import { daysOf } from '../story/dayRange.ts';

/** A moment, as feeds tell it: the day and, after it, the time. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?$/u;

/**
 * The publication date as a story has it: "2024-11-14", "2024-11" or "2024". Of a moment, "2024-11-14T23:30:00-05:00",
 * the day that it names, which is the publisher's own. Null where it is no date, or one that does not exist.
 */
export function publishedDay(told: string): string | null {
  const day = MOMENT.exec(told)?.[1] ?? told;
  return daysOf(day) === null ? null : day;
}
