/** Places that would lie over one another are under one button: it opens, and leads to each of them. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { mapStill } from './mapStill.ts';
import { type ShownMarker, shownMarkers } from './markers.ts';
import { SOON, focused, partsOf, test } from './parts.ts';

type Opening = readonly [how: string, open: (page: Page, group: ShownMarker) => Promise<void>];

const OPENINGS: readonly Opening[] = [
  ['a click', (page, { x, y }) => page.mouse.click(x, y)],
  ['Enter', (page, { name }) => partsOf(page).map.getByRole('button', { name, exact: true }).press('Enter')],
];

const groupOf = async (page: Page, place: string): Promise<ShownMarker | undefined> =>
  (await shownMarkers(page)).find(({ places, isGroup }) => isGroup && places.includes(place));

describe.each(OPENINGS)('a group opened by %s', (_how, open) => {
  test.override({ options: { reducedMotion: 'reduce' } });

  test('leads to each of its places', { timeout: 60_000 }, async ({ page }) => {
    await openStory(page, 'forty-places.geojson');
    await mapStill(page);
    const { marker, dialogOf } = partsOf(page);
    const groups = (await shownMarkers(page)).filter(({ isGroup }) => isGroup);
    expect(groups.length).toBeGreaterThan(3);
    for (const { name, places } of groups) {
      await page.getByRole('button', { name: 'Whole story' }).click();
      await mapStill(page);
      for (const place of places) {
        for (let group = await groupOf(page, place); group; group = await groupOf(page, place)) {
          await open(page, group);
          await mapStill(page);
        }
        expect.soft(await marker(place).count(), `${place} of ${name}`).toBe(1);
      }
      const last = places.at(-1) ?? '';
      await marker(last).press('Enter');
      await dialogOf(last).waitFor();
    }
  });
});

/** So many places on one point that they cannot be moved apart. */
const HEAP = {
  type: 'FeatureCollection',
  features: ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir'].map((name) => ({
    type: 'Feature',
    id: name.toLowerCase(),
    properties: { name },
    geometry: { type: 'Point', coordinates: [13.4, 52.5] },
  })),
};

async function openHeap(page: Page): Promise<void> {
  await openStory(page);
  await page.getByLabel('Open a story').setInputFiles({
    name: 'heap.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify(HEAP)),
  });
  await partsOf(page).item('Ash').waitFor();
  await mapStill(page);
}

describe('places that no zoom takes apart', () => {
  const group = '6 places: Ash, Birch, Cedar, Dogwood, Elm, Fir';

  test('are listed beside their group, and each can be opened', async ({ page }) => {
    await openHeap(page);
    const { map, dialogOf } = partsOf(page);
    for (const { properties } of HEAP.features) {
      const button = map.getByRole('button', { name: group, exact: true });
      await button.click();
      await map.getByRole('group', { name: group }).getByRole('button', { name: properties.name }).click();
      await dialogOf(properties.name).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => dialogOf(properties.name).count(), SOON).toBe(0);
      await mapStill(page);
    }
  });

  test('are reached by the keyboard; Escape closes their list', async ({ page }) => {
    await openHeap(page);
    const { map, dialogOf } = partsOf(page);
    await map.getByRole('button', { name: group, exact: true }).press('Enter');
    await expect.poll(() => focused(page), SOON).toMatch(/Ash/u);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page), SOON).toBe(group);
    expect(await map.getByRole('group', { name: group }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), SOON).toMatch(/Ash/u);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/Birch/u);
    await page.keyboard.press('Enter');
    await dialogOf('Birch').waitFor();
  });
});

test('two places on one point stand side by side at every zoom, and each opens', async ({ page }) => {
  await openStory(page, 'two-on-one-point.geojson');
  const { marker, dialogOf, map } = partsOf(page);
  for (const how of ['as it opens', 'farther off']) {
    await mapStill(page);
    for (const place of ['Attic Theatre', 'Cellar Club', 'The Pantry']) {
      await marker(place).click();
      await dialogOf(place).waitFor();
      expect.soft(await dialogOf(place).count(), `${place} ${how}`).toBe(1);
      await page.keyboard.press('Escape');
      await mapStill(page);
    }
    await map.focus();
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('-');
      await mapStill(page);
    }
  }
});
