import { toDegrees, toRadians } from '../../src/geometry/earth.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';

/** The middle of points on the globe: the direction of the sum of their vectors, by their weights; without, each counts once. */
export function meanPoint(lonLats: readonly LonLat[], weights?: readonly number[]): LonLat {
  let [x, y, z] = [0, 0, 0];
  for (const [i, [lon, lat]] of lonLats.entries()) {
    const weight = weights?.[i] ?? 1;
    x += weight * Math.cos(toRadians(lat)) * Math.cos(toRadians(lon));
    y += weight * Math.cos(toRadians(lat)) * Math.sin(toRadians(lon));
    z += weight * Math.sin(toRadians(lat));
  }
  return [toDegrees(Math.atan2(y, x)), toDegrees(Math.atan2(z, Math.hypot(x, y)))];
}
