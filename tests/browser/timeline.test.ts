/** The timeline: its axis, its bars, and what choosing days does to the rest of the page. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { SOON, focused, partsOf, test, words } from './parts.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(locator: { boundingBox: () => Promise<Box | null> }): Promise<Box> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not shown.');
  return box;
}

/** The axis' dates in the order in which they stand. */
async function axisDates(page: Page): Promise<string[]> {
  const dates = await partsOf(page)
    .timeline.locator('.dates > *')
    .evaluateAll((all) =>
      all.map((date) => ({ text: date.textContent, left: date.getBoundingClientRect().left })),
    );
  return dates.toSorted((a, b) => a.left - b.left).map(({ text }) => text);
}

describe('the axis', () => {
  test('goes from 16 to 21 November, with a bar over the days of each dated place', async ({ page }) => {
    await openStory(page);
    const { bar, timeline } = partsOf(page);
    const days = ['16 Nov', '17 Nov', '18 Nov', '19 Nov', '20 Nov', '21 Nov'];
    expect(await axisDates(page)).toEqual(days);
    const middleOf = async (day: string): Promise<number> => {
      const { x, width } = await boxOf(timeline.getByText(day, { exact: true }));
      return x + width / 2;
    };
    const spans: [place: string, from: string, to: string][] = [
      ['Lima', '16 Nov', '16 Nov'],
      ['Rio de Janeiro', '17 Nov', '21 Nov'],
    ];
    for (const [place, from, to] of spans) {
      const { x, width } = await boxOf(bar(place));
      for (const day of days) {
        const middle = await middleOf(day);
        const isUnder = middle > x && middle < x + width;
        expect(isUnder, `${place}, ${day}`).toBe(day >= from && day <= to);
      }
    }
    expect(await words(timeline)).toContain('No date given 2');
  });

  test('says so where a story gives no dates, and its steps still work', async ({ page }) => {
    await openStory(page, 'no-dates.geojson');
    const { timeline, dialogOf, list } = partsOf(page);
    expect(await words(timeline)).toContain('The story gives no dates.');
    await timeline.getByRole('button', { name: 'Next' }).click();
    await dialogOf('Porto').waitFor();
    expect(await list.getByText('no date given').count()).toBe(4);
  });

  test('tells a century by years, and each bar can be hit', async ({ page }) => {
    await openStory(page, 'century.geojson');
    const { bar, timeline, dialog } = partsOf(page);
    const dates = await axisDates(page);
    expect(dates.length).toBeGreaterThan(3);
    expect(dates.filter((date) => !/^(?:19|20)\d\d$/u.test(date))).toEqual([]);
    expect(dates).toEqual(dates.toSorted());
    const names = [
      'Sheffield',
      'Antwerp',
      'Oslo',
      'Gdańsk',
      'Reykjavík',
      'Lisbon',
      'Prague',
      'Berlin',
      'Copenhagen',
    ];
    const lefts: number[] = [];
    const axis = await boxOf(timeline);
    for (const name of names) {
      const { x, width, height } = await boxOf(bar(name));
      const isLarge = Math.min(width, height) >= 24;
      const isWithin = x + width <= axis.x + axis.width;
      expect({ name, isLarge, isWithin }).toEqual({ name, isLarge: true, isWithin: true });
      lefts.push(x);
    }
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    await bar('Oslo').click();
    await expect.poll(() => words(dialog), SOON).toContain('City, Norway · Mar 1931');
  });
});

describe('choosing days', () => {
  test('filters list and map, keeps the undated place, and the whole story comes back', async ({
    newPage,
  }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openStory(page);
    const { bar, item, list, map, marker, dialog, dialogOf } = partsOf(page);
    const places = (): Promise<number> => list.getByRole('blockquote').count();
    const before = await boxOf(marker('Lima'));
    const farFrom = async (): Promise<number> => {
      const now = await boxOf(marker('Lima'));
      return Math.hypot(now.x - before.x, now.y - before.y);
    };
    for (const back of ['Show all', 'Whole story'] as const) {
      await bar('Lima').click();
      await dialogOf('Lima').waitFor();
      await expect.poll(places, SOON).toBe(2);
      expect(await item('Rio de Janeiro').count()).toBe(0);
      expect(await item('The port north of Lima').isVisible()).toBe(true);
      expect(await list.getByText('no date given', { exact: true }).isVisible()).toBe(true);
      expect(await words(list)).toMatch(/2 of 3 places for 16 Nov 2024, and those without a date/u);
      expect(await marker('Rio de Janeiro').count()).toBe(0);
      expect(await bar('Rio de Janeiro').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await page.getByRole('button', { name: back }).click();
      await dialog.waitFor({ state: 'detached' });
      await expect.poll(places, SOON).toBe(3);
      expect(await map.getByRole('button', { name: /^\d+\. / }).count()).toBe(3);
      await expect.poll(farFrom, { ...SOON, message: back }).toBeLessThan(3);
      expect(await page.getByRole('button', { name: 'Show all' }).count()).toBe(0);
    }
  });

  test('an undated place that is chosen there filters nothing', async ({ page }) => {
    await openStory(page);
    const { bar, list, dialogOf } = partsOf(page);
    await bar('The port north of Lima').click();
    await dialogOf('The port north of Lima').waitFor();
    expect(await list.getByRole('blockquote').count()).toBe(3);
  });
});

describe('forty places', () => {
  test('are reached by the arrow keys, one after the other, and come into view', async ({ newPage }) => {
    const page = await newPage({ reducedMotion: 'reduce' });
    await openStory(page, 'forty-places.geojson');
    const { timeline, bar, dialogOf } = partsOf(page);
    await bar('Porto').focus();
    const seen = new Set<string>();
    for (let count = 0; count < 40; count += 1) {
      seen.add(await focused(page));
      const outOfSight = await timeline.evaluate((part) => {
        const button = document.activeElement;
        if (button === null || !part.contains(button)) return 'the focus has left the timeline';
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isShown = [top + 2, bottom - 2].every((y) =>
          button.contains(document.elementFromPoint((left + right) / 2, y)),
        );
        return isShown ? null : `${button.getAttribute('aria-label')} is under ${hit?.className}`;
      });
      expect(outOfSight).toBeNull();
      await page.keyboard.press('ArrowRight');
    }
    expect(seen.size).toBe(40);
    expect(await focused(page)).toBe('40. Istanbul, 31 March 2025');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('1. Porto, 1 March 2025');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await dialogOf('Istanbul').waitFor();
    expect((await boxOf(timeline)).height).toBeLessThan(300);
  });
});
