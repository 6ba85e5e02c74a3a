/** What the page says before anything is done: whose article, which places, in which order. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { openStory } from './fixture.ts';
import { partsOf, test, words } from './parts.ts';
import { FIRST_STORY_PATH, quotedByPlace, storyAt } from './storyFiles.ts';

const RIGHTS = '© 2024 Latin Times. All rights reserved. Do not reproduce without permission.';

describe('the head', () => {
  test('says the map’s title, the article, its rights; no link where the story has none', async ({
    page,
  }) => {
    await openStory(page);
    const banner = page.getByRole('region', { name: 'Story', exact: true });
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([
      'Biden and Xi meet in Peru',
    ]);
    expect(await page.title()).toBe('Biden and Xi meet in Peru · Dateline');
    expect(await words(banner)).toMatch(/^3 places · 16–21 November 2024 Biden and Xi/iu);
    expect(await words(banner)).toContain(`From a Latin Times article, 2024 Quotations: ${RIGHTS}`);
    expect(await page.getByRole('link').allInnerTexts()).toEqual(['© OpenStreetMap contributors']);
    await page.getByText('About this map').click();
    expect(await words(page.getByRole('definition').filter({ hasText: 'reproduce' }).first())).toBe(RIGHTS);
    expect(await page.getByRole('definition').filter({ hasText: 'GeoNames' }).isVisible()).toBe(true);
  });

  test('links to the article, and lists the corrections', async ({ page }) => {
    await openStory(page, 'one-place.geojson');
    const link = page.getByRole('link', {
      name: '“Drills, ladders and one concrete mixer”, The Karst Courier',
    });
    expect(await link.getAttribute('href')).toBe('https://example.org/tools');
    expect(await words(page.getByRole('region', { name: 'Corrections' }))).toBe(
      'Correction, 14 May 2025: An earlier version gave the number of drills as forty.',
    );
    expect(await page.getByText('© 2025 The Karst Courier. Free to use.').first().isVisible()).toBe(true);
    expect(await page.title()).toBe('A library that lends tools · Dateline');
  });

  test('makes no link of an address that is no page', async ({ page }) => {
    await openStory(page, 'hostile.geojson');
    await partsOf(page).list.getByRole('button').first().click();
    await partsOf(page).dialog.waitFor();
    expect(await page.getByRole('link').allInnerTexts()).toEqual(['© OpenStreetMap contributors']);
    expect(await page.locator('[href^="javascript:"]').count()).toBe(0);
  });

  const begins: [story: string, kicker: string, from: string][] = [
    ['one-place.geojson', '1 place · 10 May 2025', 'From “Drills, ladders and one concrete mixer”'],
    ['no-place.geojson', 'No places', 'From an article in The Evening Pawn, 3 Feb 2025'],
    ['no-dates.geojson', '4 places', 'From a Salt & Slate article'],
    ['century.geojson', '9 places · 27 June 1914–28 June 2014', 'From “The bell that would not stay”'],
    ['forty-places.geojson', '40 places · 1–31 March 2025', 'From an article in The Long Shelf, 2 Apr 2025'],
  ];

  test('begins with how many places and which days, whatever the story', async ({ page }) => {
    for (const [story, kicker, from] of begins) {
      await openStory(page, story);
      const text = await words(page.getByRole('region', { name: 'Story', exact: true }));
      expect(text.toLowerCase()).toMatch(new RegExp(`^${kicker.toLowerCase()} `, 'u'));
      expect(text).toContain(from);
    }
  });

  test('icon and link preview are there, and what they name is on the site', async ({ page }) => {
    await openStory(page);
    const metas = await page
      .locator('meta[name], meta[property]')
      .evaluateAll((all) =>
        all.map((meta) => [
          meta.getAttribute('name') ?? meta.getAttribute('property'),
          meta.getAttribute('content'),
        ]),
      );
    const meta = new Map(metas.map(([name, content]) => [name, content ?? '']));
    const { description } = storyAt(FIRST_STORY_PATH);
    expect(meta.get('description')).toBe(description);
    expect(meta.get('og:description')).toBe(description);
    expect(meta.get('og:title')).toBe('Biden and Xi meet in Peru');
    expect(meta.get('twitter:card')).toBe('summary_large_image');
    const icon = await page.locator('link[rel="icon"]').getAttribute('href');
    const files = [icon ?? 'no icon', new URL(meta.get('og:image') ?? '', inject('url')).pathname];
    expect(files.filter((file) => !existsSync(join(inject('site'), file)))).toEqual([]);
  });
});

describe('the list', () => {
  test('has the places in story order, each with number, kind and country, date, first passage', async ({
    page,
  }) => {
    await openStory(page);
    const rows = await partsOf(page).list.getByRole('listitem').all();
    const expected: [heading: RegExp, line: string][] = [
      [/^1\.? Lima 16 Nov$/u, 'City, Peru'],
      [/^2\.? The port north of Lima no date given$/u, 'Port of Chancay, Peru'],
      [/^3\.? Rio de Janeiro 17–21 Nov$/u, 'City, Brazil'],
    ];
    expect(rows.length).toBe(expected.length);
    const quoted = quotedByPlace(storyAt(FIRST_STORY_PATH));
    for (const [index, [heading, line]] of expected.entries()) {
      const row = rows[index];
      if (row === undefined) throw new Error(`There is no row ${index + 1}.`);
      expect(await words(row.getByRole('heading', { level: 3 }))).toMatch(heading);
      expect(await row.getByText(line, { exact: true }).isVisible()).toBe(true);
      expect(await words(row.getByRole('blockquote'))).toBe(`“${quoted[index]?.quoted[0]}”`);
    }
    expect(await rows[0]?.getByRole('blockquote').locator('mark').allInnerTexts()).toEqual(['Lima']);
  });

  test('says so where a story names no place', async ({ page }) => {
    await openStory(page, 'no-place.geojson');
    expect(await words(partsOf(page).list)).toContain('This story names no place where something happens.');
    expect(await words(partsOf(page).timeline)).toContain('No places, no dates.');
  });
});

describe('the map', () => {
  test('has a marker and a name for each scene, the route with its dates, and a legend', async ({ page }) => {
    await openStory(page);
    const { map } = partsOf(page);
    const markers = await map.getByRole('button', { name: /^\d+\. / }).all();
    const names = await Promise.all(markers.map((marker) => marker.getAttribute('aria-label')));
    expect(names).toEqual(['1. Lima', '2. The port north of Lima', '3. Rio de Janeiro']);
    for (const label of ['Lima', 'The port north of Lima', 'Rio de Janeiro', '17–21 Nov']) {
      await map.getByText(label, { exact: true }).waitFor();
    }
    const legend = page.getByRole('region', { name: 'Legend' });
    expect(await legend.getByRole('listitem').allInnerTexts()).toEqual([
      'scene',
      'background',
      'to check',
      'what the words allow',
      'route',
    ]);
  });
});
