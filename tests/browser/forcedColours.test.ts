/** In forced colours, where the browser takes the page's own colours away, marks are told apart by their shape. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openStory } from './fixture.ts';
import { mapStill } from './mapStill.ts';
import { partsOf, test } from './parts.ts';

/**
 * How a mark is drawn, in words: its edge ("2px dashed"), the ring around it, and whether its ground or its stroke
 * stands out from the page's.
 */
async function look(page: Page, selector: string, pseudo = ''): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, part) => {
      const style = getComputedStyle(element, part === '' ? undefined : part);
      const canvas = getComputedStyle(document.body).backgroundColor;
      const words: string[] = [];
      if (element instanceof SVGElement) {
        const { stroke, strokeDasharray, fill, strokeOpacity } = style;
        if (stroke !== 'none' && stroke !== canvas && Number(strokeOpacity) > 0.9) words.push('stroke');
        if (strokeDasharray !== 'none') words.push(`dashes ${strokeDasharray}`);
        if (fill !== 'none') words.push('fill');
        return words.join(', ');
      }
      const { borderTopStyle, borderTopWidth, outlineStyle, outlineWidth, backgroundColor } = style;
      if (borderTopStyle !== 'none' && borderTopWidth !== '0px')
        words.push(`${borderTopWidth} ${borderTopStyle}`);
      if (outlineStyle !== 'none' && outlineWidth !== '0px')
        words.push(`ring ${outlineWidth} ${outlineStyle}`);
      if (backgroundColor !== canvas && backgroundColor !== 'rgba(0, 0, 0, 0)') words.push('filled');
      return words.join(', ');
    }, pseudo);
}

/** A mark, and another one that it must not look like; '' for the bare page. */
type Apart = readonly [mark: string, selector: string, pseudo: string, other: string];

const AT_FIRST: readonly Apart[] = [
  ['a marker', '.pin:not(.pin--background)', '', ''],
  ['a background marker', '.pin--background', '::before', ''],
  ['a route', '.map-route', '', ''],
  ['a bar of the timeline', '.bar', '', ''],
  ['a place without a date', '.undated button', '', ''],
  ['a number of the list', '.num', '', ''],
  ['a switch that is on', '.also .chip[aria-pressed="true"]', '', '.tools button.chip'],
  ['a chip', '.quiet', '', ''],
  ['the legend’s scene', '.key-scene', '', ''],
  ['the legend’s background', '.key-background', '', '.key-scene'],
  ['the legend’s doubt', '.key-doubt', '', '.key-background'],
  ['the legend’s area', '.key-area', '', ''],
];

const WITH_THE_PORT_OPEN: readonly Apart[] = [
  ['the chosen marker', '.pin--selected', '', '.pin:not(.pin--selected)'],
  ['the area that the words allow', '.map-area', '', ''],
  ['the line from the anchor', '.map-measure', '', ''],
  ['the chosen place without a date', '.undated [aria-current="true"]', '', '.timeline .whole'],
  ['the chosen place of the list', '.place.on', '', '.place:not(.on)'],
  ['the popup', '.map-popup', '', ''],
];

async function expectApart(page: Page, marks: readonly Apart[]): Promise<void> {
  await mapStill(page);
  for (const [mark, selector, pseudo, other] of marks) {
    const shown = await look(page, selector, pseudo);
    const bare = other === '' ? '' : await look(page, other);
    expect.soft(shown, `${mark} (${selector})`).not.toBe(bare);
  }
}

describe.each(['light', 'dark'] as const)('in forced colours on a %s ground', (colorScheme) => {
  test.override({ options: { forcedColors: 'active', colorScheme, reducedMotion: 'reduce' } });

  test('every mark stands out, and what is chosen from what is not', async ({ page }) => {
    await openStory(page);
    await page.getByRole('button', { name: 'Show on map' }).press('Enter');
    await expectApart(page, AT_FIRST);
    await partsOf(page).item('The port north of Lima').press('Enter');
    await expectApart(page, WITH_THE_PORT_OPEN);
  });

  test('days that are left out, and a doubtful place', async ({ page }) => {
    await openStory(page);
    await partsOf(page).bar('Lima').press('Enter');
    await mapStill(page);
    const bars = [await look(page, '.bar.out'), await look(page, '.bar[aria-current="true"]')];
    expect(new Set(['', ...bars]).size, `bars: ${bars.join(' / ')}`).toBe(3);
    await openStory(page, 'doubtful.geojson');
    expect(await look(page, '.pin--doubtful')).toMatch(/dashed/u);
    expect(await look(page, '.num.doubt')).toMatch(/dashed/u);
  });

  test('the sheet has an edge and a handle', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openStory(page);
    expect(await look(page, '.narrow .panel')).toMatch(/solid/u);
    expect(await look(page, '.grip', '::before')).toMatch(/filled/u);
  });
});
