/** axe-core finds nothing in any state that the page can be in: WCAG 2.2 A and AA, and good practice. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { axeViolations, openStory } from './fixture.ts';
import { mapStill } from './mapStill.ts';
import { openDisplay, partsOf, test } from './parts.ts';
import { FIRST_STORY_PATH, quotedByPlace, storyAt, trialPath } from './storyFiles.ts';

/** A state of the page, and how it comes about from the one before it in its table. */
type State = readonly [name: string, reach: (page: Page) => Promise<void>];

const PLACES = quotedByPlace(storyAt(FIRST_STORY_PATH));
const SHEET = { viewport: { width: 390, height: 844 }, hasTouch: true };

const press =
  (name: string | RegExp, key = 'Enter') =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name }).press(key);

const openPlace = (name: string): State => [
  `${name} open`,
  async (page) => {
    const { item, chip, dialogOf } = partsOf(page);
    await item(name).or(chip(name)).press('Enter');
    await dialogOf(name).waitFor();
  },
];

const START: State = ['the start', (page) => openStory(page)];

const BACKGROUND: State = ['the background shown', press('Show on map')];

const DESKTOP: readonly State[] = [
  START,
  ...PLACES.map(({ name }) => openPlace(name)),
  BACKGROUND,
  ['a place chosen in the timeline', (page) => partsOf(page).bar('Rio de Janeiro').press('Enter')],
  ['the whole story again', press('Whole story')],
  ['the display menu open', openDisplay],
  ['“About this map” open', (page) => page.getByText('About this map').click()],
  [
    'a link copied',
    async (page) => {
      await partsOf(page).item('Lima').press('Enter');
      await press('Copy link')(page);
      await page.getByText('The link is copied.').waitFor();
    },
  ],
  [
    'the message of a broken file',
    async (page) => {
      await page.getByLabel('Open a story').setInputFiles(trialPath('broken.geojson'));
      await page.getByRole('alert').getByText('could not be opened').waitFor();
    },
  ],
];

const NARROW: readonly State[] = [
  START,
  ['the sheet at full height', press(/^Sheet at half/u, 'ArrowUp')],
  [
    'the sheet at its lowest',
    async (page) => {
      await press(/^Sheet at full/u, 'ArrowDown')(page);
      await press(/^Sheet at half/u, 'ArrowDown')(page);
    },
  ],
  [
    'a place open',
    async (page) => {
      await partsOf(page).item('The port north of Lima').press('Enter');
      await page.getByRole('button', { name: 'All places' }).waitFor();
    },
  ],
  ['a place open at full height', press(/^Sheet at half/u, 'ArrowUp')],
  [
    'a place open at the lowest',
    async (page) => {
      await press(/^Sheet at full/u, 'ArrowDown')(page);
      await press(/^Sheet at half/u, 'ArrowDown')(page);
    },
  ],
];

const FILTERED: readonly State[] = [
  ['forty places', (page) => openStory(page, 'forty-places.geojson')],
  ['filtered by a word', (page) => page.getByRole('searchbox').fill('po')],
  ['filtered to nothing', (page) => page.getByRole('searchbox').fill('nowhere at all')],
];

/** Walks through the states on one page; a line for each violation, with the state it was found in. */
async function walk(page: Page, states: readonly State[]): Promise<string[]> {
  const found: string[] = [];
  for (const [name, reach] of states) {
    await reach(page);
    await mapStill(page);
    found.push(...(await axeViolations(page)).map((violation) => `${name}: ${violation}`));
  }
  return found;
}

/**
 * axe is a script, and needs a page that runs some: the page's own are taken out, and what it keeps for readers
 * without any is put in force.
 */
async function withoutScripts(page: Page): Promise<void> {
  await page.route(
    ({ pathname }) => /\/$|\.css$/u.test(pathname),
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replaceAll(/<script\b.*?<\/script>|<\/?noscript>/gsu, '')
        .replaceAll(/scripting: ?enabled/gu, 'scripting: none');
      await route.fulfill({ response, body });
    },
  );
}

const PERMISSIONS: BrowserContextOptions = {
  permissions: ['clipboard-read', 'clipboard-write'],
  reducedMotion: 'reduce',
};

const story = (name: string): State => [name, (page) => openStory(page, `${name}.geojson`)];

const PORT = openPlace('The port north of Lima');

const RUNS: readonly [name: string, options: BrowserContextOptions, states: readonly State[]][] = [
  ['the page, light', {}, DESKTOP],
  ['the page, dark', { colorScheme: 'dark' }, [START, PORT, ...DESKTOP.slice(1 + PLACES.length)]],
  ['the page in forced colours', { forcedColors: 'active' }, [START, PORT, BACKGROUND]],
  ['the page with its motion', { reducedMotion: 'no-preference' }, [START, PORT]],
  ['the sheet, light', SHEET, NARROW],
  ['the sheet, dark', { ...SHEET, colorScheme: 'dark' }, NARROW.slice(0, 2)],
  ['filters', {}, FILTERED],
  ['other stories', {}, ['no-place', 'fiji-tonga', 'hostile', 'doubtful'].map(story)],
  ['other stories in the sheet', SHEET, ['hostile', 'doubtful'].map(story)],
];

describe('axe-core finds nothing', () => {
  test.for(RUNS)('%s', { timeout: 60_000 }, async ([, options, states], { newPage }) => {
    const page = await newPage({ ...PERMISSIONS, ...options });
    expect(await walk(page, states)).toEqual([]);
  });

  test.for(['light', 'dark'] as const)(
    'the page without JavaScript, %s',
    async (colorScheme, { newPage }) => {
      const page = await newPage({ colorScheme });
      await withoutScripts(page);
      await page.goto(inject('url'));
      await page.getByText('The map needs JavaScript').waitFor();
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});
