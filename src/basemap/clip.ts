import { clipHeader } from './clipHeader.ts';
import { encodePmtiles, type EncodedTile } from './encodePmtiles.ts';
import type { TileArea } from './tileArea.ts';
import { tileId, type TileAddress } from './tileId.ts';
import { countTilesCovering, tilesCovering } from './tilesCovering.ts';
import { VECTOR_TILE_TYPE, type TileSource } from './tileSource.ts';
import { whyNoArea } from './whyNoArea.ts';

/** All are held in memory at a time. The whole world down to zoom 6 has 5,461. */
const MAX_TILES = 10_000;

export type ClipResult =
  | { readonly ok: true; readonly pmtiles: Uint8Array }
  | { readonly ok: false; readonly message: string };

export interface ClipOptions {
  /** Gzip, such as `CompressionStream` in a page: saves 30 %. Without it the tiles stay as they are drawn. */
  readonly compress?: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/**
 * The tiles that cover the areas, as a PMTiles file of its own. Metadata, with the attribution in it, is kept, and
 * told the areas as `areas`: a tile inside them that is not there is open sea, one outside is not known.
 *
 * With `ok: false` the message is a sentence: no area, one that is none, or tiles that are not vector tiles, too
 * many or not there at all (one area may well be open sea). Rejects where the tiles cannot be read.
 */
export async function clip(
  tiles: TileSource,
  areas: readonly TileArea[],
  options: ClipOptions = {},
): Promise<ClipResult> {
  if (areas.length === 0) return refusal('There is no area: expected one at least.');
  const badArea = areas.map(whyNoArea).find((why) => why !== undefined);
  if (badArea !== undefined) return refusal(badArea);
  const source = await tiles.getHeader();
  if (source.tileType !== VECTOR_TILE_TYPE) {
    return refusal(`The tiles are of type ${source.tileType}: expected vector tiles (${VECTOR_TILE_TYPE}).`);
  }
  const available = areas.map((area) => withinZooms(area, source.minZoom, source.maxZoom));
  const addresses = addressesOf(available);
  if (addresses === undefined)
    return refusal(`The areas cover more than ${MAX_TILES} tiles: expected fewer.`);
  const read = await Promise.all(addresses.map((address) => readTile(tiles, address, options.compress)));
  const found = read.filter((tile) => tile !== undefined);
  if (found.length === 0) return refusal('The areas hold no tile: expected land or a name in one at least.');
  return {
    ok: true,
    pmtiles: encodePmtiles({
      tiles: found,
      tileCompression: options.compress === undefined ? 'none' : 'gzip',
      header: clipHeader(available),
      metadata: { ...membersOf(await tiles.getMetadata()), areas: available },
    }),
  };
}

const refusal = (message: string): ClipResult => ({ ok: false, message });

function withinZooms({ bbox, minZoom, maxZoom }: TileArea, lowest: number, highest: number): TileArea {
  const nearest = (zoom: number): number => Math.min(highest, Math.max(lowest, zoom));
  return { bbox, minZoom: nearest(minZoom), maxZoom: nearest(maxZoom) };
}

const zoomsOf = ({ minZoom, maxZoom }: TileArea): number[] =>
  Array.from({ length: maxZoom - minZoom + 1 }, (_, i) => minZoom + i);

/** Each tile once; undefined where they are too many. */
function addressesOf(areas: readonly TileArea[]): TileAddress[] | undefined {
  const layers = areas.flatMap((area) => zoomsOf(area).map((z) => ({ bbox: area.bbox, z })));
  const count = layers.reduce((sum, { bbox, z }) => sum + countTilesCovering(bbox, z), 0);
  if (count > MAX_TILES) return undefined;
  const all = layers.flatMap(({ bbox, z }) => tilesCovering(bbox, z));
  return [...new Map(all.map((address) => [tileId(address), address])).values()];
}

async function readTile(
  tiles: TileSource,
  address: TileAddress,
  compress: ClipOptions['compress'],
): Promise<EncodedTile | undefined> {
  const { z, x, y } = address;
  const tile = await tiles.getZxy(z, x, y);
  if (tile === undefined || tile.data.byteLength === 0) return undefined;
  const data = new Uint8Array(tile.data);
  return { z, x, y, data: compress === undefined ? data : await compress(data) };
}

const membersOf = (metadata: unknown): object =>
  typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata) ? metadata : {};
