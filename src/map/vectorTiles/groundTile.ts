import type { BasemapLabelKind } from '../../basemap/tileSchema.ts';
import type { Box } from '../pixels/box.ts';

/** A tile is so many CSS pixels wide at its own zoom, which is drawn one zoom deeper than Leaflet's tiles of 256. */
export const TILE_PIXELS = 512;
/** The map's zoom less this is the zoom of the tiles in it. */
export const ZOOM_OFFSET = 1;

export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/**
 * A line, or a closed ring without its first corner again at its end: x, y, x, y, … in pixels of the tile, y down.
 * What lies outside 0 to TILE_PIXELS is the strip that neighbours share.
 */
export interface Outline {
  readonly points: Float32Array;
  readonly box: Box;
}

export interface RiverLine extends Outline {
  /** The map's zoom from which it is drawn. */
  readonly minZoom: number;
}

/** A name in a tile; x and y within it, in pixels. */
export interface TileLabel {
  readonly kind: BasemapLabelKind;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly rank: number;
}

/** A tile as it is drawn. Rings of land run clockwise on the screen, their holes the other way. */
export interface GroundTile {
  readonly land: readonly Outline[];
  readonly rivers: readonly RiverLine[];
  readonly states: readonly Outline[];
  readonly borders: readonly Outline[];
  readonly disputed: readonly Outline[];
  /** Only names whose point lies within the tile itself, the lowest rank first. */
  readonly labels: readonly TileLabel[];
}

export const SEA_TILE: GroundTile = {
  land: [],
  rivers: [],
  states: [],
  borders: [],
  disputed: [],
  labels: [],
};

export function outlineOf(points: Float32Array): Outline {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
    if (x < minX) minX = x;
    if (x > maxX) maxX = x;
    if (y < minY) minY = y;
    if (y > maxY) maxY = y;
  }
  return { points, box: { minX, minY, maxX, maxY } };
}
