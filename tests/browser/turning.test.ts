/** A window that changes its size with a place open: from sheet to popup and back, without losing the place. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { mapStill } from './mapStill.ts';
import { SOON, focused, partsOf, test } from './parts.ts';

const PHONE = { width: 390, height: 844 };
const PHONE_ON_ITS_SIDE = { width: 844, height: 390 };
const DESKTOP = { width: 1440, height: 900 };

/** Where the popup sticks out of what is free of the map: words such as "left by 20 px"; none is wanted. */
async function cutOff(page: Page): Promise<string[]> {
  await mapStill(page);
  return page.evaluate(() => {
    const [popup, stage, timeline] = ['.map-popup', '.stage', '.stage .timeline'].map((selector) =>
      document.querySelector(selector)?.getBoundingClientRect(),
    );
    if (popup === undefined || stage === undefined) return ['there is no popup'];
    const over = {
      left: stage.left - popup.left,
      top: stage.top - popup.top,
      right: popup.right - stage.right,
      bottom: popup.bottom - (timeline?.top ?? stage.bottom),
    };
    return Object.entries(over).flatMap(([side, px]) =>
      px > 0.5 ? [`${side} by ${Math.round(px)} px`] : [],
    );
  });
}

describe.each([
  ['Lima', 'lima'],
  ['The port north of Lima', 'the-port-north-of-lima'],
  ['Rio de Janeiro', 'rio-de-janeiro'],
])('with %s open', (place, id) => {
  test.override({ options: { viewport: PHONE, hasTouch: true } });

  test('a phone laid on its side, then a desktop window, have the popup; upright again the sheet has it', async ({
    page,
  }) => {
    await openStory(page);
    const { dialogOf, dialog, item, marker } = partsOf(page);
    const heading = page.getByRole('heading', { level: 2, name: place, exact: true });
    await item(place).press('Enter');
    // Lowered, to look at the map.
    await page.getByRole('button', { name: /^Sheet at/u }).press('ArrowDown');
    await mapStill(page);
    await heading.focus();
    for (const size of [PHONE_ON_ITS_SIDE, DESKTOP]) {
      await page.setViewportSize(size);
      await dialogOf(place).waitFor();
      await expect.poll(() => focused(page), SOON).toBe(place);
      expect.soft(await cutOff(page), `${size.width} × ${size.height}`).toEqual([]);
      expect.soft(await marker(place).getAttribute('aria-current')).toBe('true');
    }
    await page.setViewportSize(PHONE);
    await expect.poll(() => dialog.count(), SOON).toBe(0);
    await heading.waitFor();
    await expect.poll(() => focused(page), SOON).toBe(place);
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  });

  test('the popup of a phone on its side can be closed by its button', async ({ page }) => {
    await page.setViewportSize(PHONE_ON_ITS_SIDE);
    await openStory(page, { place: id });
    expect.soft(await cutOff(page)).toEqual([]);
    await partsOf(page).dialog.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => partsOf(page).dialog.count(), SOON).toBe(0);
  });
});
