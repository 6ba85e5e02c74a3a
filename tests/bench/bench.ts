/**
 * Our page beside a bare one and beside the one with the basemap before, a full map beside an empty one, the geoparser
 * beside compromise, in one run. `npm run bench` prints the table, `npm run bench -- geoparser` (or `page`) a part of
 * it; `npm run bench -- --write` also writes `tests/bench/README.md`.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import { gzipSum, pageFiles } from '../site/pageFiles.ts';
import { firstGroundRows, firstMarkerRows } from './firstPaintRows.ts';
import { geoparserRows } from './geoparser/geoparserRows.ts';
import { STORY_COUNTS, STORY_ZOOMS, groundRows, placesRows } from './panningRows.ts';
import { type Row, describeMachine, toReadme, toTable } from './report.ts';
import { type BenchServer, serveBench } from './serveBench.ts';

const WEIGHT_BUDGET_BYTES = 140_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    'paint-rounds': { type: 'string', default: '15' },
    'panning-rounds': { type: 'string', default: '3' },
  },
});
const paintRounds = Number(values['paint-rounds']);
const panningRounds = Number(values['panning-rounds']);

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

async function pageRows(browser: Browser): Promise<Row[]> {
  const server = await serveBench(STORY_COUNTS, STORY_ZOOMS);
  try {
    return [
      ...(await firstMarkerRows(browser, server, paintRounds)),
      ...(await firstGroundRows(browser, server, paintRounds)),
      ...(await placesRows(browser, server, panningRounds)),
      ...(await groundRows(browser, server, panningRounds)),
      await weightRow(server),
    ];
  } finally {
    await server.close();
  }
}

const PARTS: ReadonlyMap<string, (browser: Browser) => Promise<Row[]>> = new Map([
  ['page', pageRows],
  ['geoparser', geoparserRows],
]);

const unknown = positionals.filter((part) => !PARTS.has(part));
if (unknown.length > 0) {
  throw new Error(
    `"${unknown.join(' ')}" is no part of the benchmark: ${[...PARTS.keys()].join(' and ')} are.`,
  );
}
if (values.write && positionals.length > 0) {
  throw new Error('Only the whole benchmark is written: leave out the name of a part, or --write.');
}

const browser = await chromium.launch(await findChromium());
try {
  const rows: Row[] = [];
  for (const [part, measure] of PARTS) {
    if (positionals.length === 0 || positionals.includes(part)) rows.push(...(await measure(browser)));
  }
  const machine = describeMachine(browser.version());
  const rounds = `${paintRounds} for first paints, ${panningRounds} for panning; figures are medians`;
  console.log(`${machine}\nRounds: ${rounds}\n\n${toTable(rows)}`);
  if (values.write) {
    const today = new Date().toISOString().slice(0, 10);
    await writeFile(join(import.meta.dirname, 'README.md'), toReadme(rows, machine, today, rounds));
  }
} finally {
  await browser.close();
}
