import type { Browser, Page } from 'playwright-core';
import { openView } from '../browser/viewStory.ts';
import { median, percentile } from './statistics.ts';

/** Each ends with what the map does when it rests. */
const DRAGS = 6;
const DRAG_PX = 260;
/** A hand takes as long where the map is slow; about five seconds in all. */
const DRAG_MS = 800;

export interface PannedPage {
  readonly url: string;
  /** The zoom to go out to, of a page that `openView` opens; where it is left out the page is taken as it opens. */
  readonly zoom?: number;
  /** `to and fro`, so that the map ends where it began; `onward` to the east, over ground that is not there yet. */
  readonly way: 'to and fro' | 'onward';
}

export interface FrameTimes {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly longestMs: number;
}

/**
 * Frame times while the map of each page is dragged with the mouse, in rounds that begin with another page each.
 * The answer has a list for each page, of one entry a round.
 */
export async function panningFrames(
  browser: Browser,
  pages: readonly PannedPage[],
  rounds: number,
): Promise<FrameTimes[][]> {
  const times: FrameTimes[][] = pages.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const turn of pages.keys()) {
      const index = (turn + round) % pages.length;
      const page = pages[index];
      if (page !== undefined) times[index]?.push(await measure(browser, page));
    }
  }
  return times;
}

async function measure(browser: Browser, { url, zoom, way }: PannedPage): Promise<FrameTimes> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    if (zoom === undefined) {
      await page.goto(url);
      await page.locator('[data-basemap="ready"]').waitFor();
    } else await openView(page, url, { zoom });
    await page.waitForTimeout(1000);
    await page.evaluate(startRecording);
    await dragTheMap(page, way);
    const frames = await page.evaluate(() => Reflect.get(globalThis, 'frameMs') as number[]);
    return { medianMs: median(frames), p95Ms: percentile(frames, 0.95), longestMs: Math.max(...frames) };
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page: from now on every frame's length goes on a list. No function in here has a name, since tsx
 * would have it call a helper that the page lacks.
 */
function startRecording(): void {
  const frames: number[] = [];
  Reflect.set(globalThis, 'frameMs', frames);
  void (async () => {
    let last = await new Promise<number>(requestAnimationFrame);
    for (;;) {
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
  })();
}

async function dragTheMap(page: Page, way: PannedPage['way']): Promise<void> {
  const box = await page.locator('.leaflet-container').boundingBox();
  if (box === null) throw new Error('There is no map to drag.');
  const y = box.y + box.height * 0.4;
  const left = box.x + box.width / 2 - DRAG_PX / 2;
  for (let drag = 0; drag < DRAGS; drag += 1) {
    const isRightward = way === 'to and fro' && drag % 2 === 0;
    const [from, to] = isRightward ? [left, left + DRAG_PX] : [left + DRAG_PX, left];
    await page.mouse.move(from, y);
    await page.mouse.down();
    const before = await paneX(page);
    const start = performance.now();
    for (let share = 0; share < 1;) {
      share = Math.min(1, (performance.now() - start) / DRAG_MS);
      await page.mouse.move(from + (to - from) * share, y + 30 * Math.sin(share * 6));
    }
    const movedPx = Math.abs((await paneX(page)) - before);
    if (movedPx < DRAG_PX / 2) throw new Error(`The map moved ${movedPx} px in a drag of ${DRAG_PX} px.`);
    await page.mouse.up();
  }
}

/** Where the map's pane is now, in CSS pixels; it moves with each drag. */
function paneX(page: Page): Promise<number> {
  return page
    .locator('.leaflet-map-pane')
    .evaluate((pane) => new DOMMatrix(getComputedStyle(pane).transform).m41);
}
