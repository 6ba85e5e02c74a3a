import { EARTH_RADIUS_KM, toRadians } from './earth.ts';
import type { LonLat } from './lonLat.ts';

/**
 * The great-circle distance in kilometres, on a sphere (within 0.6 % of the ellipsoid).
 *
 * Vincenty's formula (Survey Review 23, 1975) for a sphere: unlike the haversine it stays exact for points
 * on opposite sides of the earth.
 */
export function distanceKm(a: LonLat, b: LonLat): number {
  const latA = toRadians(a[1]);
  const latB = toRadians(b[1]);
  const deltaLon = toRadians(b[0] - a[0]);
  const east = Math.cos(latB) * Math.sin(deltaLon);
  const north = Math.cos(latA) * Math.sin(latB) - Math.sin(latA) * Math.cos(latB) * Math.cos(deltaLon);
  const along = Math.sin(latA) * Math.sin(latB) + Math.cos(latA) * Math.cos(latB) * Math.cos(deltaLon);
  return EARTH_RADIUS_KM * Math.atan2(Math.hypot(east, north), along);
}
