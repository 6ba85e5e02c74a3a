import { type PageTask, tracePage } from '../../browser/longTasks.ts';
import { inMs, inRange, inWhole } from '../format.ts';
import type { Row } from '../report.ts';
import { median } from '../statistics.ts';
import { benchArticles } from './benchArticles.ts';
import type { ReadingPage } from './readingPage.ts';
import { textOfWords } from './textOfWords.ts';

const WORDS = 20_000;
/** What is held to block a page (W3C Long Tasks). */
const LONG_TASK_MS = 50;
const ROUNDS = 3;
/** So long after the answer the story is drawn. */
const DRAWING_MS = 3000;
const REST_MS = 500;

/** The longest task of the page's own thread, while the worker reads a long text and while the story is drawn. */
export async function taskRows(reading: ReadingPage): Promise<Row[]> {
  const text = textOfWords(
    benchArticles(8).map((article) => article.text),
    WORDS,
  );
  const rounds: LongestMs[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await readOnce(reading, text));
  const [whileRead, whileDrawn] = [rounds.map(({ read }) => read), rounds.map(({ drawn }) => drawn)];
  const what = `longest task of the page, ${inWhole(WORDS)} words`;
  return [
    {
      what: `${what} being read`,
      figure: inMs(median(whileRead)),
      beside: inRange(whileRead),
      aim: inMs(LONG_TASK_MS),
      isMet: median(whileRead) <= LONG_TASK_MS,
    },
    {
      what: `${what} being drawn`,
      figure: inMs(median(whileDrawn)),
      beside: inRange(whileDrawn),
      aim: '',
      isMet: null,
    },
  ];
}

interface LongestMs {
  readonly read: number;
  readonly drawn: number;
}

async function readOnce({ page, fill, read }: ReadingPage, text: string): Promise<LongestMs> {
  await fill(text, '2026-03-13');
  await page.waitForTimeout(REST_MS);
  const { tasks, markMs } = await tracePage(page, async () => {
    await read();
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), DRAWING_MS);
  });
  const [asked, told] = [markMs('asked'), markMs('told')];
  return { read: longestMs(tasks, asked, told), drawn: longestMs(tasks, told, Infinity) };
}

function longestMs(tasks: readonly PageTask[], from: number, to: number): number {
  const within = tasks.filter(({ startMs }) => startMs >= from && startMs < to);
  return within.reduce((most, { busyMs }) => Math.max(most, busyMs), 0);
}
