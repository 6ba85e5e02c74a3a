/** The page by the keyboard alone: the order of its stops, what shows where the focus is, and a whole reading. */
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { mapStill } from './mapStill.ts';
import { shownMarkers } from './markers.ts';
import { SOON, focused, partsOf, test, words } from './parts.ts';
import { tabStops, tabTo } from './tabStops.ts';

const CHIPS = ['Peru', 'China', 'Russia', 'United States', 'South America', 'Beijing', 'Brazil'];
const MARKERS = ['1. Lima', '2. The port north of Lima', '3. Rio de Janeiro'];
const HEAD = ['About this map', 'Open a story', 'Map an article', 'Samples', 'Download', 'Display'];
const TIMELINE = [
  'Next →',
  '1. Lima, 16 November 2024',
  '2. The port north of Lima, no date given',
  'Whole story',
];
const SOURCE = '© OpenStreetMap contributors';
const MAP = ['Map of the story', ...MARKERS, 'Zoom in', 'Zoom out', SOURCE];

const WIDE = ['Skip to the map', ...HEAD, '1. Lima', 'Show on map', ...CHIPS, ...MAP, ...TIMELINE];
const NARROW = [
  'Skip to the map',
  'Sheet at half height: raise it',
  ...HEAD,
  '1. Lima',
  'Show on map',
  ...CHIPS,
  ...TIMELINE,
  ...MAP,
];

describe.each([
  ['the wide page', { width: 1440, height: 900 }, WIDE],
  ['the small page', { width: 390, height: 844 }, NARROW],
] as const)('%s', (_name, viewport, names) => {
  test.override({ options: { viewport, reducedMotion: 'reduce' } });

  test('has its stops in order, each with a ring and in sight', async ({ page }) => {
    await openStory(page);
    await mapStill(page);
    const stops = await tabStops(page);
    expect.soft(stops.map(({ name }) => name)).toEqual(names);
    expect
      .soft(
        stops.filter(({ hasRing }) => !hasRing).map(({ name }) => name),
        'no ring',
      )
      .toEqual([]);
    expect
      .soft(
        stops.filter(({ isInSight }) => !isInSight).map(({ name }) => name),
        'hidden',
      )
      .toEqual([]);
  });
});

describe('by the keyboard alone', () => {
  test.override({ options: { reducedMotion: 'reduce' } });

  test('arrow keys pan the map that has the focus', async ({ page }) => {
    await openStory(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Map of the story');
    const lima = async (): Promise<{ x: number; y: number }> => {
      await mapStill(page);
      const found = (await shownMarkers(page)).find(({ places }) => places.includes('Lima'));
      if (found === undefined) throw new Error('Lima is not on the map.');
      return { x: Math.round(found.x), y: Math.round(found.y) };
    };
    const first = await lima();
    const steps: [key: string, dx: number, dy: number][] = [
      ['ArrowRight', -1, 0],
      ['ArrowLeft', 1, 0],
      ['ArrowDown', 0, -1],
      ['ArrowUp', 0, 1],
    ];
    let before = first;
    for (const [key, dx, dy] of steps) {
      await page.keyboard.press(key);
      const now = await lima();
      expect.soft([Math.sign(now.x - before.x), Math.sign(now.y - before.y)], key).toEqual([dx, dy]);
      before = now;
    }
    expect(before).toEqual(first);
  });

  test('arrow keys step through the list and through the timeline', async ({ page }) => {
    await openStory(page);
    await tabTo(page, /^1\.? ?Lima$/u);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/The port north of Lima$/u);
    await page.keyboard.press('End');
    expect(await focused(page)).toMatch(/Rio de Janeiro$/u);
    await tabTo(page, /^1\. Lima, 16 November 2024$/u);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('3. Rio de Janeiro, 17–21 November 2024');
  });

  test('a whole reading', async ({ page }) => {
    await openStory(page);
    const { dialogOf } = partsOf(page);
    await tabTo(page, /^1\.? ?Lima$/u);
    await page.keyboard.press('Enter');
    await dialogOf('Lima').waitFor();
    expect(await focused(page), 'the heading of the popup').toBe('Lima');
    await tabTo(page, /^Next passage$/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => words(dialogOf('Lima').getByRole('figure')), SOON).toMatch(/2 of 2/u);
    await tabTo(page, /^Next place: /u);
    await page.keyboard.press('Enter');
    await dialogOf('The port north of Lima').waitFor();
    await expect.poll(() => focused(page), SOON).toBe('The port north of Lima');
    await tabTo(page, /^Close$/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), SOON).toMatch(/^2\.? ?The port north of Lima$/u);
    await tabTo(page, /^Whole story$/u);
    await page.keyboard.press('Enter');
    await mapStill(page);
    await tabTo(page, /^Map of the story$/u);
    await tabTo(page, /^3\. Rio de Janeiro$/u);
    await page.keyboard.press('Space');
    await dialogOf('Rio de Janeiro').waitFor();
    await expect.poll(() => focused(page), SOON).toBe('Rio de Janeiro');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page), SOON).toBe('3. Rio de Janeiro');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
