import { toDegrees, toRadians } from '../geometry/earth.ts';

/** The web map's northern and southern end, where it is as high as it is wide; in degrees. */
export const MAX_MAP_LAT = toDegrees(Math.atan(Math.sinh(Math.PI)));

/** The latitude itself, or the map's end where it lies beyond it. */
export const clampLatitude = (lat: number): number => Math.max(-MAX_MAP_LAT, Math.min(MAX_MAP_LAT, lat));

/** How far down the web map (EPSG:3857) a latitude lies: 0 at its northern end, 1 at its southern end. */
export function mapY(lat: number): number {
  return 0.5 - Math.atanh(Math.sin(toRadians(clampLatitude(lat)))) / (2 * Math.PI);
}

/** The latitude of a height on the web map, 0 to 1; those beyond get the map's end. */
export function latitudeAt(y: number): number {
  return clampLatitude(toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y)))));
}
