/** The words without the page's machinery: no JavaScript, in a folder of some host. */
import { describe, expect, inject } from 'vitest';
import { FIRST_PLACES, missingWords } from './missingWords.ts';
import { partsOf, test, words } from './parts.ts';

describe('without JavaScript', () => {
  test('the page lists every place with every passage', async ({ newPage }) => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(inject('url'));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Biden and Xi meet in Peru');
    expect(await missingWords(page)).toEqual([]);
    expect(await page.getByRole('listitem').count()).toBe(FIRST_PLACES.length);
    const lima = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Lima 16 Nov 2024' }) });
    expect(await lima.getByRole('blockquote').count()).toBe(2);
    expect(await lima.locator('mark').allInnerTexts()).toEqual(['Lima', 'Peru']);
    expect(await words(lima)).toContain('— Latin Times, 2024');
    expect(await page.getByText('no date given').count()).toBeGreaterThan(0);
    expect(await words(page.locator('noscript p'))).toMatch(/^The map needs JavaScript/u);
    expect(await page.getByRole('button').count()).toBe(0);
    const isCutOff = await page.evaluate(() => {
      const { scrollHeight, clientWidth, scrollWidth } = document.documentElement;
      return [scrollHeight < innerHeight, scrollWidth > clientWidth];
    });
    expect(isCutOff).toEqual([false, false]);
  });

  test('a link to a place leads to it', async ({ newPage }) => {
    const page = await newPage({ javaScriptEnabled: false, viewport: { width: 1000, height: 400 } });
    await page.goto(`${inject('url')}#brazil`);
    const box = await page.getByRole('heading', { name: /^Brazil/u }).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(400);
  });
});

describe('in a folder of a host', () => {
  test('the built site opens, with its map, its data and its links', async ({ page }) => {
    await page.goto(`${inject('folderUrl')}#lima`);
    await page.locator('[data-basemap="ready"]').waitFor();
    const { dialogOf } = partsOf(page);
    await dialogOf('Lima').waitFor();
    const small = await page
      .locator('link[href], script[src]')
      .evaluateAll((all) =>
        all.map((element) =>
          element instanceof HTMLScriptElement ? element.src : (element as HTMLLinkElement).href,
        ),
      );
    expect(small.filter((url) => !url.startsWith(inject('folderUrl')))).toEqual([]);
    await page.goto(`${inject('folderUrl')}?story=stories/latin-times-2024-biden-xi.geojson#rio-de-janeiro`);
    await dialogOf('Rio de Janeiro').waitFor();
  });
});
