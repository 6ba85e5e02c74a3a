/**
 * Where vector tiles are read from; `PMTiles` of the package pmtiles is one. Its own `Error`s, of a file that
 * cannot be fetched or is none, come as rejected promises.
 */
export interface TileSource {
  getHeader(): Promise<{ readonly minZoom: number; readonly maxZoom: number; readonly tileType: number }>;
  /** The tile without compression; undefined where the file has none. */
  getZxy(z: number, x: number, y: number): Promise<{ readonly data: ArrayBuffer } | undefined>;
  getMetadata(): Promise<unknown>;
}

/** The number of vector tiles (MVT) in a header's `tileType`, from the PMTiles specification, version 3. */
export const VECTOR_TILE_TYPE = 1;
