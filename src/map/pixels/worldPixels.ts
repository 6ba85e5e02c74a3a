/**
 * The web's Mercator projection (EPSG:3857) in world pixels: at zoom 0 the world is 256 pixels wide and high,
 * and each zoom doubles that. Longitudes beyond ±180 lie on the neighbouring copies of the world.
 */
import { toDegrees, toRadians } from '../../geometry/earth.ts';
import type { LonLat } from '../../geometry/lonLat.ts';
import type { Pixel } from './box.ts';

const TILE_PIXELS = 256;
/** Where the projection's world is square. */
export const MAX_LATITUDE = 85.0511287798;

export const worldWidth = (zoom: number): number => TILE_PIXELS * 2 ** zoom;

export function toWorldPixel([lon, lat]: LonLat, zoom: number): Pixel {
  const width = worldWidth(zoom);
  const sin = Math.sin(toRadians(Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat))));
  return {
    x: (lon / 360 + 0.5) * width,
    y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * width,
  };
}

export function fromWorldPixel({ x, y }: Pixel, zoom: number): LonLat {
  const width = worldWidth(zoom);
  const lat = 2 * Math.atan(Math.exp((1 - (2 * y) / width) * Math.PI)) - Math.PI / 2;
  return [(x / width - 0.5) * 360, toDegrees(lat)];
}

/** The copy of `x` that is nearest to `nearX`, in a world of `width` pixels. */
export function nearestCopy(x: number, nearX: number, width: number): number {
  return x - width * Math.round((x - nearX) / width);
}
