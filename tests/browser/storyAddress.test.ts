/** `?story=`: a story of the site's own opens; nothing else is ever fetched. */
import { describe, expect, inject } from 'vitest';
import { SOON, alertOf, partsOf, test, titleOf } from './parts.ts';

const url = (story: string): string => `${inject('url')}?story=${encodeURIComponent(story)}`;

describe('?story=', () => {
  test('opens a story of the site, by a path from the page or from the root', async ({ page }) => {
    for (const path of [
      'stories/one-place.geojson',
      '/stories/one-place.geojson',
      `${inject('url')}stories/one-place.geojson`,
    ]) {
      await page.goto(url(path));
      await expect.poll(() => titleOf(page), SOON).toBe('A library that lends tools');
    }
  });

  const refused: [path: string, says: RegExp][] = [
    [
      'https://example.org/x.geojson',
      /“https:\/\/example\.org\/x\.geojson” could not be opened\. A story is opened from this site only/u,
    ],
    ['//example.org/x.geojson', /“\/\/example\.org\/x\.geojson”.*from this site only/u],
    ['\\\\example.org\\x.geojson', /from this site only/u],
    ['data:application/json,{"type":"FeatureCollection","features":[]}', /“data:.*from this site only/u],
    ['javascript:alert(1)', /from this site only/u],
    ['file:///etc/passwd', /from this site only/u],
    ['stories/broken.geojson', /“stories\/broken\.geojson”.*\/routes\/0\/to/u],
    ['stories/broken.json', /Line 22, column 2/u],
    ['favicon.svg', /“favicon\.svg”.*not JSON/u],
  ];

  test('of another host, or of what is no story, gets a message, and the first story opens', async ({
    page,
  }) => {
    for (const [path, says] of refused) {
      await page.goto(url(path));
      await expect.poll(() => alertOf(page), SOON).toMatch(says);
      await expect.poll(() => titleOf(page), SOON).toBe('Biden and Xi meet in Peru');
    }
    await partsOf(page).item('Lima').click();
    await partsOf(page).dialogOf('Lima').waitFor();
    expect(await alertOf(page)).not.toBe('');
  });

  test('that is not there, or leads elsewhere, gets a message', async ({ page, faults }) => {
    faults.expect(/404.*missing\.geojson/u);
    // The browser's own line about the redirect that was not followed; a request there would be another.
    faults.expect(/^console error: .*ERR_FAILED/u);
    await page.goto(url('stories/missing.geojson'));
    await expect.poll(() => alertOf(page), SOON).toMatch(/“stories\/missing\.geojson”.*no such story .*404/u);
    await expect.poll(() => titleOf(page), SOON).toBe('Biden and Xi meet in Peru');
    await page.route('**/elsewhere.geojson', (route) =>
      route.fulfill({ status: 302, headers: { location: 'https://example.org/x.geojson' } }),
    );
    await page.goto(url('stories/elsewhere.geojson'));
    await expect.poll(() => alertOf(page), SOON).toMatch(/“stories\/elsewhere\.geojson”.*could not be/u);
    await expect.poll(() => titleOf(page), SOON).toBe('Biden and Xi meet in Peru');
  });
});
