import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, boxOfGeometry } from '../../src/geometry/boxOf.ts';
import type { BBox, LonLat } from '../../src/geometry/lonLat.ts';
import { lonLats } from './lonLats.ts';

const eastward = (from: number, to: number): number => (((to - from) % 360) + 360) % 360;

const rectangle = (west: number, south: number, east: number, north: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

describe('boxOf', () => {
  it.each<[name: string, points: LonLat[], box: BBox | null]>([
    ['no points', [], null],
    ['one point', [[-77.02824, -12.04318]], [-77.02824, -12.04318, -77.02824, -12.04318]],
    [
      'Lima, Chancay and Rio',
      [
        [-77.02824, -12.04318],
        [-77.27, -11.59],
        [-43.18223, -22.90642],
      ],
      [-77.27, -22.90642, -43.18223, -11.59],
    ],
    [
      'Fiji and Tonga, over the antimeridian',
      [
        [178.44, -18.14],
        [-175.2, -21.14],
      ],
      [178.44, -21.14, -175.2, -18.14],
    ],
    [
      'New Zealand, Fiji and Hawaii',
      [
        [-157.86, 21.31],
        [178.44, -18.14],
        [174.78, -41.29],
      ],
      [174.78, -41.29, -157.86, 21.31],
    ],
    [
      'two halves alike: no crossing without need',
      [
        [-90, 0],
        [90, 0],
      ],
      [-90, 0, 90, 0],
    ],
    [
      'a point on the antimeridian with one west of it',
      [
        [170, 1],
        [-180, 2],
      ],
      [170, 1, 180, 2],
    ],
    [
      'a point on the antimeridian with one east of it',
      [
        [-170, 1],
        [180, 2],
      ],
      [-180, 1, -170, 2],
    ],
  ])('%s', (_name, points, box) => {
    expect(boxOf(points)).toEqual(box);
  });

  it('holds every point, and nothing narrower does', () => {
    fc.assert(
      fc.property(fc.array(lonLats(), { minLength: 1, maxLength: 8 }), (points) => {
        const [west, south, east, north] = boxOf(points) ?? [NaN, NaN, NaN, NaN];
        const width = eastward(west, east);
        for (const [lon, lat] of points) {
          expect(eastward(west, lon)).toBeLessThanOrEqual(width + 1e-9);
          expect(lat).toBeGreaterThanOrEqual(south);
          expect(lat).toBeLessThanOrEqual(north);
        }
        for (const [start] of points) {
          const widthFromThere = Math.max(...points.map(([lon]) => eastward(start, lon)));
          expect(width).toBeLessThanOrEqual(widthFromThere + 1e-9);
        }
      }),
    );
  });

  it('takes a hundred thousand points', () => {
    const points = Array.from({ length: 100_000 }, (_, i): LonLat => [i / 1000, i / 2000]);
    expect(boxOf(points)).toEqual([0, 0, 99.999, 49.9995]);
  });
});

describe('boxOfGeometry', () => {
  it.each<[name: string, geometry: GeoJSON.Geometry | null, box: BBox | null]>([
    ['nothing', null, null],
    ['an empty line', { type: 'LineString', coordinates: [] }, null],
    ['the whole world', rectangle(-180, -90, 180, 90), [-180, -90, 180, 90]],
    [
      'a wide rectangle, wider than half the world by its corners',
      rectangle(-80, 0, 80, 10),
      [-80, 0, 80, 10],
    ],
    ['an unsplit rectangle over the antimeridian', rectangle(170, 0, -170, 10), [170, 0, -170, 10]],
    ['the same told beyond 180', rectangle(170, 0, 190, 10), [170, 0, -170, 10]],
    [
      'a split rectangle over the antimeridian',
      {
        type: 'MultiPolygon',
        coordinates: [rectangle(170, 0, 180, 10).coordinates, rectangle(-180, 0, -170, 10).coordinates],
      },
      [170, 0, -170, 10],
    ],
    [
      'a line that spans more than half the world in steps',
      {
        type: 'LineString',
        coordinates: [
          [-150, 0],
          [0, 5],
          [150, 0],
        ],
      },
      [-150, 0, 150, 5],
    ],
  ])('%s', (_name, geometry, box) => {
    expect(boxOfGeometry(geometry)).toEqual(box);
  });
});
