import { PMTiles } from 'pmtiles';
import { encodePmtiles, type EncodedTile, type Tileset } from '../../src/basemap/encodePmtiles.ts';
import { memorySource } from '../../src/basemap/memorySource.ts';

/** Every tile of a zoom. */
export function tilesOfZoom(z: number): { z: number; x: number; y: number }[] {
  const side = 2 ** z;
  return Array.from({ length: side * side }, (_, i) => ({ z, x: i % side, y: Math.floor(i / side) }));
}

/** A file that has every tile of zooms 1 to 5 but those of column 2, row 3; each holds its own address. */
export function makeTestTiles(metadata: object = { attribution: '© A test' }): PMTiles {
  const addresses = [1, 2, 3, 4, 5].flatMap(tilesOfZoom).filter(({ x, y }) => x !== 2 || y !== 3);
  const header: Tileset['header'] = { minZoom: 1, maxZoom: 5, bounds: [-180, -85, 180, 85], centre: [0, 0] };
  const tiles = addresses.map(({ z, x, y }): EncodedTile => ({ z, x, y, data: Uint8Array.of(z, x, y) }));
  return new PMTiles(memorySource(encodePmtiles({ tiles, tileCompression: 'none', header, metadata })));
}

/** The tile's bytes; undefined where there is none. */
export async function bytesOf(
  tiles: PMTiles,
  z: number,
  x: number,
  y: number,
): Promise<number[] | undefined> {
  const read = await tiles.getZxy(z, x, y);
  return read === undefined ? undefined : [...new Uint8Array(read.data)];
}
