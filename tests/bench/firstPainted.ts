import type { Browser } from 'playwright-core';

const WARM_UP_ROUNDS = 2;

/**
 * Milliseconds from the start of the navigation until the first element that the selector matches is painted, for
 * each page as many times as there are rounds. Of attributes only `data-basemap` may change what it matches.
 * Each time in a fresh context, with nothing in its cache; the pages take turns, and the one that begins changes
 * from round to round. The first rounds, in which the server's files get warm, do not count.
 */
export async function firstPaintedMs(
  browser: Browser,
  urls: readonly string[],
  selector: string,
  rounds: number,
): Promise<number[][]> {
  const times: number[][] = urls.map(() => []);
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    const order = [...urls.keys()];
    for (const index of round % 2 === 0 ? order : order.toReversed()) {
      const time = await measure(browser, urls[index] ?? '', selector);
      if (round >= 0) times[index]?.push(time);
    }
  }
  return times;
}

async function measure(browser: Browser, url: string, selector: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchFor, selector);
    await page.goto(url, { waitUntil: 'commit' });
    const time = await page.waitForFunction(
      () => Reflect.get(globalThis, 'firstPaintedMs') as number | undefined,
    );
    return await time.evaluate((ms) => ms ?? Number.NaN);
  } finally {
    await context.close();
  }
}

/** Runs in the page before its scripts. A message sent in an animation frame arrives after the frame's paint. */
function watchFor(selector: string): void {
  new MutationObserver((_records, observer) => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => Reflect.set(globalThis, 'firstPaintedMs', performance.now()));
      port1.start();
      port2.postMessage(null);
    });
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-basemap'] });
}
