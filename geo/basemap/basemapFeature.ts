import type { LonLat } from '../../src/geometry/lonLat.ts';
import type { TileLayerName } from '../../src/basemap/tileSchema.ts';

/** One thing to put into the tiles. Zooms are those of the tiles: first and last in which it is. */
export interface BasemapFeature {
  readonly layer: TileLayerName;
  readonly shape: BasemapShape;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** Longitudes from -180 to 180: what crosses the antimeridian is split there. Rings are closed, the outer one first. */
export type BasemapShape =
  | { readonly type: 'point'; readonly at: LonLat }
  | { readonly type: 'line'; readonly line: readonly LonLat[] }
  | { readonly type: 'polygon'; readonly rings: readonly (readonly LonLat[])[] };
