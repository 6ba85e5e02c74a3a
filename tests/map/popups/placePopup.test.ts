import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, isInside, overlap, shift } from '../../../src/map/pixels/box.ts';
import type { Box } from '../../../src/map/pixels/box.ts';
import { placePopup, TIP_PIXELS } from '../../../src/map/popups/placePopup.ts';

const SIZE = { width: 340, height: 320 };
const VIEW: Box = { minX: 0, minY: 0, maxX: 1000, maxY: 800 };
const box = (minX: number, minY: number, maxX: number, maxY: number): Box => ({ minX, minY, maxX, maxY });
const marker = (x: number, y: number): Box => boxAround({ x, y }, 38);
const around = (at: Box, avoid: Box[] = [], others: Box[] = []) => ({ marker: at, avoid, others });

const number = (min: number, max: number) => fc.integer({ min, max });

describe('placePopup', () => {
  it('stands above a marker with room above, and moves nothing', () => {
    const { side, pan, box: placed } = placePopup(SIZE, around(marker(500, 600)), VIEW);
    expect(side).toBe('above');
    expect(pan).toEqual({ x: 0, y: 0 });
    expect(placed.maxY).toBe(600 - 19 - TIP_PIXELS);
  });

  it.each([
    ['the area above', box(380, 100, 640, 560)],
    ['the area above and right', box(420, 100, 900, 640)],
    ['the area on the left', box(0, 300, 470, 640)],
  ])('does not hide %s', (_, area) => {
    const placed = placePopup(SIZE, around(marker(500, 600), [area]), VIEW);
    expect(overlap(placed.box, area)).toBe(false);
  });

  it('leaves other markers free where it can', () => {
    const others = [marker(500, 450), marker(420, 400)];
    const placed = placePopup(SIZE, around(marker(500, 600), [], others), VIEW);
    expect(others.filter((other) => overlap(placed.box, other))).toEqual([]);
  });

  it('asks for the least move of the map that makes room', () => {
    // The tip keeps off the popup's round corners, so that the popup reaches above the marker's middle.
    const { pan, side } = placePopup(SIZE, around(marker(20, 20)), VIEW);
    expect(side).toBe('right');
    expect(pan).toEqual({ x: 0, y: 6 });
  });

  it('pans the map rather than hide the area', () => {
    const area = box(300, 10, 900, 790);
    const placed = placePopup(SIZE, around(marker(600, 400), [area]), VIEW);
    expect(overlap(placed.box, area)).toBe(false);
    expect(placed.pan).toEqual({ x: 340 + TIP_PIXELS - 300, y: 0 });
  });

  it('does not pan the area out of view to leave it free', () => {
    const area = box(10, 10, 990, 790);
    const placed = placePopup(SIZE, around(marker(600, 400), [area]), VIEW);
    expect(placed.pan).toEqual({ x: 0, y: 0 });
  });

  it('covers the area where there is no other room, but not the marker', () => {
    const area = box(-2000, -2000, 3000, 3000);
    const placed = placePopup(SIZE, around(marker(500, 400), [area]), VIEW);
    expect(overlap(placed.box, marker(500, 400))).toBe(false);
    expect(isInside(placed.box, VIEW)).toBe(true);
  });

  it('keeps clear of the zoom buttons', () => {
    const buttons = [box(950, 10, 990, 90)];
    const placed = placePopup(SIZE, around(marker(900, 380)), VIEW, buttons);
    expect(
      buttons.filter((button) => overlap(shift(placed.box, placed.pan.x, placed.pan.y), button)),
    ).toEqual([]);
  });

  it('never covers its marker, and is in view after the pan wherever both fit', () => {
    const anyBox = fc
      .record({ x: number(-200, 1100), y: number(-200, 900), width: number(1, 500), height: number(1, 500) })
      .map(({ x, y, width, height }) => box(x, y, x + width, y + height));
    fc.assert(
      fc.property(
        number(0, 1000),
        number(0, 800),
        number(100, 340),
        number(60, 420),
        fc.array(anyBox, { maxLength: 4 }),
        fc.array(anyBox, { maxLength: 4 }),
        (x, y, width, height, avoid, others) => {
          const placed = placePopup({ width, height }, around(marker(x, y), avoid, others), VIEW);
          expect(overlap(placed.box, marker(x, y))).toBe(false);
          const panned = shift(placed.box, placed.pan.x, placed.pan.y);
          expect(isInside(panned, shift(boxAround({ x: 500, y: 400 }, 1000.01, 800.01), 0))).toBe(true);
        },
      ),
    );
  });
});
