/** Opening and closing the popup: where the focus goes, and what closes it. */
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { SOON, focused, hasFocus, partsOf, test } from './parts.ts';

describe('the focus', () => {
  test('goes to the popup’s heading, and back to where the place was opened', async ({ page }) => {
    await openStory(page);
    const { item, marker, bar, chip, dialog } = partsOf(page);
    const openers = [
      // First, since only a marker in view can be pressed.
      ['Rio de Janeiro', marker('Rio de Janeiro')],
      ['Lima', item('Lima')],
      ['The port north of Lima', item('The port north of Lima')],
      ['Lima', bar('Lima')],
      ['The port north of Lima', bar('The port north of Lima')],
      ['Peru', chip('Peru')],
    ] as const;
    for (const [place, opener] of openers) {
      for (const close of ['Escape', 'Close'] as const) {
        await opener.press('Enter');
        await expect.poll(() => focused(page), SOON).toBe(place);
        expect(
          await dialog.getByRole('heading').evaluate((heading) => heading === document.activeElement),
        ).toBe(true);
        if (close === 'Escape') await page.keyboard.press('Escape');
        else await dialog.getByRole('button', { name: 'Close', exact: true }).click();
        await dialog.waitFor({ state: 'detached' });
        await expect.poll(() => hasFocus(opener), { ...SOON, message: `${place}, ${close}` }).toBe(true);
      }
    }
  });

  test('goes back to the place that the popup was stepped to', async ({ page }) => {
    await openStory(page);
    const { item, dialogOf, dialog } = partsOf(page);
    await item('Lima').press('Enter');
    await dialogOf('Lima').waitFor();
    await page.keyboard.press('ArrowRight');
    await dialogOf('The port north of Lima').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(item('The port north of Lima')), SOON).toBe(true);
  });
});

describe('closing', () => {
  test('a click on the map’s ground closes; a click in the popup does not', async ({ page }) => {
    await openStory(page, { place: 'lima' });
    const { dialog, map } = partsOf(page);
    await dialog.getByRole('blockquote').click();
    await dialog.getByText('City, Peru').dblclick();
    expect(await dialog.count()).toBe(1);
    await map.click({ position: { x: 30, y: 30 } });
    await dialog.waitFor({ state: 'detached' });
  });

  test('Escape closes wherever the focus is', async ({ page }) => {
    await openStory(page, { place: 'lima' });
    const { dialog } = partsOf(page);
    await dialog.waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    expect(await focused(page)).toBe('body');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached', timeout: 3000 });
  });
});
