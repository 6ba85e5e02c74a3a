/** Text of a story reaches the page as text: nothing in it runs, loads or becomes an element. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { SOON, alertOf, chooseFile, partsOf, test, words } from './parts.ts';
import { storyAt, trialPath } from './storyFiles.ts';

const HOSTILE = trialPath('hostile.geojson');

/** Elements, handlers and links that only a story's text could have made, and what it ran. */
function planted(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const made = [
      ...document.querySelectorAll(
        'img, iframe, object, embed, style, base, form, [src^="javascript:"], [href^="javascript:"]',
      ),
      // The map's own lines and areas are all in its panes.
      ...[...document.querySelectorAll('svg')].filter((svg) => svg.closest('.leaflet-pane') === null),
      ...document.querySelectorAll('body script:not([type="application/json"])'),
    ];
    const handled = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    const hacked: unknown = Reflect.get(globalThis, '__hacked');
    return [
      ...[...made, ...handled].map((element) => element.outerHTML.slice(0, 120)),
      ...(hacked === undefined ? [] : [`__hacked is ${JSON.stringify(hacked)}`]),
      ...('polluted' in Object.prototype ? ['Object.prototype is polluted'] : []),
    ];
  });
}

/** The page at once and after what was planted has had time to run. */
async function expectNothingPlanted(page: Page): Promise<void> {
  expect(await planted(page)).toEqual([]);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  expect(await planted(page)).toEqual([]);
}

test('the look finds what is planted', async ({ page, faults }) => {
  faults.expect(/Content Security Policy|policy violation/u);
  await openStory(page);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<a href="javascript:1">x</a><svg></svg><img src="data:," onerror="1">',
    );
    Reflect.set(globalThis, '__hacked', 1);
  });
  expect((await planted(page)).length).toBe(5);
});

describe.for([
  ['on a desktop', { width: 1440, height: 900 }],
  ['on a phone', { width: 390, height: 844 }],
] as const)('a hostile story %s', ([, viewport]) => {
  test('opens place by place, and every word of it is text', async ({ newPage }) => {
    const page = await newPage({ viewport, reducedMotion: 'reduce' });
    await openStory(page, 'hostile.geojson');
    const { list, alsoNamed } = partsOf(page);
    const story = storyAt(HOSTILE);
    expect(await page.title()).toContain('<img src=x onerror=');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(story.title);
    await page.getByText('About this map').click();
    await expectNothingPlanted(page);
    const placeButtons = [list.locator('.place-open'), alsoNamed.locator('[data-place]')];
    for (const buttons of placeButtons) {
      const count = await buttons.count();
      expect(count).toBeGreaterThan(3);
      for (let index = 0; index < count; index += 1) {
        const button = buttons.nth(index);
        await button.click();
        const heading = page.locator('.card-heading');
        await heading.waitFor();
        await expect.poll(() => page.getByRole('button', { name: 'Copy quotation' }).count(), SOON).toBe(1);
        await page.keyboard.press('Escape');
        await heading.waitFor({ state: 'detached' });
      }
    }
    await expectNothingPlanted(page);
  });
});

describe('what a hostile story touches', () => {
  test('map, timeline, filter, address and copies', async ({ newPage }) => {
    const page = await newPage({
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    });
    await openStory(page, 'hostile.geojson');
    const { alsoNamed, map, timeline, dialog } = partsOf(page);
    await alsoNamed.getByRole('button', { name: 'Show on map' }).click();
    for (const marker of await map.locator('.pin').all()) await marker.hover({ force: true });
    await map.locator('.pin').first().click();
    await expectNothingPlanted(page);
    for (const bar of await timeline.locator('[data-place]').all()) {
      await bar.press('Enter');
      await dialog.waitFor();
    }
    await page.getByRole('searchbox').fill('<script>');
    await expect.poll(() => words(partsOf(page).list), SOON).toMatch(/\d+ of 13 places/u);
    await page.getByRole('button', { name: 'Whole story' }).click();
    for (const { id } of storyAt(HOSTILE).features) {
      await page.evaluate((hash) => (location.hash = hash), String(id));
      await page.evaluate(
        (hash) => (location.hash = hash),
        encodeURIComponent(String(id).replaceAll(/\p{Surrogate}/gu, '\uFFFD')),
      );
    }
    await page.getByRole('button', { name: 'Whole story' }).click();
    await partsOf(page).list.locator('.place-open').first().click();
    await dialog.getByRole('button', { name: 'Copy quotation' }).click();
    await page.getByText('The quotation is copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<img src=x onerror=');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expectNothingPlanted(page);
  });

  test('messages, with names of files and faults', async ({ page }) => {
    await openStory(page);
    const markup = '<img src=x onerror="window.__hacked=9"><script>window.__hacked=10</script>';
    const text = await readFile(HOSTILE, 'utf8');
    const { features, ...members } = JSON.parse(text) as { features: unknown[] };
    const files: [name: string, text: string, says: string][] = [
      [`${markup}.geojson`, 'no JSON', `“${markup}.geojson” could not be opened.`],
      ['found.json', markup, 'found "<'],
      ['routes.geojson', JSON.stringify({ ...members, features: [] }), 'expected the id of one of the story'],
      [
        `${markup}.json`,
        JSON.stringify({ type: 'FeatureCollection', features: [...features, { type: markup }] }),
        'is open, but',
      ],
      [
        'version.geojson',
        JSON.stringify({ type: 'FeatureCollection', dateline: markup, features: [] }),
        '<img src=x',
      ],
    ];
    for (const [name, content, says] of files) {
      await chooseFile(page, { name, mimeType: '', buffer: Buffer.from(content) });
      await expect.poll(() => alertOf(page), SOON).toContain(says);
      await expectNothingPlanted(page);
    }
    await page.goto(`${page.url().replace(/[?#].*$/u, '')}?story=${encodeURIComponent(`//${markup}`)}`);
    await expect.poll(() => alertOf(page), SOON).toContain('<img src=x');
    await expectNothingPlanted(page);
  });
});
