import type { Browser } from 'playwright-core';
import { inMb, inMs, inRange } from '../format.ts';
import type { Row } from '../report.ts';
import { median } from '../statistics.ts';
import { benchArticles } from './benchArticles.ts';
import { type ReadingPage, openReadingPage } from './readingPage.ts';
import { textOfWords } from './textOfWords.ts';
import { taskRows } from './taskRows.ts';
import { workerBytes } from './workerBytes.ts';

const ARTICLE_WORDS = 450;
const ARTICLE_AIM_MS = 50;
const MEMORY_AIM_BYTES = 120_000_000;
const REST_MS = 500;
const PUBLISHED = '2026-03-13';

/** What is measured in the page, whose worker reads. */
export async function readingRows(browser: Browser, url: string): Promise<Row[]> {
  const reading = await openReadingPage(browser, url);
  try {
    // A text without a name: with it comes the data.
    await reading.fill('Nothing happened.', PUBLISHED);
    const loading = await reading.read();
    const articles = await articleRows(reading);
    const memory = await memoryRow(browser);
    return [
      { what: 'worker started, its data fetched and read', figure: inMs(loading), ...NOTHING_BESIDE },
      ...articles,
      memory,
      ...(await taskRows(reading)),
    ];
  } finally {
    await reading.context.close();
  }
}

const NOTHING_BESIDE = { beside: '', aim: '', isMet: null } as const;

/** Articles of one length, each of other words than the one before. */
async function articleRows({ page, fill, read }: ReadingPage): Promise<Row[]> {
  const times: number[] = [];
  const texts = benchArticles(4).map(({ text }) => text);
  for (const at of texts.keys()) {
    await fill(textOfWords([...texts.slice(at), ...texts], ARTICLE_WORDS), PUBLISHED);
    times.push(await read());
    await page.waitForTimeout(REST_MS);
  }
  const [first = NaN, ...later] = times;
  const what = `article of ${ARTICLE_WORDS} words in the worker`;
  return [
    { what: `${what}, the first`, figure: inMs(first), ...NOTHING_BESIDE },
    {
      what: `${what}, the next ${later.length}`,
      figure: inMs(median(later)),
      beside: inRange(later),
      aim: inMs(ARTICLE_AIM_MS),
      isMet: median(later) <= ARTICLE_AIM_MS,
    },
  ];
}

async function memoryRow(browser: Browser): Promise<Row> {
  const { heap, buffers } = await workerBytes(browser);
  return {
    what: 'memory of the worker, data loaded',
    figure: inMb(heap + buffers),
    beside: `heap ${inMb(heap)}, buffers ${inMb(buffers)}`,
    aim: inMb(MEMORY_AIM_BYTES),
    isMet: heap + buffers <= MEMORY_AIM_BYTES,
  };
}
