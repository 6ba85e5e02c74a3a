/** List, map, timeline, popup and address bar say the same after whatever the reader does. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { type Parts, SOON, focused, partsOf, test } from './parts.ts';
import { trialPath } from './storyFiles.ts';

const IDS: Readonly<Record<string, string>> = {
  Lima: 'lima',
  'The port north of Lima': 'the-port-north-of-lima',
  'Rio de Janeiro': 'rio-de-janeiro',
  Peru: 'peru',
  Beijing: 'beijing',
};

interface Chosen {
  readonly list: string[];
  readonly map: string[];
  readonly timeline: string[];
  readonly chips: string[];
  readonly popup: string[];
  readonly address: string;
}

/** The names of what a part says is chosen. */
async function labels(part: Parts['list']): Promise<string[]> {
  const texts = await part
    .locator('[aria-current="true"]')
    .evaluateAll((all) => all.map((element) => element.getAttribute('aria-label') ?? element.textContent));
  return texts.map((text) => text.replaceAll(/^[\s\d.]+|,.*$|\s+$/gu, ''));
}

/** What each part of the page says is chosen. A marker is there only while it is in view. */
async function chosen(page: Page): Promise<Chosen> {
  const { list, map, timeline, alsoNamed, dialog } = partsOf(page);
  return {
    list: await labels(list),
    map: await labels(map),
    timeline: await labels(timeline),
    chips: await labels(alsoNamed),
    popup: await dialog.getByRole('heading').allInnerTexts(),
    address: new URL(page.url()).hash,
  };
}

function expected(place: string | null): Chosen {
  const isBackground = place === 'Peru' || place === 'Beijing';
  const one = place === null ? [] : [place];
  return {
    list: isBackground ? [] : one,
    map: one,
    timeline: isBackground ? [] : one,
    chips: isBackground ? one : [],
    popup: one,
    address: place === null ? '' : `#${IDS[place]}`,
  };
}

type Act = (page: Page, parts: Parts) => Promise<unknown>;

const typeHash =
  (hash: string): Act =>
  (page) =>
    page.evaluate((to) => (location.hash = to), hash);

const step =
  (name: 'Previous' | 'Next'): Act =>
  (_page, { timeline }) =>
    timeline.getByRole('button', { name }).click();

const WALK: [what: string, act: Act, place: string | null][] = [
  ['the page as it opens', () => Promise.resolve(), null],
  ['the list', (_page, { item }) => item('Lima').click(), 'Lima'],
  [
    'the list, on a quotation',
    (_page, { list }) => list.getByRole('blockquote').nth(1).click(),
    'The port north of Lima',
  ],
  ['another marker', (_page, { marker }) => marker('Lima').click(), 'Lima'],
  ['back', (page) => page.goBack(), 'The port north of Lima'],
  ['back', (page) => page.goBack(), 'Lima'],
  ['back to the start', (page) => page.goBack(), null],
  ['forward', (page) => page.goForward(), 'Lima'],
  [
    'Next in the popup',
    (_page, { dialog }) => dialog.getByRole('button', { name: /^Next place/u }).click(),
    'The port north of Lima',
  ],
  ['Next in the timeline', step('Next'), 'Rio de Janeiro'],
  ['Previous in the timeline', step('Previous'), 'The port north of Lima'],
  [
    'Previous in the popup',
    (_page, { dialog }) => dialog.getByRole('button', { name: /^Previous place/u }).click(),
    'Lima',
  ],
  ['Escape', (page) => page.keyboard.press('Escape'), null],
  ['Next from no place', step('Next'), 'Lima'],
  ['a bar', (_page, { bar }) => bar('Rio de Janeiro').click(), 'Rio de Janeiro'],
  ['an undated place', (_page, { bar }) => bar('The port north of Lima').click(), 'The port north of Lima'],
  ['a place that the chosen days leave out', typeHash('#lima'), 'Lima'],
  ['the whole story', (page) => page.getByRole('button', { name: 'Whole story' }).click(), null],
  ['a chip', (_page, { chip }) => chip('Peru').click(), 'Peru'],
  ['another chip', (_page, { chip }) => chip('Beijing').click(), 'Beijing'],
  ['a hash typed by hand', typeHash('#rio-de-janeiro'), 'Rio de Janeiro'],
  ['back to the chip', (page) => page.goBack(), 'Beijing'],
  [
    'background hidden',
    (_page, { alsoNamed }) => alsoNamed.getByRole('button', { name: 'Show on map' }).click(),
    null,
  ],
  ['the whole story again', (page) => page.getByRole('button', { name: 'Whole story' }).click(), null],
  ['the marker', (_page, { marker }) => marker('Rio de Janeiro').click(), 'Rio de Janeiro'],
  ['Close', (_page, { dialog }) => dialog.getByRole('button', { name: 'Close', exact: true }).click(), null],
  ['back', (page) => page.goBack(), 'Rio de Janeiro'],
  ['the ground', (_page, { map }) => map.click({ position: { x: 20, y: 20 } }), null],
];

describe('all parts agree', () => {
  test('after each thing that a reader does', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openStory(page);
    for (const [index, [what, act, place]] of WALK.entries()) {
      await act(page, partsOf(page));
      await expect
        .poll(() => chosen(page), { ...SOON, message: `${index}: ${what}` })
        .toEqual(expected(place));
    }
  });

  test('a link opens its place, and back and forward leave and reach the page', async ({ page }) => {
    await page.goto('about:blank');
    await openStory(page, { place: 'lima' });
    await expect.poll(() => chosen(page), SOON).toEqual(expected('Lima'));
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await page.goForward();
    await expect.poll(() => chosen(page), SOON).toEqual(expected('Lima'));
    await page.reload();
    await expect.poll(() => chosen(page), SOON).toEqual(expected('Lima'));
  });

  test('a hash that names no place chooses nothing, also after one that did', async ({ page }) => {
    await openStory(page, { place: 'nowhere' });
    const nothing = { ...expected(null), address: '#nowhere' };
    await expect.poll(() => chosen(page), SOON).toEqual(nothing);
    await page.evaluate(() => (location.hash = '#lima'));
    await expect.poll(() => chosen(page), SOON).toEqual(expected('Lima'));
    await page.evaluate(() => (location.hash = '#50%'));
    await expect.poll(() => chosen(page), SOON).toEqual({ ...expected(null), address: '#50%' });
  });

  test('an id that a place had before still opens it', async ({ page }) => {
    const text = await readFile(trialPath('one-place.geojson'), 'utf8');
    const renamed = text.replace('"name": "Ljubljana"', '"formerIds": ["laibach"], "name": "Ljubljana"');
    expect(renamed).not.toBe(text);
    await page.route('**/stories/one-place.geojson', (route) => route.fulfill({ body: renamed }));
    await openStory(page, { story: 'one-place.geojson', place: 'laibach' });
    await partsOf(page).dialogOf('Ljubljana').waitFor();
  });

  test('a step by the timeline’s buttons leaves the focus on them', async ({ page }) => {
    await openStory(page);
    const { timeline, dialogOf } = partsOf(page);
    const next = timeline.getByRole('button', { name: 'Next' });
    await next.focus();
    for (const place of ['Lima', 'The port north of Lima']) {
      await page.keyboard.press('Enter');
      await dialogOf(place).waitFor();
      expect(await focused(page)).toBe('Next →');
      await expect
        .poll(() => page.getByRole('status').allInnerTexts(), SOON)
        .toContainEqual(expect.stringContaining(`${place}. `));
    }
    // At the end the button is off, and cannot keep the focus.
    await page.keyboard.press('Enter');
    await dialogOf('Rio de Janeiro').waitFor();
    await expect.poll(() => focused(page), SOON).toBe('Rio de Janeiro');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page), SOON).toMatch(/Rio de Janeiro/u);
  });
});
