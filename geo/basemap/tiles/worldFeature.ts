import type { TileLayerName } from '../../../src/basemap/tileSchema.ts';
import { numberAt } from './numberAt.ts';

/** A feature on the web map's square, ready to be cut into tiles. */
export interface WorldFeature {
  readonly layer: TileLayerName;
  readonly type: 'point' | 'line' | 'polygon';
  /** The point, the line's pieces, or the polygon's closed rings, the outer one first. */
  readonly parts: readonly WorldPart[];
  readonly box: WorldBox;
  readonly properties: Readonly<Record<string, string | number>>;
  /** Zooms of the tiles, both inclusive. */
  readonly minZoom: number;
  readonly maxZoom: number;
}

export interface WorldPart {
  /** Of each vertex x, y and importance: the square of how far the line would run from it without it. */
  readonly vertices: Float64Array;
  readonly box: WorldBox;
}

export interface WorldBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** Numbers to a vertex in `WorldPart.vertices`. */
export const VERTEX_STRIDE = 3;

/** More important than any distance in the square: stays at every zoom. */
export const ALWAYS_KEPT = 9;

export function makePart(vertices: Float64Array): WorldPart {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < vertices.length; i += VERTEX_STRIDE) {
    const x = numberAt(vertices, i);
    const y = numberAt(vertices, i + 1);
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  return { vertices, box: { west, north, east, south } };
}

export function boxOfParts(parts: readonly WorldPart[]): WorldBox {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { box } of parts) {
    west = Math.min(west, box.west);
    north = Math.min(north, box.north);
    east = Math.max(east, box.east);
    south = Math.max(south, box.south);
  }
  return { west, north, east, south };
}
