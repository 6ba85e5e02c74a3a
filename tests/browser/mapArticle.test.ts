/** An article of the reader's own: pasted, dropped or chosen, read in the worker, shown as any story. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { axeViolations, openStory } from './fixture.ts';
import { type PageTask, tracePage } from './longTasks.ts';
import { mapStill } from './mapStill.ts';
import { SOON, alertOf, focused, partsOf, test, titleOf, words } from './parts.ts';
import { sizeFaults } from './sizeFaults.ts';
import { trialPath } from './storyFiles.ts';

const ARTICLES = join(import.meta.dirname, '../../geo/stories/articles');
const articleText = (name: string): string => readFileSync(join(ARTICLES, name), 'utf8');
const SPRINGFIELDS = articleText('two-springfields.txt');

const SPRINGFIELDS_TITLE = 'Two Springfields lend each other a bridge';

const STILL = { reducedMotion: 'reduce' } as const;
const GAZETTEER = '**/data/gazetteer.bin';
/** The first article waits for the worker's data. */
const READ = { timeout: 20_000, interval: 50 };

const maker = (page: Page): Locator => page.getByRole('dialog', { name: 'Map an article' });
const field = (page: Page): Locator => maker(page).getByLabel('Text of the article');
const press = (page: Page, name: string): Promise<void> =>
  maker(page).getByRole('button', { name, exact: true }).click();
const kicker = (page: Page): Promise<string> => words(page.locator('.kicker'));
const problemOf = (page: Page): Promise<string> => words(maker(page).getByRole('alert'));

async function openMaker(page: Page): Promise<void> {
  await openStory(page);
  await page.getByRole('button', { name: 'Map an article' }).click();
  await maker(page).waitFor();
}

async function makeMap(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await press(page, 'Make the map');
  await maker(page).waitFor({ state: 'hidden', timeout: READ.timeout });
}

async function makeAnother(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Map an article' }).click();
  await makeMap(page, text);
}

describe('an article of the reader’s own', { timeout: 60_000 }, () => {
  test.override({ options: STILL });

  test('is mapped on this device, and shown as any story', async ({ page }) => {
    await openStory(page, { place: 'lima' });
    const posted: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.url().includes('Springfield')) posted.push(request.url());
    });
    await page.getByRole('button', { name: 'Map an article' }).click();
    await expect.poll(() => focused(page), SOON).toMatch(/^(?:Text of the article)?$/u);
    expect(await words(maker(page))).toContain('It stays on this device');
    await maker(page).getByLabel('Published').fill('2026-03-12');
    await makeMap(page, SPRINGFIELDS);
    await expect.poll(() => titleOf(page), SOON).toBe('Two Springfields lend each other a bridge');
    expect(await words(page.locator('.kicker'))).toMatch(/^YOUR ARTICLE · \d+ PLACES( · \d+ TO CHECK)?$/u);
    expect(await words(page.locator('.head .meta'))).toMatch(
      /^Pasted text · 12 Mar(?:ch)? 2026 · .*not kept/u,
    );
    expect(await page.title()).toBe('Two Springfields lend each other a bridge · Dateline');
    expect(page.url()).toBe(inject('url'));
    const { list, map, dialog } = partsOf(page);
    expect(await list.getByRole('listitem').count()).toBeGreaterThan(3);
    expect(await map.getByRole('button', { name: /Springfield/u }).count()).toBeGreaterThan(0);
    await page.getByRole('tab', { name: 'Article' }).click();
    const mention = page.locator('.article-words .mention').first();
    await expect.poll(() => words(mention), SOON).toBe('SPRINGFIELD1');
    await mention.click();
    await dialog.getByRole('heading', { name: /^Springfield/u }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
    expect(posted).toEqual([]);
    expect(await alertOf(page)).toBe('');
  });

  test('keeps its text for another try, and the next one needs no data', async ({ page }) => {
    await openMaker(page);
    await makeMap(page, SPRINGFIELDS);
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.bin')) fetched.push(request.url());
    });
    await page.getByRole('button', { name: 'Map an article' }).click();
    expect(await field(page).inputValue()).toBe(SPRINGFIELDS);
    await makeMap(page, articleText('down-the-danube.txt'));
    await expect.poll(() => titleOf(page), SOON).toBe('A piano goes down the Danube');
    expect(fetched).toEqual([]);
  });

  test('finds its data there: the dialog fetches it as it opens', async ({ page }) => {
    const fetched = page.waitForResponse(GAZETTEER);
    await openMaker(page);
    await fetched;
    await page.route(GAZETTEER, (route) => route.abort());
    await makeMap(page, SPRINGFIELDS);
    await expect.poll(() => titleOf(page), SOON).toBe(SPRINGFIELDS_TITLE);
  });

  test('is taken from a file that is chosen or dropped', async ({ page }) => {
    await openMaker(page);
    await maker(page)
      .getByLabel('Choose a text file')
      .setInputFiles({
        name: 'old.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from([0x93, 0x4c, 0xe1, 0x94]),
      });
    await expect.poll(() => field(page).inputValue(), SOON).toBe('“Lá”');
    await press(page, 'Close');
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'bridge.txt', { type: 'text/plain' }));
      return transfer;
    }, SPRINGFIELDS);
    await page.locator('body').dispatchEvent('drop', { dataTransfer: dropped });
    await expect.poll(() => field(page).inputValue(), SOON).toBe(SPRINGFIELDS);
    await press(page, 'Make the map');
    await maker(page).waitFor({ state: 'hidden', timeout: READ.timeout });
    await expect.poll(() => words(page.locator('.head .meta')), SOON).toMatch(/^bridge\.txt · /u);
  });

  test('that cannot be read gets one sentence, and stays', async ({ page }) => {
    await openMaker(page);
    await press(page, 'Make the map');
    await expect
      .poll(() => problemOf(page), SOON)
      .toBe('There is no text yet: paste an article, or choose a file.');
    await field(page).fill(SPRINGFIELDS);
    expect(await problemOf(page)).toBe('');
    const files: [name: string, buffer: Buffer, says: RegExp][] = [
      ['bridge.pdf', Buffer.from('%PDF-1.7'), /^“bridge\.pdf” is no text file/u],
      ['empty.txt', Buffer.from(''), /^“empty\.txt” holds no text\.$/u],
      ['library.txt', Buffer.alloc(5_000_001, 'x'), /^“library\.txt” is 5\.0 MB long; at most 5 MB/u],
    ];
    for (const [name, buffer, says] of files) {
      await maker(page).getByLabel('Choose a text file').setInputFiles({ name, mimeType: '', buffer });
      await expect.poll(() => problemOf(page), SOON).toMatch(says);
      expect(await field(page).inputValue()).toBe(SPRINGFIELDS);
    }
    await maker(page).getByLabel('Paper’s town').fill('Nowhere at All');
    await press(page, 'Make the map');
    await expect
      .poll(() => problemOf(page), READ)
      .toMatch(/“Nowhere at All” is no place that is known here/u);
    expect(await field(page).inputValue()).toBe(SPRINGFIELDS);
    await maker(page).getByLabel('Paper’s town').fill('Springfield, Illinois');
    await makeMap(page, SPRINGFIELDS);
  });

  test('waits where the data cannot be had', async ({ page }) => {
    await page.route(GAZETTEER, (route) => route.fulfill({ status: 404 }));
    await openMaker(page);
    await field(page).fill(SPRINGFIELDS);
    await press(page, 'Make the map');
    await expect
      .poll(() => problemOf(page), READ)
      .toMatch(/^No map was made\. \/data\/gazetteer\.bin could not be fetched: this site answered 404\.$/u);
    await page.unroute(GAZETTEER);
    await page.route(GAZETTEER, (route) => route.fulfill({ body: 'no gazetteer' }));
    await press(page, 'Make the map');
    await expect.poll(() => problemOf(page), READ).toMatch(/^No map was made\. .*gazetteer/iu);
    await page.unroute(GAZETTEER);
    await makeMap(page, await field(page).inputValue());
    await expect.poll(() => titleOf(page), SOON).toBe('Two Springfields lend each other a bridge');
  });

  test('can be cancelled, by button and by Escape, and nothing is lost', async ({ page }) => {
    await page.route(GAZETTEER, () => undefined);
    await openMaker(page);
    await field(page).fill(SPRINGFIELDS);
    for (const cancel of [() => press(page, 'Cancel'), () => page.keyboard.press('Escape')]) {
      await press(page, 'Make the map');
      await maker(page).getByText('Loading the index of places:').waitFor();
      await expect.poll(() => focused(page), SOON).toBe('Cancel');
      await cancel();
      await expect.poll(() => focused(page), SOON).toBe('Make the map');
      expect(await problemOf(page)).toBe('');
      expect(await field(page).inputValue()).toBe(SPRINGFIELDS);
    }
    expect(await titleOf(page)).toBe('Biden and Xi meet in Peru');
    await page.keyboard.press('Escape');
    await maker(page).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Map an article');
    await page.unroute(GAZETTEER);
    await page.keyboard.press('Enter');
    await makeMap(page, await field(page).inputValue());
    await expect.poll(() => titleOf(page), SOON).toBe('Two Springfields lend each other a bridge');
  });

  test('full of markup is text', async ({ page }) => {
    await openMaker(page);
    const markup = '<img src=x onerror="window.__hacked=1"><script>window.__hacked=2</script>';
    const [first = '', ...rest] = SPRINGFIELDS.split('\n\n');
    const text = [`${first} ${markup}`, `${markup} LIMA, Peru — ${markup}`, ...rest, markup].join('\n\n');
    await makeMap(page, text);
    await expect.poll(() => titleOf(page), SOON).toContain('<img src=x onerror=');
    await page.getByRole('tab', { name: 'Article' }).click();
    await page.locator('.article-words .mention').first().click();
    await partsOf(page).dialog.waitFor();
    const shown = (await page.locator('.article-words').textContent()) ?? '';
    expect(shown.split(markup).length - 1).toBeGreaterThan(2);
    const planted = await page.evaluate(() => [
      Reflect.get(globalThis, '__hacked'),
      document.querySelectorAll('dateline-reader :is(img, iframe, script, style)').length,
    ]);
    expect(planted).toEqual([undefined, 0]);
  });

  test('without a place makes a map without one', async ({ page }) => {
    await openMaker(page);
    await makeMap(page, 'nothing happened and nobody was there to see it.');
    await expect.poll(() => words(page.locator('.kicker')), SOON).toBe('YOUR ARTICLE · NO PLACES');
    expect(await words(partsOf(page).list)).toContain('names no place that is known here');
    await mapStill(page);
    expect(await axeViolations(page)).toEqual([]);
    await makeAnother(page, '北京时间，习近平主席在利马会见了拜登总统。');
    await expect.poll(() => kicker(page), SOON).toBe('YOUR ARTICLE · NO PLACES');
  });

  test('of 20,000 words does not block the page while it is read', async ({ page }) => {
    await page.addInitScript(markMessages);
    await openMaker(page);
    const all = readdirSync(ARTICLES).map(articleText).join('\n\n');
    const times = Math.ceil(20_000 / all.split(/\s+/u).length);
    await field(page).fill(`${all}\n\n`.repeat(times));
    await mapStill(page);
    const { tasks, markMs } = await tracePage(page, async () => {
      await page.evaluate(() => {
        performance.mark('pressed');
        document.querySelector<HTMLElement>('dialog.maker .primary')?.click();
      });
      // Not by a selector: what the test asks of the page would count as well.
      await page.waitForFunction(() => Reflect.get(globalThis, 'isAnswered') === true, null, READ);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    });
    const [pressed, told] = [markMs('pressed'), markMs('told')];
    const long = tasks.filter(({ startMs, busyMs }) => busyMs > LONG_MS && startMs >= pressed);
    const [reading, showing] = [
      long.filter(({ startMs }) => startMs < told),
      long.filter((task) => task.startMs >= told),
    ];
    console.log(
      `20,000 words read in ${Math.round(told - pressed)} ms, data included. Tasks that take the page over ${LONG_MS} ms: ${inWords(reading)} while they are read, ${inWords(showing)} as the story is drawn`,
    );
    expect(reading).toEqual([]);
    await page.getByRole('tab', { name: 'Article' }).click();
    await expect.poll(() => page.locator('.article-words .mention').count(), READ).toBeGreaterThan(1000);
  });
});

/** What is held to block a page (W3C Long Tasks). */
const LONG_MS = 50;

const inWords = (tasks: readonly PageTask[]): string =>
  tasks.length === 0 ? 'none' : tasks.map(({ busyMs }) => `one of ${Math.round(busyMs)} ms`).join(', ');

/** Runs in the page, before its scripts: marks when its worker answers. */
function markMessages(): void {
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<{ type: string; value?: unknown }>) => {
        // The answer has the story; what tells of the stages has none.
        if (typeof data.value !== 'object' || data.value === null || !('ok' in data.value)) return;
        performance.mark('told');
        Reflect.set(globalThis, 'isAnswered', true);
      });
    }
  };
}

describe('the way back to an article’s map', { timeout: 60_000 }, () => {
  test.override({ options: STILL });
  test('leads from a sample, a file and another map to each of them', async ({ page }) => {
    await openMaker(page);
    await makeMap(page, SPRINGFIELDS);
    await expect.poll(() => titleOf(page), SOON).toBe(SPRINGFIELDS_TITLE);
    await makeAnother(page, articleText('down-the-danube.txt'));
    await expect.poll(() => titleOf(page), SOON).toBe('A piano goes down the Danube');
    await page.getByText('Samples', { exact: true }).click();
    await page.getByRole('link', { name: 'Biden and Xi meet in Peru' }).click();
    await expect.poll(() => page.url(), SOON).toMatch(/\?story=/u);
    await expect.poll(() => kicker(page), SOON).not.toContain('YOUR ARTICLE');
    await page.goBack();
    await expect.poll(() => titleOf(page), SOON).toBe('A piano goes down the Danube');
    expect(await kicker(page)).toContain('YOUR ARTICLE');
    expect(page.url()).toBe(inject('url'));
    await page.goBack();
    await expect.poll(() => titleOf(page), SOON).toBe(SPRINGFIELDS_TITLE);
    await page.goBack();
    await expect.poll(() => titleOf(page), SOON).toBe('Biden and Xi meet in Peru');
    await page.goForward();
    await expect.poll(() => titleOf(page), SOON).toBe(SPRINGFIELDS_TITLE);
    const { dialog, list } = partsOf(page);
    await list.getByRole('button').first().click();
    await dialog.waitFor();
    await page.goBack();
    await expect.poll(() => dialog.count(), SOON).toBe(0);
    expect(await titleOf(page)).toBe(SPRINGFIELDS_TITLE);
    // An address typed by hand is one of the story that is open.
    await page.evaluate(() => (location.hash = '#springfield'));
    await dialog.waitFor();
    expect(await words(dialog.getByRole('heading'))).toMatch(/^Springfield/u);
    expect(await titleOf(page)).toBe(SPRINGFIELDS_TITLE);
    expect(await alertOf(page)).toBe('');
  });

  test('is told to be gone when the page was loaded anew', async ({ page }) => {
    await openMaker(page);
    await makeMap(page, SPRINGFIELDS);
    await expect.poll(() => titleOf(page), SOON).toBe(SPRINGFIELDS_TITLE);
    await makeAnother(page, articleText('down-the-danube.txt'));
    await expect.poll(() => titleOf(page), SOON).toBe('A piano goes down the Danube');
    await page.reload();
    const gone = /^The map that was open here was your own, and it is gone: it is not kept when/u;
    await expect.poll(() => alertOf(page), SOON).toMatch(gone);
    await expect.poll(() => titleOf(page), SOON).toBe('Biden and Xi meet in Peru');
    // What the page shows without its program is gone a moment after.
    await page.locator('.plain').waitFor({ state: 'detached' });
    await mapStill(page);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close message' }).click();
    // Said once: the entry is now the first story's. The one before it is another own map's.
    await page.reload();
    await partsOf(page).list.getByRole('listitem').first().waitFor();
    expect(await alertOf(page)).toBe('');
    await page.getByRole('button', { name: 'Map an article' }).click();
    await makeMap(page, SPRINGFIELDS);
    await expect.poll(() => titleOf(page), SOON).toBe(SPRINGFIELDS_TITLE);
    await page.goBack();
    await expect.poll(() => titleOf(page), SOON).toBe('Biden and Xi meet in Peru');
    expect(await alertOf(page)).toBe('');
    await page.goBack();
    await expect.poll(() => alertOf(page), SOON).toMatch(gone);
    expect(await titleOf(page)).toBe('Biden and Xi meet in Peru');
  });

  test('is not lost to a sample that cannot be fetched', async ({ page, faults }) => {
    faults.expect(/404/u);
    await openMaker(page);
    await makeMap(page, SPRINGFIELDS);
    await page.getByText('Samples', { exact: true }).click();
    await page.getByRole('link', { name: 'Biden and Xi meet in Peru' }).waitFor();
    await page.route('**/stories/latin-times*', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('link', { name: 'Biden and Xi meet in Peru' }).click();
    await expect
      .poll(() => alertOf(page), SOON)
      .toMatch(/could not be opened\. This site has no such story/u);
    expect(await titleOf(page)).toBe(SPRINGFIELDS_TITLE);
    expect(page.url()).toBe(inject('url'));
  });
});

describe('the dialog', { timeout: 60_000 }, () => {
  const looks = [
    ['on a desktop', {}],
    ['in the dark', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
    ['on a phone', { viewport: { width: 320, height: 640 }, hasTouch: true }],
    ['in a window of 1280 × 800 at 200 %', { viewport: { width: 640, height: 400 } }],
  ] as const;

  test.for(looks)('fits and is found without fault by axe %s', async ([, options], { newPage }) => {
    const page = await newPage({ ...STILL, ...options });
    await page.route(GAZETTEER, () => undefined);
    await openMaker(page);
    await mapStill(page);
    const expectFine = async (state: string): Promise<void> => {
      expect.soft(await axeViolations(page), state).toEqual([]);
      expect.soft(await sizeFaults(page), state).toEqual([]);
    };
    await expectFine('open');
    await press(page, 'Make the map');
    await expect.poll(() => problemOf(page), SOON).not.toBe('');
    await expectFine('with a problem');
    await field(page).fill(SPRINGFIELDS);
    await press(page, 'Make the map');
    await maker(page).getByText('Loading the index of places:').waitFor();
    await expectFine('reading');
    await press(page, 'Cancel');
  });
});

/** As a site lists them that has more than this one. */
const SAMPLES = [
  { title: 'Biden and Xi meet in Peru', path: 'stories/latin-times-2024-biden-xi.geojson' },
  ...[2, 3, 4, 5, 6].map((count) => ({ title: `Sample ${count}`, path: `stories/${count}.geojson` })),
];
const LONG_TITLE = 'Council splits over Main Street trees; Nelsonville game moved to the day after the fair';

describe('the samples', () => {
  test.override({ options: STILL });

  test('are in a menu, each with its address', async ({ page }) => {
    await openStory(page, 'one-place.geojson');
    const summary = page.getByText('Samples', { exact: true });
    await summary.press('Enter');
    const first = page.getByRole('link', { name: 'Biden and Xi meet in Peru' });
    await first.waitFor();
    await mapStill(page);
    // What an open menu half covers is not to be pressed until it is closed.
    const faults = (await axeViolations(page)).filter((fault) => !fault.includes('partially obscured'));
    expect(faults).toEqual([]);
    expect(await sizeFaults(page)).toEqual([]);
    await first.press('Enter');
    await expect.poll(() => titleOf(page), SOON).toBe('Biden and Xi meet in Peru');
    expect(page.url()).toMatch(/\?story=stories%2Flatin-times-2024-biden-xi\.geojson$/u);
    expect(await first.isVisible()).toBe(false);
    await page.goBack();
    await expect.poll(() => titleOf(page), SOON).toBe('A library that lends tools');
  });

  test('are stepped through by the keys, which lead back to the button', async ({ page }) => {
    await page.route('**/stories/index.json', (route) =>
      route.fulfill({ json: [...SAMPLES, { title: LONG_TITLE, path: 'stories/long.geojson' }] }),
    );
    await openStory(page, 'one-place.geojson');
    const summary = page.getByText('Samples', { exact: true });
    await summary.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('link', { name: LONG_TITLE }).waitFor();
    const keys: [key: string, leadsTo: string][] = [
      ['ArrowDown', 'Biden and Xi meet in Peru'],
      ['ArrowDown', 'Sample 2'],
      ['End', LONG_TITLE],
      ['ArrowDown', LONG_TITLE],
      ['ArrowUp', 'Sample 6'],
      ['Home', 'Biden and Xi meet in Peru'],
      ['ArrowUp', 'Samples'],
      ['Tab', 'Biden and Xi meet in Peru'],
      ['Escape', 'Samples'],
    ];
    for (const [key, leadsTo] of keys) {
      await page.keyboard.press(key);
      expect([key, await focused(page)]).toEqual([key, leadsTo]);
    }
    expect(await page.getByRole('link', { name: LONG_TITLE }).isVisible()).toBe(false);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => titleOf(page), SOON).toBe('Biden and Xi meet in Peru');
    expect(await focused(page)).toBe('Samples');
  });

  const windows = [
    ['on a phone of 390 × 844', { viewport: { width: 390, height: 844 }, hasTouch: true }],
    ['on a phone of 320 × 640', { viewport: { width: 320, height: 640 }, hasTouch: true }],
    ['in the dark', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as const;

  test.for(windows)('fit, seven of them, %s', async ([, options], { newPage }) => {
    const page = await newPage({ ...STILL, ...options });
    await page.route('**/stories/index.json', (route) =>
      route.fulfill({ json: [...SAMPLES, { title: LONG_TITLE, path: 'stories/long.geojson' }] }),
    );
    await openStory(page);
    await page.getByText('Samples', { exact: true }).click();
    const last = page.getByRole('link', { name: LONG_TITLE });
    await last.waitFor();
    await mapStill(page);
    const isWithin = await page.locator('.menu[open] .menu-panel').evaluate((panel) => {
      const { top, bottom } = panel.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(isWithin).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    expect(await sizeFaults(page)).toEqual([]);
    await last.focus();
    const isInSight = await last.evaluate((link) => {
      const { left, right, top, height } = link.getBoundingClientRect();
      return link.contains(document.elementFromPoint((left + right) / 2, top + height / 2));
    });
    expect(isInSight).toBe(true);
  });

  test('are told of where they cannot be listed', async ({ page, faults }) => {
    faults.expect(/404/u);
    await page.route('**/stories/index.json', (route) => route.fulfill({ status: 404 }));
    await openStory(page);
    await page.getByText('Samples', { exact: true }).click();
    await expect.poll(() => alertOf(page), SOON).toMatch(/^The list of samples could not be fetched/u);
    await mapStill(page);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('leave the dialog’s text as it was', async ({ page }) => {
    await openMaker(page);
    await field(page).fill('Rain in Lima.');
    await press(page, 'Close');
    await page.getByLabel('Open a story').setInputFiles(trialPath('one-place.geojson'));
    await expect.poll(() => titleOf(page), SOON).toBe('A library that lends tools');
    await page.getByRole('button', { name: 'Map an article' }).click();
    expect(await field(page).inputValue()).toBe('Rain in Lima.');
  });
});
