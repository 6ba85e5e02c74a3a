/** Beyond this zoom a tile's number is no longer exact in a double. */
const MAX_ZOOM = 26;

/** A tile of the web map's square grid: column `x` eastward from 180° W, row `y` southward. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/**
 * A tile's number in a PMTiles file: all tiles of the zooms before it, then its step along the Hilbert curve of
 * its own zoom. After the PMTiles specification, version 3, "Tile ID"; the curve after the article "Hilbert curve"
 * in Wikipedia. Throws for an address that is no tile of the grid.
 */
export function tileId({ z, x, y }: TileAddress): number {
  if (!isTileAddress(z, x, y)) {
    throw new RangeError(`tile ${z}/${x}/${y}: expected z from 0 to ${MAX_ZOOM}, x and y from 0 to 2^z - 1`);
  }
  let id = (4 ** z - 1) / 3;
  let [column, row] = [x, y];
  for (let side = 2 ** z / 2; side >= 1; side /= 2) {
    const east = (column & side) > 0 ? 1 : 0;
    const south = (row & side) > 0 ? 1 : 0;
    id += side * side * ((3 * east) ^ south);
    if (south === 1) continue;
    // The curve's northern quarters are turned: the western one about the diagonal, the eastern one about the other.
    if (east === 1) [column, row] = [side - 1 - column, side - 1 - row];
    [column, row] = [row, column];
  }
  return id;
}

function isTileAddress(z: number, x: number, y: number): boolean {
  if (![z, x, y].every((value) => Number.isSafeInteger(value) && value >= 0)) return false;
  return z <= MAX_ZOOM && x < 2 ** z && y < 2 ** z;
}
