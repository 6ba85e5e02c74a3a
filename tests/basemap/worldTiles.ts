import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import { PMTiles } from 'pmtiles';
import { mapY } from '../../src/basemap/mercator.ts';
import { memorySource } from '../../src/basemap/memorySource.ts';
import { tilesCovering } from '../../src/basemap/tilesCovering.ts';
import type { TileLayerName } from '../../src/basemap/tileSchema.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';

const WORLD = join(import.meta.dirname, '../../public/basemap/world.pmtiles');

/** The basemap as it was built, read into memory. */
export function openWorld(): PMTiles {
  if (!existsSync(WORLD)) throw new Error('public/basemap/world.pmtiles is missing: `npm run data` makes it');
  return new PMTiles(memorySource(readFileSync(WORLD), 'world'));
}

export type Point = readonly [x: number, y: number];

/** A feature's parts in the tile's own units; rings are closed. */
interface TileFeature {
  readonly parts: readonly (readonly Point[])[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface TileLayer {
  readonly extent: number;
  readonly features: readonly TileFeature[];
}

/** One layer of a tile; without features where tile or layer is missing. */
export async function readLayer(
  tiles: PMTiles,
  { z, x, y }: { z: number; x: number; y: number },
  name: TileLayerName,
): Promise<TileLayer> {
  const tile = await tiles.getZxy(z, x, y);
  const layer = tile === undefined ? undefined : new VectorTile(new Pbf(tile.data)).layers[name];
  if (layer === undefined) return { extent: 4096, features: [] };
  const features = Array.from({ length: layer.length }, (_, i): TileFeature => {
    const feature = layer.feature(i);
    const parts = feature.loadGeometry().map((part) => part.map((point): Point => [point.x, point.y]));
    return { parts, properties: feature.properties };
  });
  return { extent: layer.extent, features };
}

/** Whether the tiles of a zoom have land at the point; beyond the map's ends at the nearest point of the map. */
export async function isLandAt(tiles: PMTiles, [lon, lat]: LonLat, z: number): Promise<boolean> {
  const [tile] = tilesCovering([lon, lat, lon, lat], z);
  if (tile === undefined) throw new Error(`no tile for ${lon}, ${lat}`);
  const { extent, features } = await readLayer(tiles, tile, 'land');
  const point: Point = [
    (((lon + 180) / 360) * 2 ** z - tile.x) * extent,
    (mapY(lat) * 2 ** z - tile.y) * extent,
  ];
  return features.some(({ parts }) => isInside(parts, point));
}

/** By the even-odd rule over all rings. */
function isInside(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let [lastX, lastY] = ring.at(-1) ?? [0, 0];
    for (const [nextX, nextY] of ring) {
      const crosses = lastY > y !== nextY > y;
      if (crosses && x < lastX + ((y - lastY) / (nextY - lastY)) * (nextX - lastX)) inside = !inside;
      [lastX, lastY] = [nextX, nextY];
    }
  }
  return inside;
}
