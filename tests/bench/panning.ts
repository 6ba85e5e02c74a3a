import type { Browser, Page } from 'playwright-core';
import { median, percentile } from './statistics.ts';

/** Back and forth, so that the map ends where it began; each drag ends with what the map does when it rests. */
const DRAGS = 6;
const DRAG_PX = 260;
/** A hand takes as long where the map is slow; about five seconds in all. */
const DRAG_MS = 800;

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
  urls: readonly string[],
  rounds: number,
): Promise<FrameTimes[][]> {
  const times: FrameTimes[][] = urls.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const turn of urls.keys()) {
      const index = (turn + round) % urls.length;
      times[index]?.push(await measure(browser, urls[index] ?? ''));
    }
  }
  return times;
}

async function measure(browser: Browser, url: string): Promise<FrameTimes> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.locator('[data-basemap="ready"]').waitFor();
    await page.waitForTimeout(1000);
    await page.evaluate(startRecording);
    await dragTheMap(page);
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

async function dragTheMap(page: Page): Promise<void> {
  const box = await page.locator('.leaflet-container').boundingBox();
  if (box === null) throw new Error('There is no map to drag.');
  const y = box.y + box.height * 0.4;
  const left = box.x + box.width / 2 - DRAG_PX / 2;
  for (let drag = 0; drag < DRAGS; drag += 1) {
    const [from, to] = drag % 2 === 0 ? [left, left + DRAG_PX] : [left + DRAG_PX, left];
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
