import type { LonLat } from '../../../src/geometry/lonLat.ts';
import { worldX, worldY } from '../tiles/projection.ts';

/**
 * The source's water was cut along the web map's grid at zoom 13 and then simplified piece by piece: its shores
 * have steps and teeth along the grid's lines, which no lake has. A cell is one square of that grid.
 */
const CELLS_PER_SIDE = 2 ** 13;
/** Coordinates are rounded to a thousandth of a degree: so far, in degrees, may a point be off its line. */
const ROUNDING_DEGREES = 0.00051;
const ROUNDING_CELLS = (ROUNDING_DEGREES / 360) * CELLS_PER_SIDE;

/** Where the source's Antarctica ends: that and the antimeridian are edges of the map, not cuts in water. */
const LAST_CUT_PARALLEL = -84;

/** A point of a shore: in cells, so that areas count as shares of a cell. */
export interface ShorePoint {
  readonly lonLat: LonLat;
  readonly x: number;
  /** Southward. */
  readonly y: number;
  /** Whether it is an end of an edge along a line of the grid: there the source was cut. */
  readonly isCut: boolean;
}

/** The points of a closed ring, each once. */
export function toShore(closed: readonly LonLat[]): ShorePoint[] {
  const points = closed.slice(0, -1);
  return points.map((lonLat, i) => ({
    lonLat,
    x: worldX(lonLat[0]) * CELLS_PER_SIDE,
    y: worldY(lonLat[1]) * CELLS_PER_SIDE,
    isCut: isAlongGrid(lonLat, points.at(i - 1)) || isAlongGrid(lonLat, closed[i + 1]),
  }));
}

function isAlongGrid([lon, lat]: LonLat, [otherLon, otherLat]: LonLat = [Number.NaN, Number.NaN]): boolean {
  if (Math.abs(lon) === 180 || lat < LAST_CUT_PARALLEL) return false;
  if (lon === otherLon) return isNearWhole(worldX(lon) * CELLS_PER_SIDE, ROUNDING_CELLS);
  if (lat !== otherLat) return false;
  // A cell is as many times lower, in degrees, as the map is stretched at its latitude.
  const rounding = ROUNDING_CELLS / Math.cos((lat * Math.PI) / 180);
  return isNearWhole(worldY(lat) * CELLS_PER_SIDE, rounding);
}

const isNearWhole = (value: number, tolerance: number): boolean =>
  Math.abs(value - Math.round(value)) <= tolerance;

/** Area of a triangle in cells; positive where the way from `a` over `b` to `c` turns right on the map. */
export const turnCells = (a: ShorePoint, b: ShorePoint, c: ShorePoint): number =>
  ((b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)) / 2;

/** In cells; positive where the shore runs clockwise on the map. */
export function shoreAreaCells(shore: readonly ShorePoint[]): number {
  let sum = 0;
  let from = shore.at(-1);
  for (const to of shore) {
    if (from !== undefined) sum += from.x * to.y - to.x * from.y;
    from = to;
  }
  return sum / 2;
}
