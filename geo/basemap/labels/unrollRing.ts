import type { LonLat } from '../../../src/geometry/lonLat.ts';

/**
 * A closed ring with longitudes that run on beyond ±180° instead of jumping. A ring around the South Pole, which
 * ends a whole turn from where it began, is closed along the pole, so that a cylindrical map can fill it.
 *
 * Unlike `continuousLine` it takes a jump of exactly 360° for one over the antimeridian: world-atlas stitched its
 * rings there and left both copies of the meridian's points.
 */
export function unrollRing(ring: readonly LonLat[]): LonLat[] {
  const points: LonLat[] = [];
  let turns = 0;
  let lastLon: number | undefined;
  for (const [lon, lat] of ring) {
    if (lastLon !== undefined && Math.abs(lon - lastLon) > 180) turns -= Math.round((lon - lastLon) / 360);
    points.push([lon + 360 * turns, lat]);
    lastLon = lon;
  }
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || Math.abs(last[0] - first[0]) < 180) return points;
  return [...points, [last[0], -90], [first[0], -90], first];
}

/** A hole around the South Pole itself, of which Natural Earth's Antarctica has one, and a map does not. */
export function isPolarHole(ring: readonly LonLat[]): boolean {
  return ring.every(([, lat]) => lat < -89.9);
}
