/** The one place where Leaflet's order, latitude first, meets the story's, longitude first. */
import { LatLng } from 'leaflet';
import type { LonLat } from '../geometry/lonLat.ts';

/** Degrees; a longitude beyond ±180 stays as it is and is drawn on that copy of the world. */
export function toLatLng([lon, lat]: LonLat): LatLng {
  return new LatLng(lat, lon);
}

export function toLonLat({ lat, lng }: LatLng): LonLat {
  return [lng, lat];
}
