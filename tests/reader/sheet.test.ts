import { describe, expect, it } from 'vitest';
import { heightAfterDrag, nextHeight, sheetPx, stepHeight } from '../../src/reader/sheet.ts';

const WINDOW_PX = 844;

describe('the sheet', () => {
  it('keeps the title in sight in a low window', () => {
    expect(sheetPx('low', 320)).toBe(104);
  });

  it('rises with its button, and comes down from the top', () => {
    expect([nextHeight('low'), nextHeight('half'), nextHeight('full')]).toEqual(['half', 'full', 'low']);
  });

  it('stops at its ends under the arrow keys', () => {
    expect([stepHeight('low', -1), stepHeight('low', 1), stepHeight('full', 1)]).toEqual([
      'low',
      'half',
      'full',
    ]);
  });

  it.each([
    ['let go near the top', 700, 0, 'half', 'full'],
    ['let go near the bottom', 200, 0, 'half', 'low'],
    ['let go near where it was', 420, 0, 'half', 'half'],
    ['flicked up', 400, 0.9, 'half', 'full'],
    ['flicked down', 400, -0.9, 'half', 'low'],
    ['flicked up at the top', 780, 2, 'full', 'full'],
  ] as const)('%s', (_, heightPx, speed, before, expected) => {
    expect(heightAfterDrag(heightPx, speed, WINDOW_PX, before)).toBe(expected);
  });
});
