/** The small page: the map, and over it a sheet of three heights that shows the places and their passages. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { mapStill } from './mapStill.ts';
import { SOON, focused, hasFocus, partsOf, test, words } from './parts.ts';
import { swipe } from './touch.ts';

const grip = (page: Page): Locator => page.getByRole('button', { name: /^Sheet at/u });
const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 2, name, exact: true });

/** What of the window's height the sheet takes, in percent, once it rests. */
async function sheetPercent(page: Page): Promise<number> {
  await mapStill(page);
  const box = await page.getByRole('region', { name: 'Story', exact: true }).boundingBox();
  const windowPx = page.viewportSize()?.height ?? 0;
  return Math.round((100 * (windowPx - (box?.y ?? 0))) / windowPx);
}

/** Pulls the sheet by its handle, down by so many percent of the window; what it then takes of it. */
async function pull(page: Page, percent: number, isQuick = false): Promise<number> {
  const dy = (percent / 100) * (page.viewportSize()?.height ?? 0);
  const box = await grip(page).boundingBox();
  if (box === null) throw new Error('The sheet has no handle in sight.');
  await swipe(page, { x: box.x + box.width / 2, y: box.y + box.height / 2, dy, isQuick });
  return sheetPercent(page);
}

/** What of the element the window shows above the sheet, in percent of its area. */
async function percentInSight(page: Page, element: Locator): Promise<number> {
  await mapStill(page);
  return element.evaluate((shown) => {
    const { left, top, right, bottom, width, height } = shown.getBoundingClientRect();
    const sheetTop = document.querySelector('.panel')?.getBoundingClientRect().top ?? innerHeight;
    const seenX = Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0));
    const seenY = Math.max(0, Math.min(bottom, sheetTop) - Math.max(top, 0));
    return Math.round((100 * seenX * seenY) / (width * height));
  });
}

/** True where nothing lies over the element and it is not scrolled out of the sheet. */
const isInWindow = (element: Locator): Promise<boolean> =>
  element.evaluate((shown) => {
    const { left, top, height } = shown.getBoundingClientRect();
    const hit = document.elementFromPoint(left + 4, top + height / 2);
    return hit !== null && shown.contains(hit);
  });

describe.each([
  [390, 844, 14],
  [320, 640, 16],
] as const)('the sheet in a window of %i × %i', (width, height, lowPercent) => {
  test.override({ options: { viewport: { width, height }, hasTouch: true, reducedMotion: 'reduce' } });

  test('has three heights, by Enter, by arrow keys and by a tap', async ({ page }) => {
    await openStory(page);
    expect(await sheetPercent(page)).toBe(46);
    const steps: [key: string, percent: number, label: string][] = [
      ['Enter', 92, 'Sheet at full height: lower it'],
      ['Enter', lowPercent, 'Sheet at lowest height: raise it'],
      ['Enter', 46, 'Sheet at half height: raise it'],
      ['ArrowUp', 92, 'Sheet at full height: lower it'],
      ['ArrowUp', 92, 'Sheet at full height: lower it'],
      ['ArrowDown', 46, 'Sheet at half height: raise it'],
      ['ArrowDown', lowPercent, 'Sheet at lowest height: raise it'],
      ['ArrowDown', lowPercent, 'Sheet at lowest height: raise it'],
    ];
    for (const [key, percent, label] of steps) {
      await grip(page).press(key);
      expect.soft(await sheetPercent(page), `${key} to ${label}`).toBe(percent);
      expect.soft(await grip(page).getAttribute('aria-label')).toBe(label);
    }
    await grip(page).tap();
    expect(await sheetPercent(page)).toBe(46);
  });

  test('is dragged to the nearest height, and flicked to the next', async ({ page }) => {
    await openStory(page);
    expect.soft(await pull(page, -8), 'a little up: back').toBe(46);
    expect.soft(await pull(page, 8), 'a little down: back').toBe(46);
    expect.soft(await pull(page, -40), 'far up').toBe(92);
    expect.soft(await pull(page, 74), 'all the way down').toBe(lowPercent);
    expect.soft(await pull(page, -12, true), 'a flick up').toBe(46);
    expect.soft(await pull(page, -12, true), 'another').toBe(92);
    expect.soft(await pull(page, 12, true), 'a flick down').toBe(46);
    expect.soft(await grip(page).getAttribute('aria-label')).toBe('Sheet at half height: raise it');
  });

  test('leaves the marker of the open place in sight at each height', async ({ page }) => {
    await openStory(page);
    const { item, marker } = partsOf(page);
    for (const place of ['Lima', 'The port north of Lima', 'Rio de Janeiro']) {
      await item(place).press('Enter');
      await mapStill(page);
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
        await grip(page).press(key);
        const percent = await percentInSight(page, marker(place));
        expect.soft(percent, `${place}, ${await grip(page).getAttribute('aria-label')}`).toBe(100);
      }
      await page.getByRole('button', { name: 'All places' }).press('Enter');
    }
  });
});

describe('the sheet of a phone', () => {
  test.override({ options: { viewport: { width: 390, height: 844 }, hasTouch: true } });

  test('shows the passages of a place chosen in the list, and no popup', async ({ page }) => {
    await openStory(page);
    const { item, dialog } = partsOf(page);
    await item('Lima').tap();
    await expect.poll(() => hasFocus(heading(page, 'Lima')), SOON).toBe(true);
    expect(await dialog.count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('#lima');
    const passage = page.getByRole('figure');
    expect(await words(passage)).toMatch(/^“The meeting, .*1 of 2/u);
    await page.getByRole('button', { name: 'Next passage' }).tap();
    await expect.poll(() => words(passage), SOON).toMatch(/^“President Joe Biden .*2 of 2/u);
    await page.getByRole('button', { name: 'All places' }).tap();
    await expect.poll(() => focused(page), SOON).toMatch(/^1\s?\.? ?Lima$/u);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('shows the passages of a tapped marker; Escape goes back to the marker', async ({ page }) => {
    await openStory(page);
    await mapStill(page);
    const { marker, dialog, list } = partsOf(page);
    await grip(page).press('ArrowDown');
    await mapStill(page);
    await marker('Rio de Janeiro').tap();
    await expect.poll(() => hasFocus(heading(page, 'Rio de Janeiro')), SOON).toBe(true);
    expect(await sheetPercent(page), 'raised, so that the passage can be read').toBe(46);
    expect(await dialog.count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(marker('Rio de Janeiro')), SOON).toBe(true);
    await list.waitFor();
  });

  test('has the timeline, which filters and opens', async ({ page }) => {
    await openStory(page);
    const { bar, timeline } = partsOf(page);
    await bar('Rio de Janeiro').tap();
    await expect.poll(() => hasFocus(heading(page, 'Rio de Janeiro')), SOON).toBe(true);
    expect(await bar('Rio de Janeiro').getAttribute('aria-current')).toBe('true');
    expect(await isInWindow(heading(page, 'Rio de Janeiro')), 'the words, not the timeline below them').toBe(
      true,
    );
    await timeline.getByRole('button', { name: 'Previous' }).tap();
    await heading(page, 'The port north of Lima').waitFor();
    expect(await isInWindow(heading(page, 'The port north of Lima'))).toBe(true);
    await timeline.getByRole('button', { name: 'Whole story' }).tap();
    await expect.poll(() => partsOf(page).item('Lima').count(), SOON).toBe(1);
  });
});
