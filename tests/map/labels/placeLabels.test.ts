import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, overlap } from '../../../src/map/pixels/box.ts';
import type { Box } from '../../../src/map/pixels/box.ts';
import { placeLabels } from '../../../src/map/labels/placeLabels.ts';

const box = (minX: number, minY: number, width = 50, height = 16): Box => ({
  minX,
  minY,
  maxX: minX + width,
  maxY: minY + height,
});
const VIEW = box(0, 0, 400, 300);

describe('placeLabels', () => {
  it('takes the first box that is free', () => {
    const [placed] = placeLabels([{ boxes: [box(10, 10), box(100, 10)] }], [box(0, 0, 30, 30)], VIEW);
    expect(placed?.choice).toBe(1);
    expect(placed?.box).toEqual(box(100, 10));
  });

  it('lets the more important name win', () => {
    const placed = placeLabels(
      [
        { boxes: [box(10, 10)], name: 'first' },
        { boxes: [box(20, 10)], name: 'second' },
      ],
      [],
      VIEW,
    );
    expect(placed.map(({ candidate }) => candidate.name)).toEqual(['first']);
  });

  it('leaves out a name that the edge would cut', () => {
    expect(placeLabels([{ boxes: [box(-1, 10), box(360, 10), box(10, 290)] }], [], VIEW)).toEqual([]);
  });

  it('places one of several candidates with the same word', () => {
    const candidates = [10, 60, 110].map((y) => ({ boxes: [box(10, y)], once: 'Pacific' }));
    expect(placeLabels(candidates, [], VIEW).map((placed) => placed.box.minY)).toEqual([10]);
  });

  it('never lets names overlap one another or an obstacle, nor leave the view', () => {
    const anyBox = fc
      .record({
        x: fc.integer({ min: -50, max: 400 }),
        y: fc.integer({ min: -50, max: 300 }),
        width: fc.integer({ min: 1, max: 120 }),
      })
      .map(({ x, y, width }) => box(x, y, width));
    const candidate = fc.array(anyBox, { minLength: 1, maxLength: 5 }).map((boxes) => ({ boxes }));
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 30 }),
        fc.array(anyBox, { maxLength: 10 }),
        (candidates, obstacles) => {
          const placed = placeLabels(candidates, obstacles, VIEW);
          for (const [i, { box: a, candidate: from }] of placed.entries()) {
            expect(from.boxes).toContain(a);
            expect(isInside(a, VIEW)).toBe(true);
            const others = [...obstacles, ...placed.slice(i + 1).map((other) => other.box)];
            expect(others.filter((other) => overlap(a, other))).toEqual([]);
          }
        },
      ),
    );
  });
});
