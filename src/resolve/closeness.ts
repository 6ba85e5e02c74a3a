import type { LonLat } from '../geometry/lonLat.ts';
import { EARTH_RADIUS_KM, toRadians } from '../geometry/earth.ts';

/** Beyond this many lengths the closeness is under a hundredth of a per cent, and 0 is given. */
const MOST_LENGTHS = 10;

/**
 * exp(−d / lengthKm): 1 at the same point, falling with the distance. The distance is taken on a plane, which over
 * the few hundred kilometres that matter is right to within two per cent, and several times as fast as the sphere.
 */
export function closeness(a: LonLat, b: LonLat, lengthKm: number): number {
  const distance = planeDistanceKm(a, b, lengthKm * MOST_LENGTHS);
  return distance === undefined ? 0 : Math.exp(-distance / lengthKm);
}

/** The distance on a plane, or undefined where it is more than `mostKm`. */
export function planeDistanceKm(a: LonLat, b: LonLat, mostKm: number): number | undefined {
  const north = toRadians(b[1] - a[1]) * EARTH_RADIUS_KM;
  if (north > mostKm || north < -mostKm) return undefined;
  const across = Math.abs(b[0] - a[0]);
  const east =
    toRadians(across > 180 ? 360 - across : across) *
    EARTH_RADIUS_KM *
    Math.cos(toRadians((a[1] + b[1]) / 2));
  if (east > mostKm) return undefined;
  const distance = Math.sqrt(north * north + east * east);
  return distance > mostKm ? undefined : distance;
}
