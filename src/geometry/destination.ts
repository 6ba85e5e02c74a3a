import { EARTH_RADIUS_KM, toDegrees, toRadians } from './earth.ts';
import type { LonLat } from './lonLat.ts';
import { normaliseLongitude } from './normaliseLongitude.ts';

/**
 * The point reached by going `distanceKm` along the great circle that leaves `from` at `bearingDegrees`
 * (clockwise from north). The longitude is in [-180, 180), the latitude in [-90, 90].
 */
export function destination(from: LonLat, distanceKm: number, bearingDegrees: number): LonLat {
  const angle = distanceKm / EARTH_RADIUS_KM;
  const bearing = toRadians(bearingDegrees);
  const lat = toRadians(from[1]);
  const north = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing);
  const east = Math.sin(bearing) * Math.sin(angle);
  // Towards the meridian of `from`; with `east` and `north` a vector of length 1, so that the latitude
  // stays exact near the poles, where an arc sine would not.
  const ahead = Math.cos(lat) * Math.cos(angle) - Math.sin(lat) * Math.sin(angle) * Math.cos(bearing);
  return [
    normaliseLongitude(from[0] + toDegrees(Math.atan2(east, ahead))),
    toDegrees(Math.atan2(north, Math.hypot(east, ahead))),
  ];
}
