import { toDegrees, toRadians } from '../../src/geometry/earth.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';

/** The middle of points on the globe: the direction of the sum of their vectors, each counted once. */
export function meanPoint(lonLats: readonly LonLat[]): LonLat {
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of lonLats) {
    x += Math.cos(toRadians(lat)) * Math.cos(toRadians(lon));
    y += Math.cos(toRadians(lat)) * Math.sin(toRadians(lon));
    z += Math.sin(toRadians(lat));
  }
  return [toDegrees(Math.atan2(y, x)), toDegrees(Math.atan2(z, Math.hypot(x, y)))];
}
