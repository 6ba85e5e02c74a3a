/** `test` with a fresh page a test, which fails the test on whatever a page must never do. */
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  chromium,
} from 'playwright-core';
import { test as plainTest, inject } from 'vitest';
import { type FaultLog, createFaultLog, watchContext } from './faults.ts';

export { axeViolations } from './axeViolations.ts';
export { openStory } from './openStory.ts';
export { overlaps } from './overlaps.ts';

export interface PageFixtures {
  /** Over the defaults below; set with `test.override({ options: { … } })` in a `describe`. */
  options: BrowserContextOptions;
  faults: FaultLog;
  /** Another page in a context of its own, with options over those of `options`. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
  page: Page;
}

/** A desktop reader in Britain, whose time zone is not the article's. */
const DEFAULTS: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
};

const FAILURES = join(import.meta.dirname, '../../dist-test/failures');

let connection: Promise<Browser> | undefined;

/** The one browser of the run; each worker connects once. */
function sharedBrowser(): Promise<Browser> {
  connection ??= chromium.connect(inject('ws'));
  return connection;
}

export const test = plainTest.extend<PageFixtures>({
  options: {},
  // The test context is only asked for because a fixture names what it takes.
  faults: async ({ task: _task }, use) => {
    const log = createFaultLog();
    await use(log);
    const verdict = log.verdict();
    if (verdict.length > 0) throw new Error(`The page was at fault:\n  ${verdict.join('\n  ')}`);
  },
  newPage: async ({ options, faults, task }, use) => {
    const browser = await sharedBrowser();
    const origins = [inject('origin'), new URL(inject('folderUrl')).origin];
    const contexts: BrowserContext[] = [];
    await use(async (own = {}) => {
      const context = await browser.newContext({ ...DEFAULTS, ...options, ...own });
      contexts.push(context);
      await watchContext(context, origins, faults);
      return context.newPage();
    });
    const pages = contexts.flatMap((context) => context.pages());
    if (task.result?.state === 'fail') await picture(pages, task.name);
    // A round trip to each page, so that what it reported last has arrived.
    await Promise.all(pages.map((page) => page.evaluate(() => document.readyState).catch(() => undefined)));
    await Promise.all(contexts.map((context) => context.close()));
  },
  page: async ({ newPage }, use) => {
    await use(await newPage());
  },
});

/** Leaves a picture of each page of a failed test in `dist-test/failures/`. */
async function picture(pages: readonly Page[], testName: string): Promise<void> {
  const name = testName.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  await Promise.all(
    pages.map((page, index) =>
      page
        .screenshot({ path: join(FAILURES, `${name}-${index + 1}.png`), timeout: 5000 })
        .catch(() => undefined),
    ),
  );
}
