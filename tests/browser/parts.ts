/** The reading page's parts, found as a person finds them: by role and by name. */
import type { Locator, Page } from 'playwright-core';
import { type PageFixtures, test as pageTest } from './fixture.ts';

/** A step that cannot be done fails by itself, with its name, and not by the whole test's time. */
const STEP_MS = 8000;

/** For `expect.poll`: the page is drawn a moment after what is done to it, on a busy machine a long one. */
export const SOON = { timeout: STEP_MS, interval: 50 };

export const test = pageTest.extend<Pick<PageFixtures, 'newPage'>>({
  newPage: async ({ newPage }, use) => {
    await use(async (options) => {
      const page = await newPage(options);
      page.setDefaultTimeout(STEP_MS);
      return page;
    });
  },
});

export interface Parts {
  readonly list: Locator;
  readonly map: Locator;
  readonly timeline: Locator;
  readonly alsoNamed: Locator;
  /** The popup, whatever place it is of. */
  readonly dialog: Locator;
  /** The buttons of a place by its name: in the list, on the map, in the timeline, among the chips. */
  readonly item: (name: string) => Locator;
  readonly marker: (name: string) => Locator;
  readonly bar: (name: string) => Locator;
  readonly chip: (name: string) => Locator;
  readonly dialogOf: (name: string) => Locator;
}

/** "Lima" finds "1. Lima", "1 . Lima", "1. Lima, 16 November 2024" and "Lima, background", and no other place. */
function nameOfPlace(name: string): RegExp {
  return new RegExp(`^(?:\\d+ ?\\. ?)?${name.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&')}(?:, .*)?$`, 'u');
}

const buttonIn =
  (part: Locator) =>
  (name: string): Locator =>
    part.getByRole('button', { name: nameOfPlace(name) });

export function partsOf(page: Page): Parts {
  const list = page.getByRole('region', { name: 'Places in the story' });
  const map = page.getByRole('region', { name: 'Map of the story' });
  const timeline = page.getByRole('region', { name: 'Timeline', exact: true });
  const alsoNamed = page.getByRole('region', { name: 'Also named' });
  return {
    list,
    map,
    timeline,
    alsoNamed,
    dialog: page.getByRole('dialog'),
    item: buttonIn(list),
    marker: buttonIn(map),
    bar: buttonIn(timeline),
    chip: (name) => alsoNamed.getByRole('button', { name, exact: true }),
    dialogOf: (name) => page.getByRole('dialog', { name, exact: true }),
  };
}

/** What has the focus, by its label or its words: "Lima", "body" where nothing has it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return 'body';
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return name.trim().replaceAll(/\s+/gu, ' ');
  });
}

/** True where this very element has the focus. */
export function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

/** The words that can be seen, in one line. */
export async function words(locator: Locator): Promise<string> {
  return (await locator.innerText()).trim().replaceAll(/\s+/gu, ' ');
}

/** Opens the menu with theme, unit and tiles. */
export async function openDisplay(page: Page): Promise<void> {
  await page.getByText('Display', { exact: true }).click();
}

/** The story's title. */
export const titleOf = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

/** What the page warns of; '' for nothing. */
export const alertOf = (page: Page): Promise<string> => words(page.getByRole('alert'));

/** A file of this machine by its path, or one that is made up. */
export type GivenFile = string | { name: string; mimeType: string; buffer: Buffer };

export const chooseFile = (page: Page, file: GivenFile): Promise<void> =>
  page.getByLabel('Open a story').setInputFiles(file);
