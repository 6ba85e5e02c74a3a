/** The article's text beside its places: marks, the way from words to markers and back, and where both have room. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { mentionMarks } from '../../src/reader/article/mentionMarks.ts';
import { axeViolations, openStory } from './fixture.ts';
import { mapStill } from './mapStill.ts';
import { SOON, focused, hasFocus, partsOf, test, words } from './parts.ts';
import { sizeFaults } from './sizeFaults.ts';
import { storyAt, trialPath } from './storyFiles.ts';

const FILE = 'with-text.geojson';
const STORY = storyAt(trialPath(FILE));
const STILL = { reducedMotion: 'reduce' } as const;

const tab = (page: Page, name: 'Places' | 'Article'): Locator =>
  page.getByRole('tab', { name: new RegExp(`^${name}`, 'u') });

const text = (page: Page): Locator => page.locator('.article-words');

/** A mention by its words; of several the first unless told otherwise. */
const mention = (page: Page, name: string, index = 0): Locator =>
  text(page)
    .getByRole('button', { name: new RegExp(`^${name}`, 'u') })
    .nth(index);

async function openArticle(page: Page): Promise<void> {
  await openStory(page, FILE);
  await tab(page, 'Article').click();
  await mention(page, 'Washington').waitFor();
}

/** The mentions that are marked as the selected place's, the current one in brackets. */
const marked = (page: Page): Promise<string> =>
  text(page)
    .locator('.mention[aria-current]')
    .evaluateAll((all) =>
      all
        .map((one) => {
          const own = [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
          const name = own.map(({ textContent }) => textContent).join('');
          return one.getAttribute('aria-current') === 'true' ? `[${name}]` : name;
        })
        .join(' '),
    );

const isInSight = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const around = element.closest('.panel-scroll, .article-column')?.getBoundingClientRect();
    const foot = document.querySelector('.article-foot')?.getBoundingClientRect();
    return (
      around !== undefined && top >= around.top && bottom <= Math.min(around.bottom, foot?.top ?? Infinity)
    );
  });

describe('the article’s text', () => {
  test.override({ options: STILL });

  test('stands in a tab beside the places', async ({ page }) => {
    await openStory(page, FILE);
    const { list } = partsOf(page);
    expect(await words(page.getByRole('tablist', { name: 'Story' }))).toBe('Places 4 Article');
    expect(await list.isVisible()).toBe(true);
    expect(await page.getByRole('tabpanel', { name: 'Article' }).count()).toBe(0);
    await tab(page, 'Places').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tabpanel', { name: 'Article' }).waitFor();
    expect(await list.isVisible()).toBe(false);
    await expect.poll(() => focused(page), SOON).toBe('Article');
    expect(await tab(page, 'Places').getAttribute('tabindex')).toBe('-1');
    await page.keyboard.press('Home');
    await page.getByRole('tabpanel', { name: 'Places' }).waitFor();
    await expect.poll(() => focused(page), SOON).toBe('Places 4');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => list.isVisible(), SOON).toBe(true);
  });

  test('is not there for a story without it', async ({ page }) => {
    await openStory(page);
    expect(await page.getByRole('tablist').count()).toBe(0);
  });

  test('is the article’s, word for word, with every mention marked', async ({ page }) => {
    await openArticle(page);
    const shown = await text(page).evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const added of copy.querySelectorAll('sup, .visually-hidden')) added.remove();
      const paragraphs = [...copy.querySelectorAll('.block')].map((block) => block.textContent.trim());
      const looks = [...copy.querySelectorAll('.mention')].map((one) => [one.className, one.textContent]);
      return { paragraphs, looks };
    });
    expect(shown.paragraphs.join('\n\n')).toBe(STORY.article?.text);
    // Of the outer mention only the words before the inner one are a button of its own.
    const expected = mentionMarks(STORY).map(({ look, mention: { exact } }) => [
      `mention ${look}`,
      exact.replace('of Cape Girardeau', 'of '),
    ]);
    expect(shown.looks).toEqual(expected);
    expect(await text(page).locator('sup').allInnerTexts()).toEqual(['1', '1', '2', '3?', '4', '1']);
    expect(await words(page.getByRole('list', { name: 'Marks in the text' }))).toBe(
      'scene background to check not placed',
    );
  });

  test('leads from a mention to its place, and from a place to its mentions, one after the other', async ({
    page,
  }) => {
    await openArticle(page);
    const { marker, dialogOf } = partsOf(page);
    await mention(page, 'Paducah').last().click();
    await dialogOf('Paducah').waitFor();
    expect(page.url()).toMatch(/#paducah$/u);
    await expect.poll(() => marked(page), SOON).toBe('PADUCAH [Paducah] Paducah');
    await marker('Carbondale').click();
    await dialogOf('Carbondale').waitFor();
    await expect.poll(() => marked(page), SOON).toBe('[Carbondale]');
    await expect.poll(() => isInSight(mention(page, 'Carbondale')), SOON).toBe(true);
    await marker('Paducah').click();
    await expect.poll(() => marked(page), SOON).toBe('[PADUCAH] Paducah Paducah');
    const steps = page.getByRole('group', { name: 'Mentions' });
    const [before, next] = ['Previous mention', 'Next mention'].map((name) =>
      steps.getByRole('button', { name }),
    );
    expect(await before?.isDisabled()).toBe(true);
    await next?.click();
    await expect.poll(() => marked(page), SOON).toBe('PADUCAH [Paducah] Paducah');
    await next?.click();
    await expect.poll(() => marked(page), SOON).toBe('PADUCAH Paducah [Paducah]');
    await expect.poll(() => isInSight(mention(page, 'Paducah', 1)), SOON).toBe(true);
    expect(await words(steps.getByRole('status'))).toBe('Paducah: mention 3 of 3');
    expect(await next?.isDisabled()).toBe(true);
    await before?.click();
    await expect.poll(() => marked(page), SOON).toBe('PADUCAH [Paducah] Paducah');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.poll(() => marked(page), SOON).toBe('');
    expect(await words(steps)).toBe('');
  });

  test('leads from a mention within another to its own place, and from the number to the outer one', async ({
    page,
  }) => {
    await openArticle(page);
    const { dialogOf } = partsOf(page);
    await mention(page, 'Cape Girardeau').click();
    await dialogOf('Cape Girardeau').waitFor();
    await text(page).locator('.mention-end').click();
    await dialogOf('12 miles south of Cape Girardeau').waitFor();
    await mention(page, 'Cape Girardeau').click();
    await dialogOf('Cape Girardeau').waitFor();
    await mention(page, 'about 12 miles').click();
    await dialogOf('12 miles south of Cape Girardeau').waitFor();
  });

  test('shows what is doubtful as such, with what else it could be', async ({ page }) => {
    await openArticle(page);
    const springfield = mention(page, 'Springfield');
    expect(await words(springfield)).toContain('(to check)');
    await springfield.click();
    const dialog = partsOf(page).dialogOf('Springfield?');
    await dialog.getByText('It could also be:').waitFor();
    expect(await words(dialog)).toContain('Springfield, Australia');
    expect(await words(dialog)).toContain('nothing else tells them apart. Not sure (60%)');
  });

  test('lists what is named but not placed, with why', async ({ page }) => {
    await openArticle(page);
    const list = page.getByRole('region', { name: 'Named, but not placed' });
    expect(await words(list.getByRole('listitem'))).toBe(
      'Little Horn Slough (2 times) no place of this name is known',
    );
    await mention(page, 'Little Horn Slough', 1).click();
    await expect.poll(() => focused(page), SOON).toContain('no place of this name is known');
    expect(await partsOf(page).dialog.count()).toBe(0);
    await list.getByRole('button', { name: 'Little Horn Slough' }).click();
    await expect.poll(() => hasFocus(mention(page, 'Little Horn Slough')), SOON).toBe(true);
  });

  test('is read by keyboard: one stop, arrows from mention to mention, Enter and back', async ({ page }) => {
    await openArticle(page);
    await tab(page, 'Article').focus();
    await page.keyboard.press('Tab');
    expect(await hasFocus(mention(page, 'PADUCAH'))).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await hasFocus(mention(page, 'Paducah'))).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), SOON).toBe('Paducah');
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(mention(page, 'Paducah')), SOON).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.press('Space');
    await partsOf(page).dialogOf('Paducah').waitFor();
    await expect.poll(() => marked(page), SOON).toBe('PADUCAH Paducah [Paducah]');
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus(mention(page, 'Paducah', 1)), SOON).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Little Horn Slough');
  });

  test('is found from an open place', async ({ page }) => {
    await openStory(page, { story: FILE, place: 'carbondale' });
    await partsOf(page).dialog.getByRole('button', { name: 'In the article' }).click();
    await expect.poll(() => hasFocus(mention(page, 'Carbondale')), SOON).toBe(true);
    expect(await tab(page, 'Article').getAttribute('aria-selected')).toBe('true');
  });

  test('is not printed, but the places are', async ({ page }) => {
    await openArticle(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect.poll(() => text(page).isVisible(), SOON).toBe(false);
    expect(await partsOf(page).list.isVisible()).toBe(true);
  });
});

describe('on a wide screen', () => {
  test.override({ options: { ...STILL, viewport: { width: 1600, height: 900 } } });

  test('places and article stand side by side', async ({ page }) => {
    await openStory(page, FILE);
    const { item, dialogOf, marker } = partsOf(page);
    expect(await page.getByRole('tablist').count()).toBe(0);
    await mention(page, 'Springfield').click();
    await dialogOf('Springfield?').waitFor();
    expect(await item('Springfield').getAttribute('aria-current')).toBe('true');
    await item('Paducah').click();
    await expect.poll(() => marked(page), SOON).toBe('[PADUCAH] Paducah Paducah');
    expect(await marker('Paducah').isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    expect(await sizeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('tablist').waitFor();
    await tab(page, 'Article').click();
    await expect.poll(() => marked(page), SOON).toBe('[PADUCAH] Paducah Paducah');
  });
});

describe.each([390, 320])('on a phone %i px wide', (width) => {
  test.override({ options: { ...STILL, viewport: { width, height: 700 }, hasTouch: true } });

  test('a mention opens its place in the sheet, and the way leads back', async ({ page }) => {
    await openStory(page, FILE);
    await page.getByRole('button', { name: /^Sheet at half/u }).waitFor();
    await tab(page, 'Article').tap();
    await page.getByRole('button', { name: /^Sheet at full/u }).waitFor();
    await mention(page, 'Washington').waitFor();
    await mapStill(page);
    expect.soft(await sizeFaults(page), 'the article').toEqual([]);
    expect.soft(await axeViolations(page), 'the article').toEqual([]);
    await mention(page, 'Carbondale').tap();
    await page.getByRole('heading', { name: 'Carbondale' }).waitFor();
    expect(await text(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Back to the article' }).press('Enter');
    await expect.poll(() => hasFocus(mention(page, 'Carbondale')), SOON).toBe(true);
    await mention(page, 'Paducah').tap();
    await page.getByRole('button', { name: 'In the article' }).press('Enter');
    await expect.poll(() => hasFocus(mention(page, 'Paducah')), SOON).toBe(true);
    await page.getByRole('button', { name: 'Next mention' }).tap();
    await expect.poll(() => marked(page), SOON).toBe('PADUCAH Paducah [Paducah]');
    expect.soft(await sizeFaults(page), 'with a place’s mentions').toEqual([]);
    await mention(page, 'Paducah', 1).tap();
    await page.getByRole('heading', { name: 'Paducah' }).waitFor();
  });
});

describe('axe-core finds nothing in the article', () => {
  test.for([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const)('%s', async ([, options], { newPage }) => {
    const page = await newPage({ ...STILL, ...options });
    await openArticle(page);
    expect(await axeViolations(page)).toEqual([]);
    await mention(page, 'Springfield').click();
    await partsOf(page).dialogOf('Springfield?').waitFor();
    await mapStill(page);
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('a hostile text', () => {
  test.override({ options: STILL });

  test('is text', async ({ page }) => {
    await openStory(page, 'hostile.geojson');
    await tab(page, 'Article').click();
    await text(page).locator('.mention').last().waitFor();
    const shown = (await text(page).locator('.block').allTextContents()).join('\n');
    expect(shown).toContain('<img src=x onerror=');
    for (const button of await text(page).locator('.mention.scene').all()) await button.press('Enter');
    const planted = await page.evaluate(() => [
      Reflect.get(globalThis, '__hacked'),
      document.querySelectorAll('.panel :is(img, iframe, script, svg, style)').length,
    ]);
    expect(planted).toEqual([undefined, 0]);
    expect(await sizeFaults(page)).toEqual([]);
  });
});
