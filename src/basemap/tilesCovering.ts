import type { BBox } from '../geometry/lonLat.ts';
import { mapY } from './mercator.ts';
import type { TileAddress } from './tileId.ts';

/** Columns and rows of one zoom, the last ones included; columns run on beyond the last one over the antimeridian. */
interface TileRange {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/**
 * The tiles of a zoom that a box in degrees has a share in, each once; one tile at least. A box that only touches a
 * tile's edge has no share in it. Beyond the grid's ends, about 85.05° north and south, its last row counts.
 */
export function tilesCovering(bbox: BBox, z: number): TileAddress[] {
  const { west, east, north, south } = rangeOf(bbox, z);
  const tiles: TileAddress[] = [];
  for (let x = west; x <= east; x += 1) {
    for (let y = north; y <= south; y += 1) tiles.push({ z, x: x % 2 ** z, y });
  }
  return tiles;
}

/** How many tiles `tilesCovering` gives, without making them. */
export function countTilesCovering(bbox: BBox, z: number): number {
  const { west, east, north, south } = rangeOf(bbox, z);
  return (east - west + 1) * (south - north + 1);
}

function rangeOf([west, south, east, north]: BBox, z: number): TileRange {
  const side = 2 ** z;
  const first = Math.min(side - 1, Math.floor(columnOf(west, side)));
  const end = columnOf(west > east ? east + 360 : east, side);
  const top = clampRow(Math.floor(mapY(north) * side), side);
  const bottom = clampRow(Math.ceil(mapY(south) * side) - 1, side);
  return {
    west: first,
    // Not round the globe and into the first column again.
    east: Math.min(first + side - 1, Math.max(first, Math.ceil(end) - 1)),
    north: top,
    south: Math.max(top, bottom),
  };
}

const columnOf = (lon: number, side: number): number => ((lon + 180) / 360) * side;

const clampRow = (row: number, side: number): number => Math.max(0, Math.min(side - 1, row));
