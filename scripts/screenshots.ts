/**
 * Makes the pictures of the docs, and the one for link previews, of the page as it is built.
 * `npm run screenshots` makes all; `npm run screenshots -- mobile map` those whose path holds one of the words.
 */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { startServer } from '../tests/browser/server.ts';
import { openView } from '../tests/browser/viewStory.ts';
import { BASEMAP_SHOTS, basemapStories, storyPathOf } from './basemapShots.ts';
import { buildSite } from './buildSite.ts';
import { findChromium } from './chromium.ts';

interface Shot {
  /** From the project's root. */
  readonly path: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly theme: 'light' | 'dark';
  readonly deviceScaleFactor?: number;
  /** Opens the page, its ground drawn. The site's address has no slash at its end. */
  readonly open: (page: Page, origin: string) => Promise<void>;
}

const WINDOWS = {
  desktop: { width: 1440, height: 900 },
  mobile: { width: 390, height: 844 },
  small: { width: 320, height: 640 },
} as const;
const THEMES = ['light', 'dark'] as const;

/** The first story; `#` and a place's id where one is open. */
const openPage =
  (hash = '') =>
  async (page: Page, origin: string): Promise<void> => {
    await page.goto(`${origin}/${hash}`);
    await page.locator('[data-basemap="ready"]').waitFor();
    if (hash !== '') await page.getByRole('dialog').waitFor();
  };

/** An article of our own, mapped as a reader does it, with one of its mentions open. */
async function openMapped(page: Page, origin: string): Promise<void> {
  await openPage()(page, origin);
  const text = await readFile(join(ROOT, 'geo/stories/articles/two-springfields.txt'), 'utf8');
  await page.getByRole('button', { name: 'Map an article' }).click();
  await page.getByLabel('Text of the article').fill(text);
  await page.getByLabel('Published').fill('2026-03-12');
  await page.getByRole('button', { name: 'Make the map' }).click();
  await page.getByRole('dialog', { name: 'Map an article' }).waitFor({ state: 'hidden' });
  await page.getByRole('tab', { name: 'Article' }).click();
  await page.locator('.article-words .mention', { hasText: /^Cuba/u }).click();
  await page.getByRole('dialog').waitFor();
}

const SHOTS: readonly Shot[] = [
  ...Object.entries(WINDOWS).flatMap(([name, viewport]) =>
    THEMES.map((theme) => ({
      path: `docs/screenshots/${name}-${theme}.png`,
      viewport,
      theme,
      open: openPage(),
    })),
  ),
  { path: 'docs/map.png', viewport: WINDOWS.desktop, theme: 'light', open: openPage('#rio-de-janeiro') },
  { path: 'docs/article.png', viewport: WINDOWS.desktop, theme: 'light', open: openMapped },
  { path: 'public/preview.png', viewport: { width: 1200, height: 630 }, theme: 'light', open: openPage() },
  ...BASEMAP_SHOTS.map(({ view, ...shot }) => ({
    ...shot,
    open: (page: Page, origin: string) =>
      openView(page, `${origin}/?story=${encodeURIComponent(storyPathOf(view))}`, view),
  })),
];

const ROOT = join(import.meta.dirname, '..');
const OUT_DIR = 'dist-test/screenshots';

async function takeShot(browser: Browser, origin: string, shot: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: shot.viewport,
    deviceScaleFactor: shot.deviceScaleFactor ?? 1,
    colorScheme: shot.theme,
    hasTouch: shot.viewport.width < 760,
    // Still at once: no picture shows a half-way state.
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await shot.open(page, origin);
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What the fonts moved is drawn after the next frame.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200)));
  });
  const path = join(ROOT, shot.path);
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path });
  await context.close();
  const { size } = await stat(path);
  console.log(`${shot.path}  ${shot.viewport.width}×${shot.viewport.height}  ${Math.round(size / 1000)} kB`);
}

async function main(words: readonly string[]): Promise<void> {
  const shots = SHOTS.filter(({ path }) => words.length === 0 || words.some((word) => path.includes(word)));
  if (shots.length === 0) throw new Error(`No picture is named like "${words.join('" or "')}".`);
  await buildSite(OUT_DIR);
  const server = await startServer({
    mounts: [{ path: '/', folder: join(ROOT, OUT_DIR) }],
    documents: basemapStories(),
  });
  const browser = await chromium.launch(await findChromium());
  try {
    for (const shot of shots) await takeShot(browser, server.origin, shot);
  } finally {
    await browser.close();
    await server.close();
  }
}

await main(process.argv.slice(2));
