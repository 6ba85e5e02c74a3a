/** Fiji with Tonga, on both sides of the 180th meridian: one story, one view, one line. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { linesOf, seamRows } from './mapPicture.ts';
import { mapStill } from './mapStill.ts';
import { type ShownMarker, shownMarkers } from './markers.ts';
import { partsOf, test } from './parts.ts';

const STORY = 'fiji-tonga.geojson';
const SUVA_LON = 178.42531;
const NUKUALOFA_LON = 360 - 175.20114;

async function markerOf(page: Page, name: string): Promise<ShownMarker> {
  const markers = await shownMarkers(page);
  const found = markers.find(({ places }) => places.includes(name));
  if (found === undefined)
    throw new Error(`${name} is not on the map: ${markers.map((one) => one.name).join('; ')}`);
  return found;
}

/** Where the 180th meridian is, in pixels from the window's left edge, where both towns stand at their points. */
async function meridianX(page: Page): Promise<number> {
  const [suva, nukualofa] = [await markerOf(page, 'Suva'), await markerOf(page, 'Nukuʻalofa')];
  return suva.x + ((nukualofa.x - suva.x) * (180 - SUVA_LON)) / (NUKUALOFA_LON - SUVA_LON);
}

const isNear = ([x, y]: [number, number] = [Infinity, 0], marker: ShownMarker): boolean =>
  Math.hypot(x - marker.x, y - marker.y) < 40;

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];

describe('Suva and Nukuʻalofa', () => {
  test.override({ options: { reducedMotion: 'reduce' } });

  test.for(SIZES)(
    'are both in the first view at $width × $height, Suva in the west',
    async (viewport, { newPage }) => {
      const page = await newPage({ viewport });
      await openStory(page, STORY);
      await mapStill(page);
      const [suva, nukualofa] = [await markerOf(page, 'Suva'), await markerOf(page, 'Nukuʻalofa')];
      const stage = await partsOf(page).map.boundingBox();
      const [left, right] = [stage?.x ?? 0, (stage?.x ?? 0) + (stage?.width ?? 0)];
      expect(suva.x).toBeGreaterThan(left);
      // On the smallest map both are in one group.
      expect(suva.x).toBeLessThanOrEqual(nukualofa.x);
      expect(nukualofa.x).toBeLessThan(right);
      // Had the map gone the long way round, it would show the world.
      expect(await page.locator('.leaflet-control-scale').innerText()).toMatch(
        /^(?:50|100|200|300|500) mi$/u,
      );
    },
  );

  test.for(SIZES.slice(0, 2))(
    'have one line between them at $width × $height',
    async (viewport, { newPage }) => {
      const page = await newPage({ viewport });
      await openStory(page, STORY);
      await mapStill(page);
      const [suva, nukualofa] = [await markerOf(page, 'Suva'), await markerOf(page, 'Nukuʻalofa')];
      const lines = await linesOf(page, '.map-route');
      const route = lines.find((line) => isNear(line[0], suva) && isNear(line.at(-1), nukualofa)) ?? [];
      expect(route.length, `lines: ${JSON.stringify(lines)}`).toBeGreaterThan(1);
      const whole = Math.hypot(nukualofa.x - suva.x, nukualofa.y - suva.y);
      const steps = route
        .slice(1)
        .map(([x, y], i) => Math.hypot(x - (route[i]?.[0] ?? x), y - (route[i]?.[1] ?? y)));
      expect(steps.reduce((sum, step) => sum + step, 0)).toBeLessThan(whole * 1.05);
    },
  );
});

describe('the 180th meridian', () => {
  test.override({ options: { reducedMotion: 'reduce' } });

  test.for(['none', 'active'] as const)(
    'is no edge of an area on both of its sides, forced colours: %s',
    async (forcedColors, { newPage }) => {
      const page = await newPage({ forcedColors });
      await openStory(page, STORY);
      await mapStill(page);
      const x = await meridianX(page);
      const areas = await linesOf(page, '.map-shape:not(.map-unlined)');
      expect(areas.length).toBeGreaterThan(0);
      const upright = areas.flatMap((line) =>
        line.slice(1).filter(([toX, toY], i) => {
          const [fromX, fromY] = line[i] ?? [0, 0];
          return Math.abs(toX - x) < 3 && Math.abs(fromX - x) < 3 && Math.abs(toY - fromY) > 10;
        }),
      );
      expect(upright).toEqual([]);
    },
  );

  test('is no line on the ground', async ({ page }) => {
    await openStory(page, STORY);
    await mapStill(page);
    const { map } = partsOf(page);
    const box = await map.boundingBox();
    const middle = (box?.x ?? 0) + (box?.width ?? 0) / 2;
    let x = await meridianX(page);
    await map.focus();
    while (await page.getByRole('button', { name: 'Zoom out' }).isEnabled()) {
      const { seam, all } = await seamRows(page, x);
      // A coast or a border may cross it here and there.
      expect.soft(seam / all, `${seam} of ${all} rows at ${x} px`).toBeLessThan(0.03);
      await page.keyboard.press('-');
      await mapStill(page);
      x = middle + (x - middle) / 2;
    }
  });

  test('is passed by the keyboard, once around the world, and the story stays in view', async ({
    newPage,
  }) => {
    const page = await newPage({ viewport: { width: 800, height: 500 } });
    await openStory(page, STORY);
    const { map } = partsOf(page);
    await map.focus();
    while (await page.getByRole('button', { name: 'Zoom out' }).isEnabled()) {
      await page.keyboard.press('-');
      await mapStill(page);
    }
    // The world is 1024 px wide there, and a key pans by 80: Suva comes in at one side as it leaves at the other.
    const box = await map.boundingBox();
    const seen: number[] = [];
    for (let step = 0; step < 13; step += 1) {
      await page.keyboard.press('ArrowRight');
      await mapStill(page);
      const markers = await shownMarkers(page);
      seen.push(...markers.filter(({ places }) => places.includes('Suva')).map(({ x }) => Math.round(x)));
    }
    const inView = seen.filter((x) => x > (box?.x ?? 0) && x < (box?.x ?? 0) + (box?.width ?? 0));
    const wide = Math.floor(((box?.width ?? 0) * 13) / 1024);
    expect(inView.length, `Suva at ${seen.join(', ')}`).toBeGreaterThanOrEqual(wide - 1);
    expect(Math.abs((seen.at(-1) ?? 0) - (seen[0] ?? 0)), 'back where it was').toBeLessThan(160);
  });
});
