/** Markers, groups and names never lie over one another, and no scene is lost, however far the map is zoomed. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openStory, overlaps } from './fixture.ts';
import { mapStill } from './mapStill.ts';
import { countPlaces, locatedNames, shownMarkers } from './markers.ts';
import { partsOf, test } from './parts.ts';
import { FIRST_STORY_PATH, storyAt, trialPath } from './storyFiles.ts';

const SIZES = [
  [1440, 900],
  [390, 844],
  [320, 640],
] as const;

/** The first story has a background as well: it is looked at without it and with it. */
const STORIES: readonly [name: string, file: string | null][] = [
  ['the first story', null],
  ['forty places', 'forty-places.geojson'],
  ['Fiji with Tonga', 'fiji-tonga.geojson'],
  ['two on one point', 'two-on-one-point.geojson'],
];

const MIN_ZOOM = 2;
const MAX_ZOOM = 11;
/** Leaflet gathers what the wheel turns for 40 ms. */
const WHEEL_FRAMES = 5;

const open = async (page: Page, file: string | null): Promise<void> => {
  await openStory(page, file ?? {});
  await mapStill(page);
};

/** Markers and names; the sheet, the timeline and the controls lie over the map on purpose, but hide no name. */
const collisions = async (page: Page): Promise<string[]> => [
  ...(await overlaps(page, ['.pin', '.map-label'])),
  ...(await overlaps(page, ['.map-label', '.leaflet-control', '.stage .timeline', '.narrow .panel'])),
];

const canZoomOut = (page: Page): Promise<boolean> =>
  page.getByRole('button', { name: 'Zoom out' }).isEnabled();

/** Turns the wheel by one step of zoom, over the marker that the first scene is in. */
async function wheelIn(page: Page, scene: string): Promise<void> {
  const markers = await shownMarkers(page);
  const aim = markers.find(({ places }) => places.includes(scene));
  if (aim === undefined)
    throw new Error(`${scene} is in no marker: ${markers.map(({ name }) => name).join('; ')}`);
  await page.mouse.move(aim.x, aim.y);
  await page.mouse.wheel(0, -40);
  await mapStill(page, WHEEL_FRAMES);
}

const toggleBackground = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Show on map' }).press('Enter');
  await mapStill(page);
};

/** Zooms out by the keyboard to the whole world; how many steps that takes. */
async function zoomOut(page: Page): Promise<number> {
  await partsOf(page).map.focus();
  let steps = 0;
  for (; await canZoomOut(page); steps += 1) {
    await page.keyboard.press('-');
    await mapStill(page);
  }
  return steps;
}

describe.each(SIZES)('in a window of %i × %i', (width, height) => {
  // Without its animations the map is where it will be at once: what is tested is where things come to stand.
  test.override({ options: { viewport: { width, height }, reducedMotion: 'reduce' } });

  test.for(STORIES)('%s from zoom 2 to 11', { timeout: 60_000 }, async ([, file], { page }) => {
    const story = storyAt(file === null ? FIRST_STORY_PATH : trialPath(file));
    const scenes = locatedNames(story, false);
    await open(page, file);
    const firstZoom = MIN_ZOOM + (await zoomOut(page));
    // With a background to show, each zoom is looked at without it and with it.
    const looks = file === null ? 2 : 1;
    for (let zoom = MIN_ZOOM; zoom <= MAX_ZOOM; zoom += 1) {
      if (zoom > MIN_ZOOM) await wheelIn(page, scenes[0] ?? '');
      for (let look = 1; look <= looks; look += 1) {
        if (look > 1) await toggleBackground(page);
        const state = `zoom ${zoom}, look ${look}`;
        expect.soft(await collisions(page), state).toEqual([]);
        const markers = await shownMarkers(page);
        const named = markers.flatMap(({ places }) => places);
        expect.soft(new Set(named).size, `${state}: each in one marker only`).toBe(named.length);
        // As far as in the first view, or farther off, all the scenes are in view.
        const lost = scenes.filter((name) => zoom <= firstZoom && !named.includes(name));
        const onlyCounted = countPlaces(markers) - named.length;
        expect.soft(lost.length, `${state}: ${lost.join('; ')}`).toBeLessThanOrEqual(onlyCounted);
      }
    }
  });
});

describe.each(SIZES.slice(0, 2))('in a window of %i × %i', (width, height) => {
  test.override({ options: { viewport: { width, height }, reducedMotion: 'reduce' } });

  test('forty places after panning, and with one of them open', async ({ page }) => {
    await open(page, 'forty-places.geojson');
    const { map, item } = partsOf(page);
    await map.focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      await mapStill(page);
      expect.soft(await collisions(page), `after ${key}`).toEqual([]);
    }
    for (const name of ['Zagreb', 'Grenoble', 'Burgas']) {
      // The sheet shows the open place in the list's stead: back to the list first.
      await page.getByRole('button', { name: 'Whole story' }).press('Enter');
      await item(name).press('Enter');
      await mapStill(page);
      const markers = await shownMarkers(page);
      const own = markers.find(({ places }) => places.includes(name));
      expect.soft(own?.isGroup, `${name} stands alone while it is open`).toBe(false);
      expect.soft(await collisions(page), `${name} open`).toEqual([]);
      await page.getByRole('button', { name: 'Zoom out' }).press('Enter');
      await mapStill(page);
      expect.soft(await collisions(page), `${name} open, farther off`).toEqual([]);
    }
  });
});

test('wheel, keys and buttons each zoom by one step', async ({ page }) => {
  await open(page, null);
  /** How far Rio de Janeiro is from Lima, in pixels, to the step of the map's rounding. */
  const spread = async (): Promise<number> => {
    await mapStill(page);
    const markers = await shownMarkers(page);
    const [lima, rio] = ['Lima', 'Rio de Janeiro'].map((name) =>
      markers.find(({ places, isGroup }) => !isGroup && places.includes(name)),
    );
    if (lima === undefined || rio === undefined) throw new Error('Lima or Rio de Janeiro is not on the map.');
    return Math.hypot(rio.x - lima.x, rio.y - lima.y);
  };
  const first = await spread();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  expect.soft((await spread()) / first, 'a button').toBeCloseTo(1 / 2, 1);
  await partsOf(page).map.focus();
  await page.keyboard.press('+');
  expect.soft((await spread()) / first, 'the + key').toBeCloseTo(1, 1);
  await page.keyboard.press('-');
  expect.soft((await spread()) / first, 'the − key').toBeCloseTo(1 / 2, 1);
  await wheelIn(page, 'Lima');
  expect.soft((await spread()) / first, 'the wheel').toBeCloseTo(1, 1);
});
