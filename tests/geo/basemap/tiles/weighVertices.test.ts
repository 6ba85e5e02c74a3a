import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighVertices } from '../../../../geo/basemap/tiles/weighVertices.ts';
import { ALWAYS_KEPT } from '../../../../geo/basemap/tiles/worldFeature.ts';

const weigh = (points: readonly (readonly [number, number])[], isClosed: boolean): number[] => {
  const vertices = Float64Array.from(points.flatMap(([x, y]) => [x, y, 0]));
  weighVertices(vertices, isClosed);
  return Array.from({ length: points.length }, (_, i) => vertices[3 * i + 2] ?? Number.NaN);
};

describe('weighVertices', () => {
  it('weighs a vertex by the square of its distance from the line without it', () => {
    const line = [
      [0, 0],
      [1, 0.5],
      [2, 0],
    ] as const;
    expect(weigh(line, false)).toEqual([ALWAYS_KEPT, 0.25, ALWAYS_KEPT]);
  });

  it('gives a vertex on the straight line no weight', () => {
    const line = [
      [0, 0],
      [1, 1],
      [3, 3],
    ] as const;
    expect(weigh(line, false)[1]).toBe(0);
  });

  it('always keeps two places of a ring: where it begins and the farthest from there', () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ] as const;
    expect(weigh(ring, true)).toEqual([ALWAYS_KEPT, 0.5, ALWAYS_KEPT, 0.5, ALWAYS_KEPT]);
  });

  it('keeps every vertex that is left out within the tolerance of what is kept', () => {
    const coordinate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 }),
        fc.double({ min: 0.01, max: 0.3, noNaN: true }),
        (points, tolerance) => {
          const weights = weigh(points, false);
          const kept = points.filter((_, i) => (weights[i] ?? 0) >= tolerance ** 2);
          for (const point of points) {
            const distances = kept.slice(1).map((to, i) => distanceToSegment(point, kept[i] ?? to, to));
            expect(Math.min(...distances)).toBeLessThanOrEqual(tolerance + 1e-9);
          }
        },
      ),
    );
  });
});

function distanceToSegment(
  [x, y]: readonly [number, number],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
