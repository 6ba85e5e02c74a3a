/** Nothing leaves the site while its map is read: other hosts are out of reach, and none is asked. */
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { partsOf, test } from './parts.ts';
import { groundStill } from './viewStory.ts';

/** All the ways to read a map. */
const PAGES: readonly (readonly [name: string, address: () => string])[] = [
  ['the first story', () => inject('url')],
  ['a story over the antimeridian', () => `${inject('url')}?story=stories/fiji-tonga.geojson`],
  ['a story without a place', () => `${inject('url')}?story=stories/no-place.geojson`],
  ['a story full of markup', () => `${inject('url')}?story=stories/hostile.geojson`],
  ['tiles that the link names', () => `${inject('url')}?tiles=basemap/world.pmtiles`],
  [
    'what the link would take from elsewhere',
    () => `${inject('url')}?story=https://example.org/a.geojson&tiles=https://example.org/a.pmtiles`,
  ],
  ['a site in a folder', () => inject('folderUrl')],
];

/** To the map's deepest zoom, along some way there, and back out to the whole world. */
async function readTheGround(page: Page): Promise<void> {
  const pan = async (): Promise<void> => {
    await partsOf(page).map.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
    await groundStill(page);
  };
  for (const name of ['Zoom in', 'Zoom out']) {
    const button = page.getByRole('button', { name });
    while (await button.isEnabled()) {
      await button.click();
      await groundStill(page);
    }
    await pan();
  }
}

describe('no request leaves the site', () => {
  test.override({ options: { reducedMotion: 'reduce', viewport: { width: 1000, height: 700 } } });

  test.for(PAGES)('while the ground of %s is read', async ([, address], { page, faults }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address());
    await page.locator('[data-basemap="ready"]').waitFor();
    const before = asked.filter((url) => url.includes('.pmtiles')).length;
    await readTheGround(page);
    expect(faults.lines).toEqual([]);
    const { origin } = new URL(address());
    expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
    // There was something to ask for: the ground of the views that came after the first.
    expect(asked.filter((url) => url.includes('.pmtiles')).length).toBeGreaterThan(before);
  });
});
