import type { LonLat } from './lonLat.ts';

/**
 * A line or ring with longitudes that do not jump at the antimeridian: they go on beyond ±180.
 *
 * A step of more than 180° is taken the short way round. A step of exactly 360° is none: it is how a split
 * polygon runs along a pole or round the whole earth, and stays as it is. Positions without two numbers are
 * left out; heights are dropped.
 */
export function continuousLine(line: readonly (readonly number[])[]): LonLat[] {
  const points: LonLat[] = [];
  let lastRawLon: number | undefined;
  let turns = 0;
  for (const [rawLon, lat] of line) {
    if (rawLon === undefined || lat === undefined) continue;
    const step = lastRawLon === undefined ? 0 : rawLon - lastRawLon;
    if (Math.abs(step) > 180 && Math.abs(step) < 360) turns -= Math.round(step / 360);
    points.push([rawLon + 360 * turns, lat]);
    lastRawLon = rawLon;
  }
  return points;
}
