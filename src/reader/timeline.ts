/** The timeline as numbers: where each bar, lane and label goes along an axis of a given width. */
import { utcTicks } from 'd3-time';
import { formatDays } from '../export/formatWhen.ts';
import { type DayRange, dateOf, dayRange } from '../story/dayRange.ts';
import type { Place } from '../story/types.ts';
import { type TimelineBar, type TimelineBin, binPlaces, layBars } from './timelineBars.ts';

interface TimelineLabel {
  readonly text: string;
  /** Pixels from the axis' start, of the label's middle. */
  readonly middle: number;
}

export interface Timeline {
  readonly bars: readonly TimelineBar[];
  /** In place of bars, where there are too many to tell apart. */
  readonly bins: readonly TimelineBin[];
  readonly labels: readonly TimelineLabel[];
  readonly laneCount: number;
  readonly undated: readonly Place[];
}

const MAX_BARS = 60;
const LABEL_PX = 76;
/** A digit's width at 12 px, for labels that would stand out of the axis. */
const CHARACTER_PX = 7;
const MS_PER_DAY = 86_400_000;
/** Up to this many days each day has a label of its own. */
const MAX_SINGLE_DAYS = 21;

/** Lays the places along an axis `axisPx` wide; null where none has a date. */
export function layTimeline(places: readonly Place[], axisPx: number, locale: string): Timeline | null {
  const dated = places.flatMap((place) => {
    const days = place.properties.when === undefined ? null : dayRange(place.properties.when);
    return days === null ? [] : [{ place, days }];
  });
  const [first] = dated;
  if (first === undefined) return null;
  const days = dated.reduce((all, next) => join(all, next.days), first.days);
  const isBinned = dated.length > MAX_BARS;
  const bars = isBinned ? [] : layBars(dated, days, axisPx);
  const bins = isBinned ? binPlaces(dated, days, axisPx) : [];
  const withDate = new Set(dated.map(({ place }) => place));
  return {
    bars,
    bins,
    labels: labelAxis(days, axisPx, locale),
    laneCount: 1 + Math.max(0, ...bars.map(({ lane }) => lane)),
    undated: places.filter((place) => !withDate.has(place)),
  };
}

/** The days that both spans cover together, and those between. */
export function join(a: DayRange, b: DayRange): DayRange {
  return { firstDay: Math.min(a.firstDay, b.firstDay), lastDay: Math.max(a.lastDay, b.lastDay) };
}

function labelAxis(days: DayRange, axisPx: number, locale: string): TimelineLabel[] {
  const dayCount = days.lastDay - days.firstDay + 1;
  const pxPerDay = axisPx / dayCount;
  const maxLabels = Math.max(1, Math.floor(axisPx / LABEL_PX));
  if (dayCount <= MAX_SINGLE_DAYS) {
    const step = Math.ceil(dayCount / maxLabels);
    return Array.from({ length: Math.ceil(dayCount / step) }, (_, index) => {
      const day = days.firstDay + index * step;
      const middle = (index * step + 0.5) * pxPerDay;
      return { text: formatDays(day, day, 'day', locale, 'short'), middle };
    });
  }
  return utcTicks(dateOf(days.firstDay), dateOf(days.lastDay + 1), maxLabels)
    .map((date) => ({
      text: labelTick(date, dayCount, locale),
      middle: (date.getTime() / MS_PER_DAY - days.firstDay) * pxPerDay,
    }))
    .filter(({ text, middle }) => {
      const halfPx = (text.length * CHARACTER_PX) / 2;
      return middle >= halfPx && middle <= axisPx - halfPx;
    });
}

/** A tick says no more than tells it from the others: "8 Nov", "Nov 2024", "1914". */
function labelTick(date: Date, dayCount: number, locale: string): string {
  const day = date.getTime() / MS_PER_DAY;
  if (dayCount > 366 * 4) return formatDays(day, day, 'year', locale);
  return formatDays(day, day, dayCount > 120 ? 'month' : 'day', locale, 'short');
}
