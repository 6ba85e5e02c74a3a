/** Opening a file: by a button, by dropping it; and what happens where it cannot be read. */
import { readFile } from 'node:fs/promises';
import { describe, expect, inject } from 'vitest';
import { openStory } from './fixture.ts';
import { type GivenFile, SOON, alertOf, chooseFile, partsOf, test, titleOf } from './parts.ts';
import { trialPath } from './storyFiles.ts';

const made = (name: string, text: string): GivenFile => ({
  name,
  mimeType: 'application/geo+json',
  buffer: Buffer.from(text),
});

/** Where and what is wrong, as the message must say it. */
const BROKEN: [what: string, file: GivenFile, says: RegExp[]][] = [
  [
    'faults in three places',
    trialPath('broken.geojson'),
    [
      /“broken\.geojson” could not be opened/u,
      /\/features\/0\/geometry\/coordinates\/0 Longitude is 200: expected a number from -180 to 180\./u,
      /\/routes\/0\/to .*"harbour"/u,
      /\/features\/0\/properties\/when\/start There is no date "2025-02-30"/u,
    ],
  ],
  ['half a file', trialPath('broken.json'), [/“broken\.json” could not be opened/u, /Line 22, column 2/u]],
  ['no JSON', made('letter.json', 'Dear editor,'), [/“letter\.json”/u, /Line 1, column 1: found "Dear"/u]],
  ['nothing', made('empty.geojson', ''), [/“empty\.geojson”/u, /The file is empty/u]],
  ['a list', made('list.json', '[]'), [/expected a story or GeoJSON/u]],
  [
    'a format of tomorrow',
    made('new.geojson', '{"type":"FeatureCollection","dateline":"2.0","features":[]}'),
    [/\/dateline .*"2\.0".*expected 1\.x/u],
  ],
];

describe('a file', () => {
  test('opens, takes the story’s address from the bar, and has no link to copy', async ({ page }) => {
    await openStory(page, { story: 'one-place.geojson', place: 'ljubljana' });
    await partsOf(page).dialog.getByRole('button', { name: 'Copy link' }).waitFor();
    await chooseFile(page, trialPath('no-dates.geojson'));
    await expect.poll(() => titleOf(page), SOON).toBe('Four harbours, one recipe');
    expect(page.url()).toBe(inject('url'));
    expect(await page.title()).toBe('Four harbours, one recipe · Dateline');
    const { item, dialogOf, marker } = partsOf(page);
    await item('Aveiro').click();
    await dialogOf('Aveiro').waitFor();
    expect(await marker('Aveiro').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Copy quotation' }).count()).toBe(1);
    expect(await page.getByRole('alert').innerText()).toBe('');
  });

  test('leaves the way back to the story that was open before, and the way forward to itself', async ({
    page,
  }) => {
    await openStory(page, 'one-place.geojson');
    await partsOf(page).item('Ljubljana').click();
    await partsOf(page).dialogOf('Ljubljana').waitFor();
    await chooseFile(page, trialPath('no-dates.geojson'));
    await expect.poll(() => titleOf(page), SOON).toBe('Four harbours, one recipe');
    await partsOf(page).item('Aveiro').click();
    await partsOf(page).dialogOf('Aveiro').waitFor();
    await page.goBack();
    await expect.poll(() => partsOf(page).dialog.count(), SOON).toBe(0);
    expect(await titleOf(page)).toBe('Four harbours, one recipe');
    await page.goBack();
    await expect.poll(() => titleOf(page), SOON).toBe('A library that lends tools');
    expect(page.url()).toMatch(/\?story=.*one-place\.geojson#ljubljana$/u);
    await partsOf(page).dialogOf('Ljubljana').waitFor();
    await page.goForward();
    await expect.poll(() => titleOf(page), SOON).toBe('Four harbours, one recipe');
    expect(page.url()).toBe(inject('url'));
    await page.goForward();
    await partsOf(page).dialogOf('Aveiro').waitFor();
    expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
    expect(await alertOf(page)).toBe('');
  });

  test('opens when it is dropped on the page, which shows that it may be', async ({ page }) => {
    await openStory(page);
    const text = await readFile(trialPath('no-dates.geojson'), 'utf8');
    const dataTransfer = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'harbours.geojson'));
      return transfer;
    }, text);
    const hint = page.getByText('Drop a story or an article to open it');
    await page.getByRole('region', { name: 'Map of the story' }).dispatchEvent('dragover', { dataTransfer });
    await hint.waitFor();
    await page.locator('body').dispatchEvent('drop', { dataTransfer });
    await hint.waitFor({ state: 'detached' });
    await expect.poll(() => titleOf(page), SOON).toBe('Four harbours, one recipe');
  });

  test('that is broken gets a message with what and where, and leaves the story that is open', async ({
    page,
  }) => {
    await openStory(page, { place: 'lima' });
    const { item, dialogOf } = partsOf(page);
    for (const [, file, says] of BROKEN) {
      await chooseFile(page, file);
      for (const part of says) await expect.poll(() => alertOf(page), SOON).toMatch(part);
    }
    expect(await titleOf(page)).toBe('Biden and Xi meet in Peru');
    expect(await dialogOf('Lima').count()).toBe(1);
    expect(page.url()).toBe(`${inject('url')}#lima`);
    await item('Rio de Janeiro').click();
    await dialogOf('Rio de Janeiro').waitFor();
    await page.getByRole('button', { name: 'Close message' }).click();
    await expect.poll(() => alertOf(page), SOON).toBe('');
    await chooseFile(page, trialPath('one-place.geojson'));
    await expect.poll(() => titleOf(page), SOON).toBe('A library that lends tools');
  });

  test('of another program opens, with what could not be read', async ({ page }) => {
    await openStory(page);
    await chooseFile(page, trialPath('foreign-polygons.geojson'));
    await expect.poll(() => alertOf(page), SOON).toMatch(/“foreign-polygons\.geojson” is open, but not all/u);
    expect(await alertOf(page)).toMatch(/\/features\/6\/geometry\S* .*Longitude is 200/u);
    expect(await alertOf(page)).toMatch(/\/features\/3\/properties Feature 4 has no name/u);
    const { list, item, dialogOf } = partsOf(page);
    expect(await list.getByRole('listitem').count()).toBe(7);
    await item('The twin ponds').click();
    await dialogOf('The twin ponds').waitFor();
    expect(page.url()).toBe(`${inject('url')}#102`);
    await item('Compost heap').click();
    await page.getByText('Where it lies is not known, so the map does not show it.').waitFor();
  });
});
