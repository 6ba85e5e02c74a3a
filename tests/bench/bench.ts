/**
 * Our page beside a bare one, a full map beside an empty one, in one run.
 * `npm run bench` prints the table; `npm run bench -- --write` also writes `tests/bench/README.md`.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import { gzipSum, pageFiles } from '../site/pageFiles.ts';
import { firstMarkerMs } from './firstMarker.ts';
import { panningFrames } from './panning.ts';
import { type Row, describeMachine, toReadme, toTable } from './report.ts';
import { type BenchServer, serveBench } from './serveBench.ts';
import { median } from './statistics.ts';

const FIRST_MARKER_AIM = { times: 1.5, ms: 1000 };
const WEIGHT_BUDGET_BYTES = 140_000;
/** Number of places, and how many times the empty map's 95th percentile is the most. */
const PANNING_AIMS = [
  { count: 500, times: 1.5 },
  { count: 5000, times: 3 },
];

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    'marker-rounds': { type: 'string', default: '15' },
    'panning-rounds': { type: 'string', default: '5' },
  },
});
const markerRounds = Number(values['marker-rounds']);
const panningRounds = Number(values['panning-rounds']);

const ms = (value: number): string => `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`;
const times = (value: number): string => `${value.toFixed(2)} times`;

async function firstMarkerRows(browser: Browser, server: BenchServer): Promise<Row[]> {
  const [ours = [], bare = []] = await firstMarkerMs(browser, [server.pageUrl, server.bareUrl], markerRounds);
  const [oursMs, bareMs] = [median(ours), median(bare)];
  const ratio = oursMs / bareMs;
  return [
    {
      what: 'first marker, bare Leaflet page',
      figure: ms(bareMs),
      beside: `${ms(Math.min(...bare))} to ${ms(Math.max(...bare))}`,
      aim: '',
      isMet: null,
    },
    {
      what: 'first marker, our page',
      figure: ms(oursMs),
      beside: `${ms(Math.min(...ours))} to ${ms(Math.max(...ours))}; ${times(ratio)} the bare page`,
      aim: `${FIRST_MARKER_AIM.times} times, ${FIRST_MARKER_AIM.ms} ms`,
      isMet: ratio <= FIRST_MARKER_AIM.times && oursMs <= FIRST_MARKER_AIM.ms,
    },
  ];
}

async function panningRows(browser: Browser, server: BenchServer): Promise<Row[]> {
  const urls = [0, ...PANNING_AIMS.map(({ count }) => count)].map((count) => server.storyUrl(count));
  const [empty = [], ...full] = await panningFrames(browser, urls, panningRounds);
  const emptyMs = median(empty.map(({ p95Ms }) => p95Ms));
  const longest = (rounds: typeof empty): string =>
    `longest ${ms(median(rounds.map(({ longestMs }) => longestMs)))}`;
  return [
    {
      what: 'frame while panning, 95 %, empty map',
      figure: ms(emptyMs),
      beside: longest(empty),
      aim: '',
      isMet: null,
    },
    ...PANNING_AIMS.map(({ count, times: aim }, index) => {
      const rounds = full[index] ?? [];
      const p95Ms = median(rounds.map((round) => round.p95Ms));
      return {
        what: `frame while panning, 95 %, ${count.toLocaleString('en')} places`,
        figure: ms(p95Ms),
        beside: `${times(p95Ms / emptyMs)} the empty map; ${longest(rounds)}`,
        aim: `${aim} times`,
        isMet: p95Ms / emptyMs <= aim,
      };
    }),
  ];
}

async function weightRow(server: BenchServer): Promise<Row> {
  const bytes = gzipSum(await pageFiles(server.site));
  return {
    what: 'page weight, script and style, gzip',
    figure: `${(bytes / 1000).toFixed(1)} kB`,
    beside: '',
    aim: `${WEIGHT_BUDGET_BYTES / 1000} kB`,
    isMet: bytes <= WEIGHT_BUDGET_BYTES,
  };
}

const server = await serveBench([0, ...PANNING_AIMS.map(({ count }) => count)]);
const browser = await chromium.launch(await findChromium());
try {
  const rows = [
    ...(await firstMarkerRows(browser, server)),
    ...(await panningRows(browser, server)),
    await weightRow(server),
  ];
  const machine = describeMachine(browser.version());
  const rounds = `${markerRounds} for the first marker, ${panningRounds} for panning; figures are medians`;
  console.log(`${machine}\nRounds: ${rounds}\n\n${toTable(rows)}`);
  if (values.write) {
    const today = new Date().toISOString().slice(0, 10);
    await writeFile(join(import.meta.dirname, 'README.md'), toReadme(rows, machine, today, rounds));
  }
} finally {
  await browser.close();
  await server.close();
}
