import { cutTile } from './cutTile.ts';
import { decodeTile } from './decodeTile.ts';
import type { NameOfCountry } from './decodeTile.ts';
import { SEA_TILE } from './groundTile.ts';
import type { GroundTile, TileAddress } from './groundTile.ts';
import type { OpenTiles } from './openTiles.ts';

/** The tiles that were read, with those that were cut out of them. */
export interface TileStore {
  /** Rejects where the tile cannot be had; asked again, it is fetched again. */
  readonly load: (address: TileAddress) => Promise<GroundTile>;
  /** The tile, where it is here already. */
  readonly peek: (address: TileAddress) => GroundTile | null;
  /** The smallest part of the world around the tile that is here, as the tile would show it. */
  readonly peekCoarse: (address: TileAddress) => GroundTile | null;
}

/** Some views with all that was cut for them. */
const MAX_TILES = 160;

export const parentOf = ({ z, x, y }: TileAddress): TileAddress => ({ z: z - 1, x: x >> 1, y: y >> 1 });
/** Which half of its parent a tile's column or row is. */
export const halfOf = (index: number): 0 | 1 => (index % 2 === 0 ? 0 : 1);
export const keyOf = ({ z, x, y }: TileAddress): string => `${z}/${x}/${y}`;

/**
 * Where an archive of the world has no tile there is nothing but sea; where one of a part of it has none, there is
 * what the larger tile around it shows.
 */
export function createTileStore(
  { archive, maxZoom: maxDataZoom, isPartial }: OpenTiles,
  nameOfCountry: NameOfCountry,
): TileStore {
  const kept = new Map<string, GroundTile>();
  const loading = new Map<string, Promise<GroundTile>>();
  const keep = (key: string, tile: GroundTile): GroundTile => {
    // The one used last is the last in the map.
    kept.delete(key);
    kept.set(key, tile);
    const [oldest] = kept.keys();
    if (kept.size > MAX_TILES && oldest !== undefined) kept.delete(oldest);
    return tile;
  };
  const dataTileOf = (address: TileAddress): TileAddress =>
    address.z <= maxDataZoom ? address : dataTileOf(parentOf(address));
  const fetchTile = async (address: TileAddress): Promise<GroundTile> => {
    const found = await archive.getZxy(address.z, address.x, address.y);
    if (found !== undefined) return decodeTile(found.data, nameOfCountry);
    const hasMore = isPartial && address.z > 0;
    return hasMore ? cutOut(address, await load(parentOf(address))) : SEA_TILE;
  };
  const peek = (address: TileAddress): GroundTile | null => {
    const key = keyOf(address);
    const here = kept.get(key);
    if (here !== undefined) return keep(key, here);
    if (address.z <= maxDataZoom) return null;
    const parent = peek(parentOf(address));
    return parent === null ? null : keep(key, cutOut(address, parent));
  };
  const peekCoarse = (address: TileAddress): GroundTile | null => {
    const here = peek(address);
    if (here !== null || address.z === 0) return here;
    const parent = peekCoarse(parentOf(address));
    return parent === null ? null : cutOut(address, parent);
  };
  const load = async (address: TileAddress): Promise<GroundTile> => {
    const here = peek(address);
    if (here !== null) return here;
    const data = dataTileOf(address);
    const key = keyOf(data);
    const promise = loading.get(key) ?? fetchTile(data).finally(() => loading.delete(key));
    loading.set(key, promise);
    const tile = keep(key, await promise);
    return peek(address) ?? tile;
  };
  return { load, peek, peekCoarse };
}

function cutOut({ x, y }: TileAddress, parent: GroundTile): GroundTile {
  return parent === SEA_TILE ? SEA_TILE : cutTile(parent, halfOf(x), halfOf(y));
}
