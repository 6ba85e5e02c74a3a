import { describe, expect, it } from 'vitest';
import { centreOf } from '../../src/geometry/centreOf.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';

const square = (lon: number, lat: number, size: number): GeoJSON.Position[] => [
  [lon, lat],
  [lon + size, lat],
  [lon + size, lat + size],
  [lon, lat + size],
  [lon, lat],
];

/** Adding 0 makes 0 of -0. */
const toNanodegrees = (degrees: number): number => Math.round(degrees * 1e9) / 1e9 + 0;

describe('centreOf', () => {
  it.each<[name: string, geometry: GeoJSON.Geometry | null, centre: LonLat | null]>([
    ['null', null, null],
    ['an empty geometry', { type: 'MultiPoint', coordinates: [] }, null],
    ['a polygon without rings', { type: 'Polygon', coordinates: [] }, null],
    ['a point', { type: 'Point', coordinates: [-77.02824, -12.04318, 150] }, [-77.02824, -12.04318]],
    ['a square on the equator', { type: 'Polygon', coordinates: [square(-1, -1, 2)] }, [0, 0]],
    [
      'a square over the antimeridian, unsplit',
      {
        type: 'Polygon',
        coordinates: [
          [
            [178, -1],
            [-178, -1],
            [-178, 1],
            [178, 1],
            [178, -1],
          ],
        ],
      },
      [-180, 0],
    ],
    ['a square told beyond 180', { type: 'Polygon', coordinates: [square(181, -1, 2)] }, [-178, 0]],
    [
      'the whole world',
      {
        type: 'Polygon',
        coordinates: [
          [
            [-180, -90],
            [180, -90],
            [180, 90],
            [-180, 90],
            [-180, -90],
          ],
        ],
      },
      [0, 0],
    ],
    [
      'the larger of two squares, though the northern one has more degrees',
      { type: 'MultiPolygon', coordinates: [[square(0, 70, 10)], [square(40, -4, 8)]] },
      [44, 0],
    ],
    [
      'a polygon whose hole does not move it',
      { type: 'Polygon', coordinates: [square(-2, -2, 4), square(0.5, 0.5, 1).toReversed()] },
      [0, 0],
    ],
    [
      'a ring without area: the middle of its box',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [4, 2],
            [0, 0],
            [0, 0],
          ],
        ],
      },
      [2, 1],
    ],
    [
      'a line over the antimeridian',
      {
        type: 'LineString',
        coordinates: [
          [178, 0],
          [-176, 10],
        ],
      },
      [-179, 5],
    ],
  ])('%s', (_name, geometry, centre) => {
    expect(centreOf(geometry)?.map(toNanodegrees) ?? null).toEqual(centre);
  });

  it('keeps the digits of a building', () => {
    const [lon, lat] = centreOf({ type: 'Polygon', coordinates: [square(139.7, 35.6, 0.0001)] }) ?? [0, 0];
    expect(lon).toBeCloseTo(139.70005, 9);
    expect(lat).toBeCloseTo(35.60005, 9);
  });

  it('weighs by area: a triangle has its centre at a third of its height', () => {
    const [lon, lat] = centreOf({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0.3, 0],
          [0, 0.3],
          [0, 0],
        ],
      ],
    }) ?? [0, 0];
    expect(lon).toBeCloseTo(0.1, 6);
    expect(lat).toBeCloseTo(0.1, 6);
  });
});
