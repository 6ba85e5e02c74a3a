import { toRadians } from '../../../src/geometry/earth.ts';

/**
 * How far beyond the square what touches its edge is carried on: more than a tile's buffer at zoom 0, so that the
 * edge itself, which is no coast, lies in no tile.
 */
export const BEYOND_EDGE = 1 / 32;

/** A little less than where the square ends, 85.05°: the source's Antarctica ends in corners at 85° and 85.051°. */
const LAST_PARALLEL = 84.99;

/** Longitude in degrees to 0 at 180° W … 1 at 180° E of the web map's square (EPSG:3857). */
export const worldX = (lon: number): number => lon / 360 + 0.5;

/** Latitude in degrees to 0 at 85.05° N … 1 at 85.05° S; what lies beyond is put outside of the square. */
export function worldY(lat: number): number {
  if (lat >= LAST_PARALLEL) return -BEYOND_EDGE;
  if (lat <= -LAST_PARALLEL) return 1 + BEYOND_EDGE;
  return 0.5 - Math.atanh(Math.sin(toRadians(lat))) / (2 * Math.PI);
}
