/** What a reader takes away from a popup: a link, a quotation with its source. */
import { describe, expect, inject } from 'vitest';
import { openStory } from './fixture.ts';
import { SOON, partsOf, test, words } from './parts.ts';
import { FIRST_STORY_PATH, quotedByPlace, storyAt, trialPath } from './storyFiles.ts';

const [LIMA] = quotedByPlace(storyAt(FIRST_STORY_PATH));
const LINK = (): string => `${inject('url')}#lima`;
const QUOTATION = `“${LIMA?.quoted[0]}” — Latin Times, 2024`;

describe('copying', () => {
  test('puts link and quotation on the clipboard, and says so', async ({ newPage }) => {
    const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openStory(page, { place: 'lima' });
    const { dialog } = partsOf(page);
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').getByText('The link is copied.').waitFor();
    expect(await clipboard()).toBe(LINK());
    await dialog.getByRole('button', { name: 'Copy quotation' }).click();
    await page.getByRole('status').getByText('The quotation is copied.').waitFor();
    expect(await clipboard()).toBe(QUOTATION);
    await dialog.getByRole('button', { name: 'Next passage' }).click();
    await dialog.getByRole('button', { name: 'Copy quotation' }).click();
    await expect.poll(clipboard, SOON).toBe(`“${LIMA?.quoted[1]}” — Latin Times, 2024`);
  });

  test('shows what is to be copied where the browser does not let the page', async ({ page }) => {
    await openStory(page, { place: 'lima' });
    const { dialog } = partsOf(page);
    const said = page.getByRole('status').getByText('The browser does not allow copying.');
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => words(said), SOON).toContain(LINK());
    await dialog.getByRole('button', { name: 'Copy quotation' }).click();
    await expect.poll(() => words(said), SOON).toContain(QUOTATION);
    await page.getByRole('button', { name: 'Close message' }).click();
    await said.waitFor({ state: 'detached' });
    expect(await dialog.isVisible()).toBe(true);
  });

  test('gives the article’s address with the quotation, and the story’s with the link', async ({
    newPage,
  }) => {
    const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openStory(page, { story: 'one-place.geojson', place: 'ljubljana' });
    const { dialog } = partsOf(page);
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    const [ljubljana] = quotedByPlace(storyAt(trialPath('one-place.geojson')));
    await dialog.getByRole('button', { name: 'Copy quotation' }).click();
    await expect
      .poll(clipboard, SOON)
      .toBe(
        `“${ljubljana?.quoted[0]}” — Petra Lisjak, The Karst Courier, 12 May 2025, https://example.org/tools`,
      );
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(clipboard, SOON).toMatch(/\?story=stories(?:%2F|\/)one-place\.geojson#ljubljana$/u);
  });
});
