/** Every story in every window: nothing is cut off, nothing is too small, and the page as a whole never scrolls. */
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { mapStill } from './mapStill.ts';
import { openDisplay, partsOf, test } from './parts.ts';
import { sizeFaults } from './sizeFaults.ts';
import { trialPath } from './storyFiles.ts';

const STORIES = readdirSync(trialPath('.'))
  .filter((name) => name.endsWith('.geojson') && name !== 'broken.geojson')
  .toSorted();

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];
/** A window of 1280 × 800 at 200 %. */
const ZOOMED = { width: 640, height: 400 };

const inWords = ({ width, height }: { width: number; height: number }): string => `${width} × ${height}`;

async function expectToFit(page: Page, state: string): Promise<void> {
  await mapStill(page);
  expect.soft(await sizeFaults(page), state).toEqual([]);
}

describe('every story', () => {
  test.override({ options: { reducedMotion: 'reduce' } });

  test.for(STORIES)(
    '%s fits every window, also with a place open',
    { timeout: 60_000 },
    async (story, { page }) => {
      await openStory(page, story);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await expectToFit(page, `${inWords(size)} as it opens`);
        const next = partsOf(page).timeline.getByRole('button', { name: 'Next' });
        if (!(await next.isEnabled())) continue;
        await next.press('Enter');
        await expectToFit(page, `${inWords(size)} with a place open`);
        await page.getByRole('button', { name: 'Whole story' }).press('Enter');
      }
    },
  );
});

type State = readonly [name: string, reach: (page: Page) => Promise<void>];

const STATES: readonly State[] = [
  ['the display menu open', openDisplay],
  ['“About this map” open', (page) => page.getByText('About this map').click()],
  ['the background shown', (page) => page.getByRole('button', { name: 'Show on map' }).press('Enter')],
  ['filtered by the timeline', (page) => partsOf(page).bar('Rio de Janeiro').press('Enter')],
  [
    'a message shown',
    async (page) => {
      await page.getByRole('button', { name: 'Whole story' }).press('Enter');
      await page.getByLabel('Open a story').setInputFiles(trialPath('broken.geojson'));
      await page.getByRole('alert').getByText('could not be opened').waitFor();
    },
  ],
];

describe.each([...SIZES, ZOOMED])('in a window of $width × $height', (viewport) => {
  test.override({ options: { viewport, reducedMotion: 'reduce' } });

  test('every state fits', async ({ page }) => {
    await openStory(page);
    for (const [state, reach] of STATES) {
      await reach(page);
      await expectToFit(page, state);
    }
  });

  test('every control can be scrolled to and pressed', async ({ page }) => {
    await openStory(page);
    await mapStill(page);
    expect
      .soft(await outOfReach(page, '.panel :is(button, summary, input):not(.menu-panel *), .timeline button'))
      .toEqual([]);
    await openDisplay(page);
    expect.soft(await outOfReach(page, '.menu-panel input')).toEqual([]);
    await partsOf(page).item('The port north of Lima').press('Enter');
    await mapStill(page);
    expect.soft(await outOfReach(page, '.card button:enabled, .close, .back')).toEqual([]);
  });
});

/** The controls that something else lies over, even when they are scrolled to; none is wanted. */
async function outOfReach(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((controls) => {
    const lines: string[] = [];
    for (const control of document.querySelectorAll(controls)) {
      const target = control.closest('label') ?? control;
      if (!target.checkVisibility({ visibilityProperty: true })) continue;
      target.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = target.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (hit !== null && target.contains(hit)) continue;
      lines.push(`${target.textContent.trim()} is under ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}`);
    }
    return lines;
  }, selector);
}
