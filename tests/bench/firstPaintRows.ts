import type { Browser } from 'playwright-core';
import { firstPaintedMs } from './firstPainted.ts';
import { inMs, inRange, inTimes } from './format.ts';
import type { Row } from './report.ts';
import type { BenchServer } from './serveBench.ts';
import { median } from './statistics.ts';

const MARKER_AIM = { times: 1.5, ms: 1000 };
const GROUND_AIM_MS = 500;
/** A pin on a map, not a number in a list. Our page and the bare one both have it. */
const PIN = '.leaflet-container .pin';
/** The ground's tiles in view are drawn. The page with the basemap before says it in the same way. */
const GROUND = '[data-basemap="ready"]';

export async function firstMarkerRows(browser: Browser, server: BenchServer, rounds: number): Promise<Row[]> {
  const urls = [server.pageUrl, server.bareUrl];
  const [ours = [], bare = []] = await firstPaintedMs(browser, urls, PIN, rounds);
  const oursMs = median(ours);
  const ratio = oursMs / median(bare);
  return [
    plainRow('first marker, bare Leaflet page', bare),
    {
      what: 'first marker, our page',
      figure: inMs(oursMs),
      beside: `${inRange(ours)}; ${inTimes(ratio)} the bare page`,
      aim: `${MARKER_AIM.times} times, ${MARKER_AIM.ms} ms`,
      isMet: ratio <= MARKER_AIM.times && oursMs <= MARKER_AIM.ms,
    },
  ];
}

export async function firstGroundRows(browser: Browser, server: BenchServer, rounds: number): Promise<Row[]> {
  const what = 'first paint of the map, basemap before';
  const { firstBasemap: before } = server;
  const urls = 'url' in before ? [server.pageUrl, before.url] : [server.pageUrl];
  const [ours = [], first = []] = await firstPaintedMs(browser, urls, GROUND, rounds);
  const oursMs = median(ours);
  const beside = 'url' in before ? `; ${inTimes(oursMs / median(first))} the basemap before` : '';
  return [
    'url' in before
      ? plainRow(what, first)
      : { what, figure: 'not measured', beside: before.problem, aim: '', isMet: null },
    {
      what: 'first paint of the map, our page',
      figure: inMs(oursMs),
      beside: inRange(ours) + beside,
      aim: `${GROUND_AIM_MS} ms`,
      isMet: oursMs <= GROUND_AIM_MS,
    },
  ];
}

function plainRow(what: string, times: readonly number[]): Row {
  return { what, figure: inMs(median(times)), beside: inRange(times), aim: '', isMet: null };
}
