/**
 * Makes the pictures of the docs, and the one for link previews, of the page as it is built.
 * `npm run screenshots` makes all; `npm run screenshots -- mobile map` those whose path holds one of the words.
 */
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { startServer } from '../tests/browser/server.ts';
import { buildSite } from './buildSite.ts';
import { findChromium } from './chromium.ts';

interface Shot {
  /** From the project's root. */
  readonly path: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly theme: 'light' | 'dark';
  /** The id of the place that is open; none for the first view. */
  readonly place?: string;
  /** What is done before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const WINDOWS = {
  desktop: { width: 1440, height: 900 },
  mobile: { width: 390, height: 844 },
  small: { width: 320, height: 640 },
} as const;
const THEMES = ['light', 'dark'] as const;

const SHOTS: readonly Shot[] = [
  ...Object.entries(WINDOWS).flatMap(([name, viewport]) =>
    THEMES.map((theme) => ({ path: `docs/screenshots/${name}-${theme}.png`, viewport, theme })),
  ),
  {
    path: 'docs/map.png',
    viewport: WINDOWS.desktop,
    theme: 'light',
    place: 'rio-de-janeiro',
    act: (page) => page.getByRole('dialog', { name: 'Rio de Janeiro' }).waitFor(),
  },
  { path: 'public/preview.png', viewport: { width: 1200, height: 630 }, theme: 'light' },
];

const ROOT = join(import.meta.dirname, '..');
const OUT_DIR = 'dist-test/screenshots';

async function takeShot(browser: Browser, origin: string, shot: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: shot.viewport,
    colorScheme: shot.theme,
    hasTouch: shot.viewport.width < 760,
    // Still at once: no picture shows a half-way state.
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(`${origin}/${shot.place === undefined ? '' : `#${shot.place}`}`);
  await page.locator('[data-basemap="ready"]').waitFor();
  await shot.act?.(page);
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
  const server = await startServer({ mounts: [{ path: '/', folder: join(ROOT, OUT_DIR) }] });
  const browser = await chromium.launch(await findChromium());
  try {
    for (const shot of shots) await takeShot(browser, server.origin, shot);
  } finally {
    await browser.close();
    await server.close();
  }
}

await main(process.argv.slice(2));
