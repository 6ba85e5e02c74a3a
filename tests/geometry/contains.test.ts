import { describe, expect, it } from 'vitest';
import { contains } from '../../src/geometry/contains.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';

const square = (lon: number, lat: number, size: number): GeoJSON.Position[] => [
  [lon, lat],
  [lon + size, lat],
  [lon + size, lat + size],
  [lon, lat + size],
  [lon, lat],
];
const WITH_HOLE: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [square(0, 0, 10), square(4, 4, 2).toReversed()],
};
const SPLIT: GeoJSON.MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [[square(170, 0, 10)], [square(-180, 0, 10)]],
};
const UNSPLIT: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [170, 0],
      [-170, 0],
      [-170, 10],
      [170, 10],
      [170, 0],
    ],
  ],
};
const BEYOND_180: GeoJSON.Polygon = { type: 'Polygon', coordinates: [square(170, 0, 20)] };

describe('contains', () => {
  it.each<[name: string, polygon: GeoJSON.Polygon | GeoJSON.MultiPolygon, lonLat: LonLat, expected: boolean]>(
    [
      ['inside', WITH_HOLE, [1, 1], true],
      ['in the hole', WITH_HOLE, [5, 5], false],
      ['west', WITH_HOLE, [-1, 5], false],
      ['east', WITH_HOLE, [11, 5], false],
      ['north, level with a corner', WITH_HOLE, [-5, 10], false],
      ['split, west half', SPLIT, [175, 5], true],
      ['split, east half', SPLIT, [-175, 5], true],
      ['split, outside', SPLIT, [0, 5], false],
      ['unsplit, west half', UNSPLIT, [175, 5], true],
      ['unsplit, east half', UNSPLIT, [-175, 5], true],
      ['unsplit, outside', UNSPLIT, [0, 5], false],
      ['beyond 180, east half', BEYOND_180, [-175, 5], true],
      ['point told beyond 180', SPLIT, [185, 5], true],
      ['no rings', { type: 'Polygon', coordinates: [] }, [0, 0], false],
    ],
  )('%s', (_name, polygon, lonLat, expected) => {
    expect(contains(polygon, lonLat)).toBe(expected);
  });
});
