/** Where stillness is asked for nothing glides, fades or slides: all that moves is where it will be at once. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { mapStill } from './mapStill.ts';
import { openDisplay, partsOf, test } from './parts.ts';

interface Motion {
  /** Transitions and animations that ran, by what they moved. */
  readonly animations: readonly string[];
  /** How many places the map's marker, the sheet and the popup were seen in, one after another. */
  readonly stations: number;
}

/** Watches the page, frame by frame, while something is done to it. */
async function motionOf(page: Page, act: () => Promise<unknown>): Promise<Motion> {
  await mapStill(page);
  const watch = await page.evaluateHandle(() => {
    const animations = new Set<string>();
    const stations: string[] = [];
    let isOn = true;
    const look = (): void => {
      for (const { effect } of document.getAnimations()) {
        if (effect instanceof KeyframeEffect) animations.add(effect.target?.className.toString() ?? '');
      }
      const now = [...document.querySelectorAll('.pin, .panel, .map-popup')]
        .map((element) => {
          const { x, y } = element.getBoundingClientRect();
          return `${x} ${y}`;
        })
        .join(', ');
      if (stations.at(-1) !== now) stations.push(now);
      if (isOn) requestAnimationFrame(look);
    };
    look();
    return {
      stop: () => {
        isOn = false;
        return { animations: [...animations], stations: stations.length };
      },
    };
  });
  await act();
  await mapStill(page);
  return watch.evaluate(({ stop }) => stop());
}

type Act = readonly [name: string, act: (page: Page) => Promise<unknown>];

const press =
  (name: string | RegExp, key = 'Enter') =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name }).press(key);

const WIDE_ACTS: readonly Act[] = [
  ['a place opened from the list', (page) => partsOf(page).item('The port north of Lima').press('Enter')],
  ['the next place', press(/^Next place/u)],
  ['the whole story', press('Whole story')],
  ['zooming in', press('Zoom in')],
  ['panning', (page) => partsOf(page).map.press('ArrowRight')],
  ['the background shown', press('Show on map')],
  ['days chosen', (page) => partsOf(page).bar('Lima').press('Enter')],
  [
    'the dark theme chosen',
    async (page) => {
      await openDisplay(page);
      await page.getByRole('radio', { name: 'Dark' }).check();
    },
  ],
];

const NARROW_ACTS: readonly Act[] = [
  ['the sheet raised', press(/^Sheet at half/u, 'ArrowUp')],
  ['the sheet lowered', press(/^Sheet at full/u, 'ArrowDown')],
  ['a place opened', (page) => partsOf(page).item('The port north of Lima').press('Enter')],
];

/** Before, after the map's move, and after the popup has made itself room. */
const MOST_STATIONS = 3;

describe.each([
  ['the wide page', { width: 1440, height: 900 }, WIDE_ACTS],
  ['the small page', { width: 390, height: 844 }, NARROW_ACTS],
] as const)('%s', (_name, viewport, acts) => {
  test.override({ options: { viewport } });

  test('stands still where that is asked for', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openStory(page);
    for (const [name, act] of acts) {
      const { animations, stations } = await motionOf(page, () => act(page));
      expect.soft(animations, name).toEqual([]);
      expect.soft(stations, name).toBeLessThanOrEqual(MOST_STATIONS);
    }
  });

  test('moves where it is not: so the test above can fail', async ({ page }) => {
    await openStory(page);
    const { stations } = await motionOf(page, async () => {
      for (const [, act] of acts.slice(0, 1)) await act(page);
    });
    expect(stations).toBeGreaterThan(MOST_STATIONS);
  });
});
