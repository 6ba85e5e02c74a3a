import { gzipSync } from 'node:zlib';
import { MAX_DATA_ZOOM } from '../../../src/basemap/tileSchema.ts';
import type { EncodedTile } from '../../../src/basemap/encodePmtiles.ts';
import type { TileAddress } from '../../../src/basemap/tileId.ts';
import { clipFeatures } from './clipFeatures.ts';
import { encodeTile } from './encodeTile.ts';
import type { TileFeature } from './encodeTile.ts';
import { tileShape } from './tileShape.ts';
import type { TileFrame } from './tileShape.ts';
import type { WorldFeature } from './worldFeature.ts';

/** Units along a tile's side; the last zoom's tiles are enlarged on the map, and finer for it. */
const EXTENT = 4096;
const LAST_EXTENT = 8192;
/** How far a tile goes beyond its sides, in sides: strokes along its edge are not cut off, and no cut is seen. */
const BUFFER = 64 / 4096;
/** In units of a tile; the last zoom keeps every vertex. */
const TOLERANCE = 3;

/**
 * The tiles of the world from zoom 0 on, gzipped, a tile before its quarters; tiles with nothing in them are left
 * out. Depth first: besides the whole only one tile of each zoom is in memory.
 */
export function cutTiles(features: readonly WorldFeature[]): Generator<EncodedTile> {
  return cutTile(features, { z: 0, x: 0, y: 0 });
}

function* cutTile(around: readonly WorldFeature[], address: TileAddress): Generator<EncodedTile> {
  const { z, x, y } = address;
  const features = clipToTile(around, address);
  if (features.length === 0) return;
  const frame = frameOf(address);
  const shaped = features.map((feature) => shapeOf(feature, frame)).filter((shape) => shape !== undefined);
  if (shaped.length > 0) yield { z, x, y, data: gzipSync(encodeTile(shaped, frame.extent), { level: 9 }) };
  if (z === MAX_DATA_ZOOM) return;
  for (const east of [0, 1]) {
    for (const south of [0, 1]) {
      yield* cutTile(features, { z: z + 1, x: 2 * x + east, y: 2 * y + south });
    }
  }
}

function clipToTile(features: readonly WorldFeature[], { z, x, y }: TileAddress): WorldFeature[] {
  const side = 2 ** z;
  const column = { axis: 'x', low: (x - BUFFER) / side, high: (x + 1 + BUFFER) / side } as const;
  const row = { axis: 'y', low: (y - BUFFER) / side, high: (y + 1 + BUFFER) / side } as const;
  return clipFeatures(clipFeatures(features, column), row);
}

const frameOf = (address: TileAddress): TileFrame =>
  address.z === MAX_DATA_ZOOM
    ? { ...address, extent: LAST_EXTENT, tolerance: 0 }
    : { ...address, extent: EXTENT, tolerance: TOLERANCE };

function shapeOf(feature: WorldFeature, frame: TileFrame): TileFeature | undefined {
  if (frame.z < feature.minZoom || frame.z > feature.maxZoom) return undefined;
  const shape = tileShape(feature, frame);
  const { layer, type, properties } = feature;
  return shape.length === 0 ? undefined : { layer, type, properties, shape };
}
