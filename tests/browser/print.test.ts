/** On paper: the map, every place with all its passages, and nothing to press. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { FIRST_PLACES, missingWords } from './missingWords.ts';
import { SOON, partsOf, test, words } from './parts.ts';

/** Controls that do nothing on paper. */
const CONTROLS = [
  'Download',
  'Open a story',
  'Show on map',
  'Whole story',
  'Next →',
  '← Previous',
  'Skip to the map',
  'Zoom in',
  'Zoom out',
  'Copy link',
  'Copy quotation',
  'Close',
  '← All places',
];

async function shownControls(page: Page): Promise<string[]> {
  const shown = await Promise.all(
    CONTROLS.map(async (name) => {
      const buttons = await page.getByRole('button', { name, exact: true }).all();
      const visible = await Promise.all(buttons.map((button) => button.isVisible()));
      return visible.includes(true) ? [name] : [];
    }),
  );
  const isAboutShown = await page.getByText('About this map', { exact: true }).isVisible();
  return [...shown.flat(), ...(isAboutShown ? ['About this map'] : [])];
}

/** Begins as the browser does before it prints. */
async function beginPrint(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

async function endPrint(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
}

const PRINTED: [from: string, width: number, height: number, place: string | null][] = [
  ['a desktop', 1440, 900, null],
  ['a desktop with a place open', 1440, 900, 'Lima'],
  ['a phone', 390, 844, null],
  ['a phone with a place open', 390, 844, 'The port north of Lima'],
];

const PAPER = { width: 600, height: 350 };

async function openFrom(page: Page, place: string | null): Promise<void> {
  await openStory(page);
  if (place === null) return;
  await partsOf(page).item(place).click();
  await page.getByRole('button', { name: 'Copy link' }).waitFor();
}

describe('on paper', () => {
  test.for(PRINTED)(
    'from %s: every place with all its passages, no controls; and then the page as before',
    async ([, width, height, place], { newPage }) => {
      const page = await newPage({ viewport: { width, height } });
      await openFrom(page, place);
      const said = async (): Promise<string[]> => [
        await words(page.getByRole('region', { name: 'Story', exact: true })),
        ...(await partsOf(page).dialog.allInnerTexts()),
      ];
      const before = await said();
      await beginPrint(page);
      await expect.poll(() => missingWords(page), SOON).toEqual([]);
      expect(await shownControls(page)).toEqual([]);
      expect(await partsOf(page).timeline.isVisible()).toBe(false);
      expect(await page.getByRole('region', { name: 'Legend' }).isVisible()).toBe(true);
      await endPrint(page);
      await expect.poll(said, SOON).toEqual(before);
    },
  );

  test.for(PRINTED)(
    'from %s: the map, with every scene on it; and then the view as before',
    async ([, width, height, place], { newPage }) => {
      const page = await newPage({ viewport: { width, height } });
      await openFrom(page, place);
      const { map, marker } = partsOf(page);
      const before = await marker('Lima').boundingBox();
      await beginPrint(page);
      const scenesOnPaper = async (): Promise<unknown[]> => {
        const paper = await map.boundingBox();
        const markers = await map.getByRole('button', { name: /^\d+\. / }).all();
        const boxes = await Promise.all(markers.map((pin) => pin.boundingBox()));
        const isOn = (box: typeof paper): boolean =>
          box !== null &&
          paper !== null &&
          box.x >= paper.x &&
          box.y >= paper.y &&
          box.x + box.width <= paper.x + paper.width &&
          box.y + box.height <= paper.y + paper.height;
        const isLarge = paper !== null && paper.width > PAPER.width && paper.height > PAPER.height;
        return [isLarge, boxes.filter(isOn).length];
      };
      // At once: the browser does not wait for the map before it prints.
      expect(await scenesOnPaper()).toEqual([true, 3]);
      await endPrint(page);
      // A centre given in degrees comes back to the pixel, or to the next one.
      const offPx = async (): Promise<number> => {
        const after = await marker('Lima').boundingBox();
        if (before === null || after === null) return Infinity;
        return Math.hypot(after.x - before.x, after.y - before.y);
      };
      await expect.poll(offPx, SOON).toBeLessThan(2);
    },
  );

  test('the browser’s own print gives a document of some pages, with all the words', async ({ page }) => {
    await page.addInitScript(() => {
      // Before the page's own listener: what stands here was printed.
      addEventListener('afterprint', () => {
        document.documentElement.dataset['printed'] = document.body.textContent;
      });
    });
    await openStory(page, { place: 'rio-de-janeiro' });
    await partsOf(page).dialog.waitFor();
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(4);
    const printed = (await page.locator('html').getAttribute('data-printed')) ?? '';
    const text = printed.replaceAll(/\s+/gu, ' ');
    expect(FIRST_PLACES.flatMap(({ quoted }) => quoted).filter((exact) => !text.includes(exact))).toEqual([]);
    await partsOf(page).dialogOf('Rio de Janeiro').waitFor();
  });
});
