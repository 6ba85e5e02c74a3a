/** Where two tiles meet nothing shows it, on any screen; nor where the world's last tile meets the first. */
import type { LonLat } from '../../src/geometry/lonLat.ts';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import {
  coloursAt,
  countColours,
  groundColours,
  groundPicture,
  openGround,
  pixelsOf,
  stepAt,
  tileEdges,
} from './groundPicture.ts';
import { partsOf, test } from './parts.ts';
import { type WantedView, groundStill } from './viewStory.ts';

const TADEMAIT: WantedView = { name: 'Tademaït', lonLat: [3.5, 27], zoom: 9 };
/** Nothing but land, without a border, a lake or a river, and nothing but sea. */
const PLAIN: readonly (readonly [colour: 'land' | 'sea', view: WantedView])[] = [
  ['land', { ...TADEMAIT, zoom: 7 }],
  ['land', TADEMAIT],
  ['sea', { name: 'Point Nemo', lonLat: [-123.4, -48.9], zoom: 6 }],
];
const DENSITIES = [1, 1.25, 1.5, 2];
/** Full of coasts, borders and rivers that run from tile to tile; the last two are enlarged. */
const FULL: readonly WantedView[] = [
  { name: 'Munich', lonLat: [11.58, 48.14], zoom: 5 },
  { name: 'Kuopio', lonLat: [27.68, 62.89], zoom: 7 },
  { name: 'Bergen', lonLat: [5.33, 60.39], zoom: 9 },
  { name: 'Rio de Janeiro', lonLat: [-43.18, -22.91], zoom: 10 },
];

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

/** The ground of a plain view: one colour, and tiles that meet in it. */
async function expectPlain(page: Page, colour: 'land' | 'sea'): Promise<void> {
  const edges = await tileEdges(page);
  expect(new Set(edges.map(({ along }) => along))).toEqual(new Set(['x', 'y']));
  const wanted = await groundColours(page);
  const { [wanted[colour]]: plain = 0, ...others } = await countColours(await groundPicture(page));
  expect(plain, `pixels of ${colour}`).toBeGreaterThan(100_000);
  // Of a seam there would be hundreds; the first few tell its colour.
  expect(Object.entries(others).slice(0, 5)).toEqual([]);
}

describe.for(DENSITIES)('with %s pixels to one of CSS', (deviceScaleFactor) => {
  test.for(PLAIN)('no seam is in a plain view of %s', async ([colour, view], { newPage }) => {
    // An odd size, so that the map's middle and the tiles lie between pixels.
    const page = await newPage({
      deviceScaleFactor,
      viewport: { width: 1133, height: 777 },
      reducedMotion: 'reduce',
    });
    await openGround(page, inject('url'), view);
    await expectPlain(page, colour);
  });
});

/** The ground goes on over all edges of tiles in view. */
async function expectNoStep(page: Page): Promise<void> {
  const picture = await groundPicture(page);
  for (const edge of await tileEdges(page)) {
    const step = await stepAt(page, picture, edge);
    // A seam of the sea's colour through the land would be a step of 54. Some shores of the source end at an edge.
    expect.soft(step.edge, `at ${edge.along} = ${edge.at}`).toBeLessThan(step.beside * 1.5 + 3);
  }
}

describe.for([1, 1.5])('with %s pixels to one of CSS', (deviceScaleFactor) => {
  test.for(FULL)('what is drawn around $name runs on over the edges of tiles', async (view, { newPage }) => {
    const page = await newPage({ deviceScaleFactor, reducedMotion: 'reduce' });
    await openGround(page, inject('url'), view);
    await expectNoStep(page);
  });
});

/** The tiles overlap by a pixel: this leaves one between them. */
function pullApart(page: Page): Promise<void> {
  return page.locator('.map-ground .leaflet-tile').evaluateAll((tiles) => {
    for (const tile of tiles) if (tile instanceof HTMLElement) tile.style.width = '511px';
  });
}

describe('the tests above', () => {
  test.fails('see a pixel between two plain tiles', async ({ page }) => {
    await openGround(page, inject('url'), TADEMAIT);
    await pullApart(page);
    await expectPlain(page, 'land');
  });

  test.fails('see a pixel between two full ones', async ({ page }) => {
    await openGround(page, inject('url'), { name: 'Munich', lonLat: [11.58, 48.14], zoom: 5 });
    await pullApart(page);
    await expectNoStep(page);
  });
});

describe('after a zoom that was drawn as it went', () => {
  test.for([1, 1.25])('no seam is left, at a density of %s', async (deviceScaleFactor, { newPage }) => {
    const page = await newPage({ deviceScaleFactor });
    await openGround(page, inject('url'), { ...TADEMAIT, zoom: 8 });
    for (const [button, times] of [
      ['Zoom in', 2],
      ['Zoom out', 2],
    ] as const) {
      for (let time = 0; time < times; time += 1) {
        await page.getByRole('button', { name: button }).click();
        await groundStill(page);
        await expectPlain(page, 'land');
      }
    }
  });
});

describe('the 180th meridian', () => {
  test.override({ options: { reducedMotion: 'reduce' } });

  test.for([4, 6])('is no line in the open sea around Fiji, at zoom %i', async (zoom, { page }) => {
    // South of the islands there is no land for 1,500 km.
    const view: WantedView = { name: 'Kermadec', lonLat: [180, -25], zoom };
    await openGround(page, inject('url'), view);
    const picture = await groundPicture(page);
    const { sea } = await groundColours(page);
    const lats = range(-26.5, -23.5, 0.05);
    const [middle] = await pixelsOf(page, view, [[180, -25]]);
    const rows = await pixelsOf(
      page,
      view,
      lats.map((lat): LonLat => [180, lat]),
    );
    const points = rows.flatMap(({ y }) =>
      range(-3, 3, 1).map((dx) => ({ x: Math.round(middle?.x ?? 0) + dx, y })),
    );
    expect(new Set(await coloursAt(page, picture, points))).toEqual(new Set([sea]));
  });

  test('has land on both of its sides, and none of its own colour between', async ({ page }) => {
    // Chukotka lies across it.
    const view: WantedView = { name: 'Amguema', lonLat: [180, 67.6], zoom: 5 };
    await openGround(page, inject('url'), view);
    const { land } = await groundColours(page);
    const colours = async (): Promise<(string | null)[]> => {
      const picture = await groundPicture(page);
      const row = range(179.5, 180.5, 0.05).map((lon): LonLat => [lon, 67.3]);
      return coloursAt(page, picture, await pixelsOf(page, view, row));
    };
    const before = await colours();
    // A river may cross the row.
    expect(before.filter((colour) => colour === land).length).toBeGreaterThanOrEqual(before.length - 2);
    await partsOf(page).map.focus();
    for (const [key, times] of [
      ['ArrowRight', 5],
      ['ArrowLeft', 9],
    ] as const) {
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
      await groundStill(page);
      // It is the same ground wherever it stands in the window.
      expect(await colours(), `after ${key}`).toEqual(before);
    }
  });
});
