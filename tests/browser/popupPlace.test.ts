/** Where the popup stands: beside what it speaks of, and under nothing. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { SOON, partsOf, test } from './parts.ts';

const right = (box: { x: number; width: number }): number => box.x + box.width;
const bottom = (box: { y: number; height: number }): number => box.y + box.height;

/** What is wrong with where the popup stands, one line a fault; asked when it stands still. */
async function misplaced(page: Page): Promise<string[]> {
  const { dialog, map, timeline } = partsOf(page);
  const stage = page.getByRole('region', { name: 'Map and timeline' });
  const selected = map.locator('[aria-current="true"]');
  const covers = [
    selected,
    timeline,
    page.getByRole('button', { name: 'Zoom in' }),
    page.getByRole('button', { name: 'Zoom out' }),
  ];
  const popup = await shownBox(page);
  const outer = await stage.boundingBox();
  if (popup === null || outer === null) return ['there is no popup'];
  const faults: string[] = [];
  if (popup.x < outer.x || popup.y < outer.y || right(popup) > right(outer) || bottom(popup) > bottom(outer))
    faults.push(`it leaves the stage: ${JSON.stringify({ popup, stage: outer })}`);
  for (const other of covers) {
    const box = await other.boundingBox();
    if (box === null) {
      faults.push(`not shown: ${String(other)}`);
      continue;
    }
    const across = Math.min(right(popup), right(box)) - Math.max(popup.x, box.x);
    const down = Math.min(bottom(popup), bottom(box)) - Math.max(popup.y, box.y);
    if (across > 0.5 && down > 0.5)
      faults.push(`it meets ${await other.getAttribute('aria-label')}: ${JSON.stringify({ popup, box })}`);
  }
  const hidden = await hiddenPoints(page);
  if (hidden > 0) faults.push(`it hides ${hidden} points of the area, the line or the point as told`);
  const heading = await dialog.getByRole('heading').boundingBox();
  if (heading === null || heading.y < popup.y) faults.push('its heading is out of sight');
  return faults;
}

/** What can be seen of the popup, which scrolls where it is too high. */
async function shownBox(page: Page): Promise<{ x: number; y: number; width: number; height: number } | null> {
  return partsOf(page).dialog.evaluate((dialog) => {
    const { x, y, width, height } = (dialog.closest('.map-popup') ?? dialog).getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** How many points, 4 px apart, the popup hides of the selected place's area, its line and its point as told. */
async function hiddenPoints(page: Page): Promise<number> {
  return partsOf(page).dialog.evaluate((dialog) => {
    const box = (dialog.closest('.map-popup') ?? dialog).getBoundingClientRect();
    const shapes = [
      ...document.querySelectorAll<SVGPathElement>(
        '.map-area--strong, .map-measure--strong, .map-as-told--strong',
      ),
    ];
    let hidden = 0;
    for (let x = box.left; x <= box.right; x += 4) {
      for (let y = box.top; y <= box.bottom; y += 4) {
        const isIn = (shape: SVGPathElement): boolean => {
          const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()?.inverse());
          return (
            shape.isPointInStroke(point) ||
            (!shape.classList.contains('map-measure') && shape.isPointInFill(point))
          );
        };
        if (shapes.some(isIn)) hidden += 1;
      }
    }
    return hidden;
  });
}

/** Waits until the popup has not moved for three looks. */
async function stands(page: Page): Promise<void> {
  let before = '';
  let same = 0;
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await shownBox(page));
        same = now === before ? same + 1 : 0;
        before = now;
        return same;
      },
      { ...SOON, interval: 40 },
    )
    .toBeGreaterThanOrEqual(3);
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
] as const;

/** From each place to another, so that the popup is tried from several views. */
const WALK = ['The port north of Lima', 'Lima', 'Rio de Janeiro', 'The port north of Lima'];

describe.for(SIZES)('in a window of $width × $height', (viewport) => {
  test('the popup of each scene hides neither marker nor area, and nothing hides it', async ({ newPage }) => {
    const page = await newPage({ viewport, reducedMotion: 'reduce' });
    await openStory(page);
    const { item, dialogOf } = partsOf(page);
    for (const place of WALK) {
      await item(place).click();
      await dialogOf(place).waitFor();
      await stands(page);
      expect({ place, faults: await misplaced(page) }).toEqual({ place, faults: [] });
    }
    expect(await page.locator('.map-area--strong').count()).toBe(1);
  });

  test('so does the popup of a background place, near or far', async ({ newPage }) => {
    const page = await newPage({ viewport, reducedMotion: 'reduce' });
    await openStory(page);
    const { chip, dialogOf } = partsOf(page);
    for (const place of ['Peru', 'United States', 'Beijing']) {
      await chip(place).click();
      await dialogOf(place).waitFor();
      await stands(page);
      expect({ place, faults: await misplaced(page) }).toEqual({ place, faults: [] });
    }
  });

  test('the popup that a link opens', async ({ newPage }) => {
    const page = await newPage({ viewport });
    await openStory(page, { place: 'the-port-north-of-lima' });
    await partsOf(page).dialog.waitFor();
    await stands(page);
    expect(await misplaced(page)).toEqual([]);
  });
});
