import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, overlap } from '../../../src/map/pixels/box.ts';
import { boxesAlong, boxesAtDot, boxesBeside, pointAlong } from '../../../src/map/labels/labelBoxes.ts';

const SIZE = { width: 80, height: 18 };
const coordinate = fc.integer({ min: -500, max: 500 });
const pixel = fc.record({ x: coordinate, y: coordinate });

describe('boxesBeside', () => {
  it('tries the right side first, then the left', () => {
    const [right, left] = boxesBeside({ x: 100, y: 100 }, 15, SIZE);
    expect(right).toEqual({ minX: 119, minY: 91, maxX: 199, maxY: 109 });
    expect(left).toEqual({ minX: 1, minY: 91, maxX: 81, maxY: 109 });
  });

  it('never covers the marker', () => {
    fc.assert(
      fc.property(
        pixel,
        fc.integer({ min: 10, max: 20 }),
        fc.integer({ min: 1, max: 200 }),
        (middle, half, width) => {
          const marker = boxAround(middle, 2 * half);
          const boxes = boxesBeside(middle, half, { width, height: 18 });
          expect(boxes.filter((box) => overlap(box, marker))).toEqual([]);
        },
      ),
    );
  });
});

describe('boxesAtDot', () => {
  it('keeps the dot at the same point on both sides', () => {
    const [right, left] = boxesAtDot({ x: 100, y: 100 }, SIZE, 3);
    expect(right?.minX).toBe(97);
    expect(left?.maxX).toBe(103);
  });
});

describe('boxesAlong', () => {
  it('never lies on a straight line', () => {
    fc.assert(
      fc.property(pixel, pixel, (from, to) => {
        fc.pre(Math.hypot(to.x - from.x, to.y - from.y) > 1);
        const samples = Array.from({ length: 200 }, (_, i) => ({
          x: from.x + ((to.x - from.x) * i) / 199,
          y: from.y + ((to.y - from.y) * i) / 199,
        }));
        for (const box of boxesAlong([from, to], SIZE)) {
          expect(samples.filter((at) => overlap(box, boxAround(at, 1)))).toEqual([]);
        }
      }),
    );
  });

  it('puts the words above a level line first', () => {
    const [first] = boxesAlong(
      [
        { x: 0, y: 100 },
        { x: 400, y: 100 },
      ],
      SIZE,
    );
    expect(first?.maxY).toBeLessThan(100);
    expect(((first?.minX ?? 0) + (first?.maxX ?? 0)) / 2).toBe(200);
  });

  it('has no place along a line without length', () => {
    expect(
      boxesAlong(
        [
          { x: 5, y: 5 },
          { x: 5, y: 5 },
        ],
        SIZE,
      ),
    ).toEqual([]);
    expect(boxesAlong([], SIZE)).toEqual([]);
  });
});

describe('pointAlong', () => {
  it('measures along the bends', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 100 },
    ];
    expect(pointAlong(line, 0.75)).toEqual({ at: { x: 100, y: 50 }, direction: { x: 0, y: 1 } });
  });
});
