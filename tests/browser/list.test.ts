/** The list of places: how one is found, how one steps through it. */
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { SOON, focused, partsOf, test, words } from './parts.ts';

describe('the filter', () => {
  test.for([
    ['century.geojson', 0],
    ['forty-places.geojson', 1],
  ] as const)('%s has %i box to find a place', async ([story, count], { page }) => {
    await openStory(page, story);
    expect(await page.getByRole('searchbox', { name: 'Find a place in the story' }).count()).toBe(count);
  });

  test('finds by name without accents, by country and by several words, and counts', async ({ page }) => {
    await openStory(page, 'forty-places.geojson');
    const { list, marker } = partsOf(page);
    const box = page.getByRole('searchbox', { name: 'Find a place in the story' });
    const names = async (): Promise<string[]> => {
      const buttons = await list.getByRole('button').allInnerTexts();
      return buttons
        .filter((text) => text !== 'Show all')
        .map((text) => text.replaceAll(/[\s\d.]+/gu, ' ').trim());
    };
    const searches: [typed: string, found: string[]][] = [
      ['timisoara', ['Timişoara']],
      ['TIMIŞOARA', ['Timişoara']],
      ['kavala', ['Kavála']],
      ['austria', ['Innsbruck', 'Villach', 'Graz']],
      ['  City   slovenia ', ['Maribor', 'Ljubljana']],
      ['atlantis', []],
    ];
    for (const [typed, found] of searches) {
      await box.fill(typed);
      await expect.poll(names, { ...SOON, message: typed }).toEqual(found);
      expect(await words(list)).toContain(`${found.length} of 40 places`);
    }
    await box.fill('bern');
    await expect.poll(names, SOON).toEqual(['Bern']);
    expect(await marker('Bern').count()).toBe(1);
    expect(await marker('Porto').count()).toBe(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(async () => (await names()).length, SOON).toBe(40);
    expect(await box.inputValue()).toBe('');
    expect(await page.getByRole('button', { name: 'Show all' }).count()).toBe(0);
  });

  test('is told to a screen reader', async ({ page }) => {
    await openStory(page, 'forty-places.geojson');
    await page.getByRole('searchbox').fill('austria');
    await page.getByRole('status').getByText('3 of 40 places').waitFor();
  });
});

describe('by keyboard', () => {
  test('arrows, Home and End step through the list, which takes one Tab', async ({ page }) => {
    await openStory(page);
    const { item, list, dialog } = partsOf(page);
    await item('Lima').focus();
    const steps: [key: string, place: string][] = [
      ['ArrowDown', 'The port north of Lima'],
      ['ArrowDown', 'Rio de Janeiro'],
      ['ArrowDown', 'Rio de Janeiro'],
      ['Home', 'Lima'],
      ['ArrowUp', 'Lima'],
      ['End', 'Rio de Janeiro'],
      ['ArrowUp', 'The port north of Lima'],
      ['Tab', ''],
      ['Shift+Tab', 'The port north of Lima'],
      ['Shift+Tab', ''],
      ['Tab', 'The port north of Lima'],
    ];
    for (const [index, [key, place]] of steps.entries()) {
      await page.keyboard.press(key);
      const at = await list.evaluate((part) => {
        const { activeElement: button } = document;
        return part.contains(button) ? (button?.textContent ?? '') : '';
      });
      const name = at.replaceAll(/^[\s\d.]+|\s+$/gu, '');
      expect({ step: `${index}: ${key}`, name }).toEqual({ step: `${index}: ${key}`, name: place });
    }
    expect(await dialog.count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), SOON).toBe('The port north of Lima');
  });

  test('the chosen place is brought into sight in a long list', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openStory(page, { story: 'forty-places.geojson', place: 'istanbul' });
    const { dialogOf, item } = partsOf(page);
    await dialogOf('Istanbul').waitFor();
    const bottom = async (): Promise<number> => {
      const box = await item('Istanbul').boundingBox();
      return box === null ? Infinity : box.y + box.height;
    };
    await expect.poll(bottom, SOON).toBeLessThan(900);
  });
});
