import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from '../../../../geo/basemap/tiles/clipPart.ts';
import type { Slab } from '../../../../geo/basemap/tiles/clipPart.ts';
import { makePart } from '../../../../geo/basemap/tiles/worldFeature.ts';
import type { WorldPart } from '../../../../geo/basemap/tiles/worldFeature.ts';

type Point = readonly [number, number];

const part = (points: readonly Point[]): WorldPart =>
  makePart(Float64Array.from(points.flatMap(([x, y]) => [x, y, 0])));
const pointsOf = ({ vertices }: WorldPart): Point[] =>
  Array.from({ length: vertices.length / 3 }, (_, i) => [
    vertices[3 * i] ?? Number.NaN,
    vertices[3 * i + 1] ?? Number.NaN,
  ]);
const areaOf = (points: readonly Point[]): number => {
  const twice = points.slice(1).reduce((sum, [x, y], i) => {
    const [fromX, fromY] = points[i] ?? [0, 0];
    return sum + fromX * y - x * fromY;
  }, 0);
  return Math.abs(twice) / 2;
};

const middle: Slab = { axis: 'x', low: 0.25, high: 0.75 };
const square: Point[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

describe('clipRing', () => {
  it('cuts a square down to the slab', () => {
    const clipped = clipRing(part(square), middle);
    expect(clipped?.box).toEqual({ west: 0.25, north: 0, east: 0.75, south: 1 });
    expect(clipped && pointsOf(clipped)).toEqual([
      [0.25, 0],
      [0.75, 0],
      [0.75, 1],
      [0.25, 1],
      [0.25, 0],
    ]);
  });

  it('gives back the very ring that is inside, and nothing of one outside', () => {
    const ring = part(square);
    expect(clipRing(ring, { axis: 'y', low: 0, high: 1 })).toBe(ring);
    expect(clipRing(ring, { axis: 'y', low: 1.5, high: 2 })).toBeUndefined();
  });

  it('keeps the area: what three slabs side by side hold adds up to the ring', () => {
    const corner = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 3, maxLength: 30 }),
        corner,
        corner,
        fc.constantFrom('x', 'y'),
        (radii, x, y, axis) => {
          const star = radii.map((radius, i): Point => {
            const angle = (2 * Math.PI * i) / radii.length;
            return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
          });
          const ring = [...star, ...star.slice(0, 1)];
          const sides = [-9, 0.25, 0.75, 9];
          const pieces = sides.slice(1).map((high, i) => {
            const piece = clipRing(part(ring), { axis, low: sides[i] ?? 0, high });
            if (piece === undefined) return 0;
            const points = pointsOf(piece);
            expect(points.at(-1)).toEqual(points[0]);
            for (const point of points) {
              const along = point[axis === 'x' ? 0 : 1];
              expect(along >= (sides[i] ?? 0) && along <= high, `${along} in ${sides[i]} to ${high}`).toBe(
                true,
              );
            }
            return areaOf(points);
          });
          expect(pieces.reduce((sum, area) => sum + area, 0)).toBeCloseTo(areaOf(ring), 9);
        },
      ),
    );
  });
});

describe('clipLine', () => {
  it('gives a piece for each time the line comes in', () => {
    const zigzag = part([
      [0, 0],
      [0.5, 0],
      [1, 0.2],
      [0, 0.4],
    ]);
    expect(clipLine(zigzag, middle).map(pointsOf)).toEqual([
      [
        [0.25, 0],
        [0.5, 0],
        [0.75, 0.1],
      ],
      [
        [0.75, 0.25],
        [0.25, expect.closeTo(0.35, 12)],
      ],
    ]);
  });

  it('has no piece of a line that only touches the slab, or is beside it', () => {
    const touching: Point[] = [
      [0, 0],
      [0.25, 0.5],
      [0, 1],
    ];
    expect(clipLine(part(touching), middle)).toEqual([]);
    expect(
      clipLine(
        part([
          [0, 0],
          [0.1, 1],
        ]),
        middle,
      ),
    ).toEqual([]);
  });
});
