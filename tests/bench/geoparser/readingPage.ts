import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Our page, in which articles are read by its own worker, as somebody does it who pastes them. */
export interface ReadingPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Puts a text into the dialog, opening it. */
  readonly fill: (text: string, published: string) => Promise<void>;
  /** Has the text in the dialog read; how long the worker took, from the page's question to its answer, in ms. */
  readonly read: () => Promise<number>;
}

/** Longer than anything takes that is measured here. */
const TIMEOUT_MS = 120_000;

export async function openReadingPage(browser: Browser, url: string): Promise<ReadingPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.addInitScript(timeTheWorker);
  await page.goto(url);
  await page.locator('[data-basemap="ready"]').waitFor();
  const maker = page.getByRole('dialog', { name: 'Map an article' });
  return {
    page,
    context,
    fill: async (text, published) => {
      await page.getByRole('button', { name: 'Map an article' }).click();
      await maker.getByLabel('Text of the article').fill(text);
      await maker.getByLabel('Published').fill(published);
    },
    read: async () => {
      await page.evaluate(() => {
        Reflect.deleteProperty(globalThis, 'workerMs');
        document.querySelector<HTMLElement>('dialog.maker .primary')?.click();
      });
      // Not by a selector: what is asked of the page would count as well.
      const answer = await page.waitForFunction(() => Reflect.get(globalThis, 'workerMs') as number);
      const problem = await page.locator('dialog.maker [role="alert"]').allTextContents();
      if (problem.join('') !== '') throw new Error(`The page made no map: ${problem.join(' ')}`);
      return answer.jsonValue();
    },
  };
}

/**
 * Runs in the page, before its scripts: times its worker, and marks when it answers. No function in here has a name,
 * since tsx would have it call a helper that the page lacks.
 */
function timeTheWorker(): void {
  globalThis.Worker = class extends Worker {
    askedAt = 0;

    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<{ value?: unknown }>) => {
        // The answer has the story; what tells of the stages has none.
        if (typeof data.value !== 'object' || data.value === null || !('ok' in data.value)) return;
        performance.mark('told');
        Reflect.set(globalThis, 'workerMs', performance.now() - this.askedAt);
      });
    }

    override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]): void {
      performance.mark('asked');
      this.askedAt = performance.now();
      super.postMessage(message, options as Transferable[]);
    }
  };
}
