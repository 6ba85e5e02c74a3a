import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOfLine, boxesOfRing } from '../../../src/map/lines/shapeBoxes.ts';

const holds = (boxes: ReturnType<typeof boxesOfRing>, x: number, y: number): boolean =>
  boxes.some(
    (box) => x >= box.minX - 1e-6 && x <= box.maxX + 1e-6 && y >= box.minY - 1e-6 && y <= box.maxY + 1e-6,
  );

describe('boxesOfRing', () => {
  it('is narrow where the area is narrow', () => {
    const triangle = [
      { x: 0, y: 0 },
      { x: 100, y: 160 },
      { x: -100, y: 160 },
    ];
    const boxes = boxesOfRing(triangle);
    expect(boxes).toHaveLength(10);
    expect(boxes[0]?.maxX).toBeCloseTo(10, 6);
    expect(boxes.at(-1)?.maxX).toBe(100);
    expect(holds(boxes, 60, 20)).toBe(false);
  });

  it('holds every point of every edge', () => {
    const pixel = fc.record({
      x: fc.integer({ min: -400, max: 400 }),
      y: fc.integer({ min: -400, max: 400 }),
    });
    fc.assert(
      fc.property(
        fc.array(pixel, { minLength: 3, maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (ring, share) => {
          const boxes = boxesOfRing(ring);
          fc.pre(boxes.length > 0);
          for (const [i, a] of ring.entries()) {
            const b = ring[(i + 1) % ring.length] ?? a;
            expect(holds(boxes, a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('boxesOfLine', () => {
  it('follows the line', () => {
    const boxes = boxesOfLine([
      { x: 0, y: 0 },
      { x: 64, y: 0 },
    ]);
    expect(boxes).toHaveLength(5);
    expect(boxes.every((box) => box.minY === -4 && box.maxY === 4)).toBe(true);
  });
});
