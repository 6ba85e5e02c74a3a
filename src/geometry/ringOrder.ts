import { continuousLine } from './continuousLine.ts';

/**
 * True where the ring runs counter-clockwise, as RFC 7946 wants of an exterior ring (holes run clockwise).
 * Rings over the antimeridian are understood. A ring without area is neither: false.
 */
export function isCounterClockwise(ring: readonly (readonly number[])[]): boolean {
  const points = continuousLine(ring);
  const [origin] = points;
  if (origin === undefined) return false;
  let twiceArea = 0;
  // Relative to the first point, so that a small ring far from [0, 0] keeps its digits.
  for (const [i, [lon, lat]] of points.entries()) {
    const [nextLon, nextLat] = points[i + 1] ?? origin;
    twiceArea += (lon - origin[0]) * (nextLat - origin[1]) - (nextLon - origin[0]) * (lat - origin[1]);
  }
  return twiceArea > 0;
}
