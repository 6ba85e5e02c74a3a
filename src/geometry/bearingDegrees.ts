import { toDegrees, toRadians } from './earth.ts';
import type { LonLat } from './lonLat.ts';

/**
 * The direction in which the great circle leaves `from` for `to`: degrees clockwise from north, at least 0 and
 * less than 360. Two equal points give 0; from a pole the bearing is told against the meridian of `from`.
 */
export function bearingDegrees(from: LonLat, to: LonLat): number {
  const latFrom = toRadians(from[1]);
  const latTo = toRadians(to[1]);
  const deltaLon = toRadians(to[0] - from[0]);
  const east = Math.cos(latTo) * Math.sin(deltaLon);
  const north =
    Math.cos(latFrom) * Math.sin(latTo) - Math.sin(latFrom) * Math.cos(latTo) * Math.cos(deltaLon);
  const degrees = toDegrees(Math.atan2(east, north));
  // A tiny negative angle plus 360 rounds to 360, which the second remainder makes 0.
  return ((degrees % 360) + 360) % 360;
}
