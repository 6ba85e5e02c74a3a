/** Where the map's ground comes from: ranges of a file, the whole of it, or the page; and what is said where it is not there. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { clip } from '../../src/basemap/clip.ts';
import { memorySource } from '../../src/basemap/memorySource.ts';
import { openStory } from './fixture.ts';
import { mapStill } from './mapStill.ts';
import { SOON, alertOf, partsOf, test } from './parts.ts';

const WORLD = 'basemap/world.pmtiles';
const PERU_ON = { viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' } as const;

const ready = (page: Page): Promise<void> => page.locator('[data-basemap="ready"]').waitFor();

/** Serves the world as this route says, and opens the page without waiting for its ground. */
async function openWith(page: Page, handle: (route: Route) => Promise<void>, query = ''): Promise<void> {
  await page.route(`**/${WORLD}`, handle);
  await page.goto(inject('url') + query);
}

const readWorld = (): Promise<Buffer> => readFile(join(inject('site'), WORLD));

/** South America, for a file that is small. */
async function smallTiles(): Promise<Buffer> {
  const world = new PMTiles(memorySource(await readWorld()));
  const clipped = await clip(world, [{ bbox: [-85, -40, -30, 10], minZoom: 0, maxZoom: 3 }]);
  if (!clipped.ok) throw new Error(clipped.message);
  return Buffer.from(clipped.pmtiles);
}

/** How many colours the ground has around the middle of the map: one where nothing is drawn. */
function coloursOfGround(page: Page): Promise<number> {
  return page.locator('.map-ground canvas').evaluateAll((tiles) => {
    const colours = new Set<string>();
    for (const tile of tiles) {
      if (!(tile instanceof HTMLCanvasElement)) continue;
      const { data } = tile.getContext('2d')?.getImageData(0, 0, tile.width, tile.height) ?? { data: [] };
      for (let i = 0; i < data.length; i += 4 * 97) colours.add(`${data[i]} ${data[i + 1]} ${data[i + 2]}`);
    }
    return colours.size;
  });
}

describe('the world’s file', () => {
  test('is asked for ranges only, and a small part of it', async ({ page }) => {
    const lengths: number[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith(WORLD)) return;
      lengths.push(response.status() === 206 ? Number(response.headers()['content-length']) : Infinity);
    });
    await openStory(page);
    expect(lengths.length).toBeGreaterThan(2);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(1_000_000);
    expect(await coloursOfGround(page)).toBeGreaterThan(3);
  });

  test('is fetched whole where the host knows no ranges, with progress', async ({ newPage }) => {
    const page = await newPage();
    await page.addInitScript(() => {
      const said = new Set<string>();
      Reflect.set(globalThis, 'said', said);
      new MutationObserver(() => {
        const text = document.querySelector('.ground-progress')?.textContent ?? '';
        if (text !== '') said.add(text);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    const network = await page.context().newCDPSession(page);
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      uploadThroughput: -1,
      downloadThroughput: 10e6,
    });
    await openWith(page, (route) => {
      const { range: _range, ...headers } = route.request().headers();
      return route.continue({ headers });
    });
    await ready(page);
    const said = await page.evaluate(() => [...(Reflect.get(globalThis, 'said') as Set<string>)]);
    const total = Math.round((await readWorld()).length / 1e6);
    expect(said.join('; ')).toMatch(new RegExp(`^Loading the map: \\d+ of ${total} MB`, 'u'));
    expect(await page.locator('.ground-progress').innerText()).toBe('');
    expect(await coloursOfGround(page)).toBeGreaterThan(3);
  });
});

describe('a file that cannot be drawn is named in one sentence, and the story is there all the same', () => {
  const html = '<!doctype html><title>Dateline</title>';
  const cases: [name: string, handle: (route: Route) => Promise<void>, says: RegExp, faults: RegExp[]][] = [
    [
      'missing',
      (route) => route.fulfill({ status: 404, body: 'no' }),
      /ground is missing: \/basemap\/world\.pmtiles answered 404/u,
      [/404/u],
    ],
    [
      'a page in its place',
      (route) => route.fulfill({ status: 200, contentType: 'text/html', body: html }),
      /ground is missing: \/basemap\/world\.pmtiles answered a web page/u,
      [],
    ],
    [
      'broken, in ranges',
      (route) => route.fulfill({ status: 206, body: Buffer.alloc(16_384, 7) }),
      /\/basemap\/world\.pmtiles is broken/u,
      [],
    ],
    [
      'broken, whole',
      (route) => route.fulfill({ status: 200, body: Buffer.alloc(300_000, 7) }),
      /\/basemap\/world\.pmtiles is broken/u,
      [],
    ],
    [
      'only its beginning',
      (route) => route.fulfill({ status: 206, body: Buffer.from('PMTiles\u0003 and no more') }),
      /\/basemap\/world\.pmtiles is broken/u,
      [],
    ],
    [
      'out of reach',
      (route) => route.abort(),
      /\/basemap\/world\.pmtiles could not be reached/u,
      [/ERR_FAILED/u],
    ],
  ];

  test.for(cases)('%s', async ([, handle, says, expected], { newPage, faults }) => {
    for (const fault of expected) faults.expect(fault);
    const page = await newPage();
    await openWith(page, handle);
    await page.locator('[data-basemap="failed"]').waitFor();
    await expect.poll(() => alertOf(page), SOON).toMatch(says);
    expect(await partsOf(page).marker('Lima').isVisible()).toBe(true);
  });
});

describe('a network that is lost', () => {
  test('leaves what is there; what fails is fetched again when the map moves', async ({
    newPage,
    faults,
  }) => {
    faults.expect(/ERR_FAILED/u);
    const page = await newPage({ reducedMotion: 'reduce' });
    await openStory(page);
    await page.route(`**/${WORLD}`, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await failed;
    await mapStill(page);
    // The tiles of the zoom before are shown, enlarged.
    expect(await coloursOfGround(page)).toBeGreaterThan(1);
    await page.unroute(`**/${WORLD}`);
    const fetched = page.waitForResponse((response) => response.url().endsWith(WORLD));
    await partsOf(page).map.focus();
    await page.keyboard.press('ArrowRight');
    expect((await fetched).status()).toBe(206);
  });
});

describe('?tiles=', () => {
  test('of this site is drawn in place of the world', async ({ newPage }) => {
    const page = await newPage(PERU_ON);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route('**/maps/small.pmtiles', async (route) =>
      route.fulfill({ status: 200, body: await smallTiles() }),
    );
    await page.goto(`${inject('url')}?tiles=maps/small.pmtiles`);
    await ready(page);
    expect(asked.filter((url) => url.endsWith(WORLD))).toEqual([]);
    expect(await coloursOfGround(page)).toBeGreaterThan(3);
  });

  test.for(['https://example.org/x.pmtiles', '//example.org/x.pmtiles', 'data:,x', 'javascript:alert(1)'])(
    'elsewhere, %s, is refused with a sentence, and asked for nothing',
    async (path, { newPage }) => {
      const page = await newPage();
      await page.goto(`${inject('url')}?tiles=${encodeURIComponent(path)}`);
      await ready(page);
      await expect.poll(() => alertOf(page), SOON).toContain(`“${path}” is not drawn`);
      expect(await coloursOfGround(page)).toBeGreaterThan(3);
    },
  );
});

describe('tiles that the page carries', () => {
  test('are drawn without any request for them', async ({ newPage }) => {
    const page = await newPage(PERU_ON);
    const tiles = await smallTiles();
    const html = await readFile(join(inject('site'), 'index.html'), 'utf8');
    const carried = `<script type="text/plain" id="first-tiles">${tiles.toString('base64')}</script></body>`;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route(inject('url'), (route) =>
      route.fulfill({ contentType: 'text/html', body: html.replace('</body>', () => carried) }),
    );
    await page.goto(inject('url'));
    await ready(page);
    expect(await coloursOfGround(page)).toBeGreaterThan(3);
    // Deeper than the tiles reach there is what the last of them shows, and no sea.
    for (let zoom = 0; zoom < 3; zoom += 1) {
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await mapStill(page);
    }
    await expect.poll(() => coloursOfGround(page), SOON).toBeGreaterThan(1);
    expect(asked.filter((url) => url.includes('.pmtiles'))).toEqual([]);
  });
});
