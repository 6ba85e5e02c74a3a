/** Dated places on the timeline's axis: each as a bar, or many as bins. */
import type { DayRange } from '../story/dayRange.ts';
import type { Place } from '../story/types.ts';

/** A place with its days. */
export interface DatedPlace {
  readonly place: Place;
  readonly days: DayRange;
}

/** A place: `left` and `width` in pixels from the axis' start. */
export interface TimelineBar {
  readonly place: Place;
  readonly days: DayRange;
  readonly left: number;
  readonly width: number;
  readonly lane: number;
}

/** All places of some days. */
export interface TimelineBin {
  readonly days: DayRange;
  readonly count: number;
  readonly left: number;
  readonly width: number;
}

/** Smallest bar, so that it can be touched (WCAG 2.2, target size). */
const MIN_BAR_PX = 24;
/** Room for a count of four digits. */
const MIN_BIN_PX = 40;
const GAP_PX = 3;

/** Each place in the first lane that has room for it, the earliest first. */
export function layBars(dated: readonly DatedPlace[], days: DayRange, axisPx: number): TimelineBar[] {
  const pxPerDay = axisPx / (days.lastDay - days.firstDay + 1);
  const laneEnds: number[] = [];
  return dated
    .toSorted((a, b) => a.days.firstDay - b.days.firstDay)
    .map(({ place, days: own }) => {
      const span = (own.lastDay - own.firstDay + 1) * pxPerDay - GAP_PX;
      const width = Math.min(axisPx, Math.max(MIN_BAR_PX, span));
      const left = Math.min((own.firstDay - days.firstDay) * pxPerDay, axisPx - width);
      const free = laneEnds.findIndex((end) => end <= left);
      const lane = free === -1 ? laneEnds.length : free;
      laneEnds[lane] = left + width + GAP_PX;
      return { place, days: own, left, width, lane };
    });
}

/** Equal spans of whole days with the number of places that fall into each; spans without any are left out. */
export function binPlaces(dated: readonly DatedPlace[], days: DayRange, axisPx: number): TimelineBin[] {
  const dayCount = days.lastDay - days.firstDay + 1;
  const maxBins = Math.max(1, Math.floor(axisPx / MIN_BIN_PX));
  const binDays = Math.ceil(dayCount / maxBins);
  const binCount = Math.ceil(dayCount / binDays);
  const pxPerDay = axisPx / dayCount;
  return Array.from({ length: binCount }, (_, index) => {
    const firstDay = days.firstDay + index * binDays;
    const lastDay = Math.min(days.lastDay, firstDay + binDays - 1);
    const count = dated.filter(
      (place) => place.days.firstDay <= lastDay && place.days.lastDay >= firstDay,
    ).length;
    return {
      days: { firstDay, lastDay },
      count,
      left: index * binDays * pxPerDay,
      width: (lastDay - firstDay + 1) * pxPerDay - GAP_PX,
    };
  }).filter(({ count }) => count > 0);
}
