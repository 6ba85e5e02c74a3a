import { concatBytes } from './concatBytes.ts';
import { createContentStore } from './createContentStore.ts';
import { encodeDirectories } from './encodeDirectories.ts';
import type { DirectoryEntry } from './encodeDirectory.ts';
import { encodeHeader, type Compression, type TilesetHeader } from './encodeHeader.ts';
import { encodeUtf8 } from './encodeUtf8.ts';
import { tileId, type TileAddress } from './tileId.ts';

/** A vector tile (MVT) as it is to stand in the file. */
export interface EncodedTile extends TileAddress {
  readonly data: Uint8Array;
}

export interface Tileset {
  /** In any order; at least one, each with at least one byte. */
  readonly tiles: Iterable<EncodedTile>;
  /** How each tile's data is compressed already. */
  readonly tileCompression: Compression;
  readonly header: TilesetHeader;
  /** Written as JSON: name, attribution, vector_layers and what else readers may like to know. */
  readonly metadata: object;
  /** Gzip, for directories and metadata; without it they stay as they are. */
  readonly compressDirectory?: (bytes: Uint8Array) => Uint8Array;
}

/**
 * A PMTiles file, version 3 of the specification (github.com/protomaps/PMTiles): tiles in the order of their ids,
 * each distinct content once, runs of tiles with the same content as one entry.
 *
 * Throws where there is no tile, where a tile is there twice or empty, and for an address that is no tile.
 */
export function encodePmtiles(tileset: Tileset): Uint8Array {
  const compress = tileset.compressDirectory ?? ((bytes: Uint8Array) => bytes);
  const { entries, contents, addressedTiles } = runsOf(tileset.tiles);
  const { root, leaves } = encodeDirectories(entries, compress);
  const metadata = compress(encodeUtf8(JSON.stringify(tileset.metadata)));
  const sections = {
    root: root.length,
    metadata: metadata.length,
    leaves: leaves.length,
    tiles: contents.reduce((length, content) => length + content.length, 0),
    addressedTiles,
    entries: entries.length,
    contents: contents.length,
  };
  const header = encodeHeader(tileset.header, sections, {
    directories: tileset.compressDirectory === undefined ? 'none' : 'gzip',
    tiles: tileset.tileCompression,
  });
  return concatBytes([header, root, metadata, leaves, ...contents]);
}

interface Runs {
  readonly entries: readonly DirectoryEntry[];
  readonly contents: readonly Uint8Array[];
  readonly addressedTiles: number;
}

function runsOf(tiles: Iterable<EncodedTile>): Runs {
  const store = createContentStore();
  const entries: DirectoryEntry[] = [];
  const sorted = Array.from(tiles, (tile) => ({ id: tileId(tile), tile })).toSorted((a, b) => a.id - b.id);
  if (sorted.length === 0) throw new RangeError('no tiles: expected at least one');
  let lastId = -1;
  for (const { id, tile } of sorted) {
    const { z, x, y, data } = tile;
    if (id === lastId) throw new RangeError(`tile ${z}/${x}/${y} is there twice: expected it once`);
    if (data.length === 0) throw new RangeError(`tile ${z}/${x}/${y} is empty: expected a byte at least`);
    lastId = id;
    const offset = store.add(data);
    const last = entries.at(-1);
    if (last !== undefined && last.offset === offset && last.id + last.runLength === id) {
      entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 };
    } else {
      entries.push({ id, runLength: 1, offset, length: data.length });
    }
  }
  return { entries, contents: store.contents, addressedTiles: sorted.length };
}
