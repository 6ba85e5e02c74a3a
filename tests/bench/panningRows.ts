import type { Browser } from 'playwright-core';
import { inMs, inTimes } from './format.ts';
import { type FrameTimes, type PannedPage, panningFrames } from './panning.ts';
import type { Row } from './report.ts';
import type { BenchServer } from './serveBench.ts';
import { median } from './statistics.ts';

/** Number of places, and how many times the empty map's 95th percentile is the most. */
const PLACES_AIMS = [
  { count: 500, times: 1.5 },
  { count: 5000, times: 3 },
];
const ZOOMS = [4, 6, 8, 10];
const GROUND_AIM_TIMES = 1.5;

/** Stories that the rows need, by their number of places. */
export const STORY_COUNTS = [0, ...PLACES_AIMS.map(({ count }) => count)];
export { ZOOMS as STORY_ZOOMS };

interface Panned {
  readonly what: string;
  readonly page: PannedPage;
  /** None for the one that the others are beside. */
  readonly aimTimes: number | null;
}

/** A map full of places beside one without a place. */
export function placesRows(browser: Browser, server: BenchServer, rounds: number): Promise<Row[]> {
  const pageOf = (count: number): PannedPage => ({ url: server.storyUrl(count), way: 'to and fro' });
  return panningRows(browser, rounds, 'the empty map', [
    { what: 'empty map', page: pageOf(0), aimTimes: null },
    ...PLACES_AIMS.map(({ count, times }) => ({
      what: `${count.toLocaleString('en')} places`,
      page: pageOf(count),
      aimTimes: times,
    })),
  ]);
}

/** The ground of Europe, always new, beside a Leaflet map that has none. */
export function groundRows(browser: Browser, server: BenchServer, rounds: number): Promise<Row[]> {
  return panningRows(browser, rounds, 'Leaflet alone', [
    { what: 'Leaflet alone', page: { url: server.emptyUrl, way: 'onward' }, aimTimes: null },
    ...ZOOMS.map((zoom) => ({
      what: `ground at zoom ${zoom}`,
      page: { url: server.zoomUrl(zoom), zoom, way: 'onward' } as const,
      aimTimes: GROUND_AIM_TIMES,
    })),
  ]);
}

/** The first is what the others are beside. */
async function panningRows(
  browser: Browser,
  rounds: number,
  besideWhat: string,
  panned: readonly Panned[],
): Promise<Row[]> {
  const pages = panned.map(({ page }) => page);
  const frames = await panningFrames(browser, pages, rounds);
  const besideMs = median((frames[0] ?? []).map(({ p95Ms }) => p95Ms));
  return panned.map(({ what, aimTimes }, index) => {
    const times: readonly FrameTimes[] = frames[index] ?? [];
    const p95Ms = median(times.map((round) => round.p95Ms));
    const longest = `longest ${inMs(median(times.map(({ longestMs }) => longestMs)))}`;
    return {
      what: `frame while panning, 95 %, ${what}`,
      figure: inMs(p95Ms),
      beside: aimTimes === null ? longest : `${inTimes(p95Ms / besideMs)} ${besideWhat}; ${longest}`,
      aim: aimTimes === null ? '' : inTimes(aimTimes).replace(/\.?0+ /u, ' '),
      isMet: aimTimes === null ? null : p95Ms / besideMs <= aimTimes,
    };
  });
}
