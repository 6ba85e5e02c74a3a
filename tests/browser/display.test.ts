/** How the story is shown: units, theme, OpenStreetMap's tiles; by the system and by the reader's choice. */
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { firstPixel } from './firstPixel.ts';
import { openStory } from './fixture.ts';
import { SOON, openDisplay, partsOf, test, words } from './parts.ts';

const PORT = 'the-port-north-of-lima';

/** "20 mi", "50 km": what the scale bar says. */
function scale(page: Page): Promise<string> {
  return words(partsOf(page).map.getByText(/^[\d,.]+\s?(?:km|m|mi|ft)$/u));
}

describe('distances', () => {
  const units: [locale: string, unit: 'Miles' | 'Kilometres', distance: RegExp][] = [
    ['en-GB', 'Miles', /stands 35 miles north-north-west of Lima/u],
    ['en-US', 'Miles', /stands 35 miles/u],
    ['de-DE', 'Kilometres', /stands 57 km/u],
    ['en-CA', 'Kilometres', /stands 57 km/u],
  ];

  test.for(units)('a reader of %s has %s', async ([locale, unit, distance], { newPage }) => {
    const page = await newPage({ locale });
    await openStory(page, { place: PORT });
    const { dialog } = partsOf(page);
    await expect.poll(() => words(dialog), SOON).toMatch(distance);
    expect(await scale(page)).toMatch(unit === 'Miles' ? /mi$/u : /km$/u);
    await openDisplay(page);
    expect(await page.getByRole('radio', { name: unit }).isChecked()).toBe(true);
  });

  test('are switched, everywhere at once, and stay so', async ({ page }) => {
    await openStory(page, { place: PORT });
    const { dialog } = partsOf(page);
    await dialog.waitFor();
    await openDisplay(page);
    for (const [unit, distance, bar] of [
      ['Kilometres', /stands 57 km/u, /km$/u],
      ['Miles', /stands 35 miles/u, /mi$/u],
      ['Kilometres', /stands 57 km/u, /km$/u],
    ] as const) {
      await page.getByRole('radio', { name: unit }).check();
      await expect.poll(() => words(dialog), SOON).toMatch(distance);
      await expect.poll(() => scale(page), SOON).toMatch(bar);
    }
    // The article's own words are no distance of ours.
    expect(await words(dialog)).toContain('about 50 miles north of Lima');
    await page.reload();
    await expect.poll(() => words(dialog), SOON).toMatch(/stands 57 km/u);
    expect(await scale(page)).toMatch(/km$/u);
  });

  test('the scale bar follows the zoom', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openStory(page);
    const before = await scale(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => scale(page), SOON).not.toBe(before);
  });
});

/** How light one pixel of the page is, from 0 to 255: of a picture, since what is seen is what counts. */
async function lightnessAt(page: Page, x: number, y: number): Promise<number> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 }, scale: 'css' });
  const [red, green, blue] = firstPixel(png);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The panel and the map, both in that theme. */
async function expectTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const look = async (): Promise<string[]> => {
    const shades = [await lightnessAt(page, 3, 3), await lightnessAt(page, 440, 30)];
    return shades.map((shade) => (shade < 100 ? 'dark' : shade > 150 ? 'light' : `neither: ${shade}`));
  };
  await expect.poll(look, { ...SOON, interval: 200 }).toEqual([theme, theme]);
}

describe('the theme', () => {
  const themes: [colorScheme: 'light' | 'dark', choice: 'Light' | 'Dark', becomes: 'light' | 'dark'][] = [
    ['light', 'Dark', 'dark'],
    ['dark', 'Light', 'light'],
  ];

  test.for(themes)(
    'is the system’s, %s, until %s is chosen, and stays that',
    async ([colorScheme, choice, becomes], { newPage }) => {
      const page = await newPage({ colorScheme });
      await openStory(page);
      await expectTheme(page, colorScheme);
      await openDisplay(page);
      await page.getByRole('radio', { name: choice }).check();
      await expectTheme(page, becomes);
      await page.reload();
      await page.locator('[data-basemap="ready"]').waitFor();
      await expectTheme(page, becomes);
      await page.emulateMedia({ colorScheme: becomes });
      await expectTheme(page, becomes);
      await openDisplay(page);
      await page.getByRole('radio', { name: 'As the system' }).check();
      await expectTheme(page, becomes);
      await page.emulateMedia({ colorScheme });
      await expectTheme(page, colorScheme);
    },
  );
});

describe('OpenStreetMap’s tiles', () => {
  const PIXEL = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  test('are off until the reader switches them on, and then the only thing fetched elsewhere', async ({
    page,
    faults,
  }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (origin !== inject('origin')) elsewhere.push(request.url());
    });
    await page.route('https://tile.openstreetmap.org/**', (route) =>
      route.fulfill({ body: PIXEL, contentType: 'image/png' }),
    );
    await openStory(page);
    const { map } = partsOf(page);
    const credit = map.getByRole('link', { name: '© OpenStreetMap contributors' });
    const ownCredit = map.getByText('Natural Earth');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await openDisplay(page);
    const tiles = page.getByRole('radio', { name: /OpenStreetMap/u });
    expect(await tiles.isChecked()).toBe(false);
    expect([elsewhere, await ownCredit.count()]).toEqual([[], 1]);
    expect(await page.getByText(/openstreetmap\.org, which then sees your address/u).isVisible()).toBe(true);
    faults.expect(/^request off the origin: https:\/\/tile\.openstreetmap\.org\/\d+\/\d+\/\d+\.png$/u);
    await tiles.check();
    await expect.poll(() => elsewhere.length, SOON).toBeGreaterThan(3);
    expect(
      elsewhere.filter((url) => !/^https:\/\/tile\.openstreetmap\.org\/\d+\/\d+\/\d+\.png$/u.test(url)),
    ).toEqual([]);
    expect(await credit.getAttribute('href')).toBe('https://www.openstreetmap.org/copyright');
    expect(await words(map)).toContain('© OpenStreetMap contributors');
    expect(await ownCredit.count()).toBe(0);
    await page.getByRole('radio', { name: /from this site/u }).check();
    await ownCredit.waitFor();
    const count = elsewhere.length;
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.reload();
    await page.locator('[data-basemap="ready"]').waitFor();
    expect(elsewhere.length).toBe(count);
  });
});
