/** What a screen reader is told, from the browser's own accessibility tree. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { mapStill } from './mapStill.ts';
import { SOON, partsOf, test } from './parts.ts';
import { FIRST_STORY_PATH, quotedByPlace, storyAt } from './storyFiles.ts';

interface Heard {
  readonly name: string;
  readonly description: string;
}

const PLACES = quotedByPlace(storyAt(FIRST_STORY_PATH));
const quotedOf = (name: string, passage = 0): string =>
  `“${PLACES.find((place) => place.name === name)?.quoted[passage]}”`;

/** Names and descriptions are texts; where there is none the browser leaves it out. */
const textOf = (value: { value?: unknown } | undefined): string =>
  typeof value?.value === 'string' ? value.value : '';

/** All that has this role, with name and description, in the tree's order. */
async function heard(page: Page, role: string): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored && node.role?.value === role)
    .map((node) => ({ name: textOf(node.name), description: textOf(node.description) }));
}

const names = async (page: Page, role: string): Promise<string[]> =>
  (await heard(page, role)).map(({ name }) => name);

/** What the live regions say now; a region that is not yet there is not heard. */
const saidLive = (page: Page): Promise<string> =>
  page
    .locator('[aria-live], [role="status"], [role="alert"]')
    .allInnerTexts()
    .then((texts) => texts.join(' ').trim());

describe('the page as it is heard', () => {
  test('has its parts by name, and a list of as many items as there are scenes', async ({ page }) => {
    await openStory(page);
    expect((await names(page, 'region')).toSorted()).toEqual([
      'Also named, without a scene there',
      'Legend',
      'Map and timeline',
      'Map of the story',
      'Places in the story',
      'Story',
      'Timeline',
    ]);
    expect(await names(page, 'heading')).toEqual(
      expect.arrayContaining([
        'Biden and Xi meet in Peru',
        'Places in the story',
        'Also named, without a scene there',
      ]),
    );
    const { list, map, alsoNamed } = partsOf(page);
    expect(await list.getByRole('listitem').count()).toBe(3);
    expect(await alsoNamed.getByRole('listitem').count()).toBe(7);
    await expect.poll(() => map.getByRole('button').count(), SOON).toBe(5);
    const buttons = await names(page, 'button');
    for (const name of ['1. Lima', '2. The port north of Lima', '3. Rio de Janeiro']) {
      expect
        .soft(
          buttons.filter((other) => other === name),
          name,
        )
        .toHaveLength(2);
    }
    expect(buttons).toContain('1. Lima, 16 November 2024');
    expect(buttons).toContain('2. The port north of Lima, no date given');
  });

  test('the names and lines on the map are not heard twice', async ({ page }) => {
    await openStory(page);
    await mapStill(page);
    expect(await page.locator('.map-label').count()).toBeGreaterThan(5);
    expect(await partsOf(page).map.ariaSnapshot()).not.toMatch(/BRAZIL|Brazil|Brasília/u);
  });

  test('background and doubtful places say so', async ({ page }) => {
    await openStory(page);
    await page.getByRole('button', { name: 'Show on map' }).click();
    await expect.poll(() => names(page, 'button'), SOON).toContain('Brazil, background');
    await openStory(page, 'doubtful.geojson');
    await expect.poll(() => names(page, 'button'), SOON).toContain('1. San José, to check');
  });

  test('each popup is named for its place and described by its quotation', async ({ page }) => {
    await openStory(page);
    const { item, chip, dialogOf } = partsOf(page);
    for (const { name } of PLACES) {
      await item(name).or(chip(name)).press('Enter');
      await dialogOf(name).waitFor();
      expect.soft(await heard(page, 'dialog')).toEqual([{ name, description: quotedOf(name) }]);
    }
  });

  test('a turned passage is said', async ({ page }) => {
    await openStory(page);
    await partsOf(page).item('Lima').click();
    await partsOf(page).dialogOf('Lima').waitFor();
    const region = page.locator('[aria-live="polite"]').filter({ hasText: quotedOf('Lima').slice(1, 12) });
    const element = await region.elementHandle();
    await page.getByRole('button', { name: 'Next passage' }).click();
    await expect.poll(() => saidLive(page), SOON).toContain(quotedOf('Lima', 1));
    // Only a region that stays is heard when its words change.
    expect(await element?.evaluate((one) => one.isConnected)).toBe(true);
  });

  test('a step of the timeline is said: the place and its quotation', async ({ page }) => {
    await openStory(page);
    const next = partsOf(page).timeline.getByRole('button', { name: 'Next' });
    for (const name of ['Lima', 'The port north of Lima']) {
      await next.click();
      await expect.poll(() => saidLive(page), SOON).toContain(name);
      await expect.poll(() => saidLive(page), SOON).toContain(quotedOf(name).slice(1, -1));
    }
  });

  test('how many places a filter leaves is said', async ({ page }) => {
    await openStory(page, 'forty-places.geojson');
    await page.getByRole('searchbox', { name: 'Find a place in the story' }).fill('porto');
    await expect.poll(() => saidLive(page), SOON).toContain('1 of 40 places');
  });
});

describe('the small page as it is heard', () => {
  test.override({ options: { viewport: { width: 390, height: 844 }, hasTouch: true } });

  test('the sheet’s button says its height and what it does; an open place is a region of its name', async ({
    page,
  }) => {
    await openStory(page);
    expect(await names(page, 'button')).toContain('Sheet at half height: raise it');
    await partsOf(page).item('Lima').tap();
    await page.getByRole('region', { name: 'Lima', exact: true }).waitFor();
    expect(await heard(page, 'dialog')).toEqual([]);
    await page.getByRole('button', { name: 'Sheet at half height' }).press('Enter');
    await expect.poll(() => names(page, 'button'), SOON).toContain('Sheet at full height: lower it');
    // The map has no room left: what cannot be seen of it is not heard either.
    expect(await names(page, 'button')).not.toContain('3. Rio de Janeiro');
  });
});
