/** A place that may be another, and one that is nowhere: both say so. */
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { SOON, focused, hasFocus, partsOf, test, words } from './parts.ts';

describe('doubt', () => {
  test('a doubtful place looks it everywhere, with reason and runners-up', async ({ page }) => {
    await openStory(page, 'doubtful.geojson');
    const { list, map, item, dialogOf } = partsOf(page);
    await expect.poll(() => words(list), SOON).toMatch(/San José .*City, Costa Rica · to check/u);
    const marker = map.getByRole('button', { name: '1. San José, to check' });
    expect(await marker.innerText()).toBe('1?');
    await item('San José').click();
    const dialog = dialogOf('San José?');
    await dialog.waitFor();
    const text = await words(dialog);
    expect(text).toMatch(/City, Costa Rica · 17 Jun 2025 · to check/u);
    expect(text).toMatch(
      /The largest of three places of this name that fit; .* Not sure \(45\s?%\): to check\./u,
    );
    expect(await dialog.getByText('It could also be:').isVisible()).toBe(true);
    expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
      'San Jose, United States',
      'San José, Uruguay',
    ]);
    await item('The mill').click();
    await expect
      .poll(() => words(dialogOf('The mill?')), SOON)
      .toContain('Put near the place it belongs to; its own point is not known.');
  });

  test('a place without a point opens in the panel, and says that it is not on the map', async ({ page }) => {
    await openStory(page, 'doubtful.geojson');
    const { item, list, map, dialog } = partsOf(page);
    await expect.poll(() => words(list), SOON).toMatch(/Casa Grande no date given .*· not on the map/u);
    await item('Casa Grande').press('Enter');
    const detail = page.getByRole('region', { name: 'Casa Grande?' });
    await detail.waitFor();
    expect(await dialog.count()).toBe(0);
    expect(await words(detail.getByRole('blockquote'))).toBe(
      '“It is signed at Casa Grande, a house that no map shows.”',
    );
    expect(await words(detail)).toContain('Where it lies is not known, so the map does not show it.');
    expect(await map.locator('[aria-current="true"]').count()).toBe(0);
    await expect.poll(() => focused(page), SOON).toBe('Casa Grande?');
    await page.keyboard.press('Escape');
    await detail.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(item('Casa Grande')), SOON).toBe(true);
    await item('Casa Grande').press('Enter');
    await page.getByRole('button', { name: 'All places' }).click();
    await expect.poll(() => hasFocus(item('Casa Grande')), SOON).toBe(true);
  });
});
