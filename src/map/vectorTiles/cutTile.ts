import { overlap } from '../pixels/box.ts';
import type { Box } from '../pixels/box.ts';
import { TILE_PIXELS, outlineOf } from './groundTile.ts';
import type { GroundTile, Outline, TileLabel } from './groundTile.ts';

/** Pixels that a cut tile keeps beyond its edges: more than a rounded corner or a line's width needs. */
const STRIP_PIXELS = 32;
const MIN = -STRIP_PIXELS;
const MAX = TILE_PIXELS + STRIP_PIXELS;
const WINDOW: Box = { minX: MIN, minY: MIN, maxX: MAX, maxY: MAX };

/**
 * One quarter of a tile, twice as large: what the next zoom shows of it where there is no finer tile.
 * @param column 0 for the left half, 1 for the right; `row` 0 for the upper, 1 for the lower.
 */
export function cutTile(tile: GroundTile, column: 0 | 1, row: 0 | 1): GroundTile {
  const enlarged = <T extends Outline>(lines: readonly T[]): T[] =>
    lines.flatMap((line) => enlarge(line, column, row));
  return {
    land: enlarged(tile.land).flatMap(cutRing),
    rivers: enlarged(tile.rivers).flatMap(cutLine),
    states: enlarged(tile.states).flatMap(cutLine),
    borders: enlarged(tile.borders).flatMap(cutLine),
    disputed: enlarged(tile.disputed).flatMap(cutLine),
    labels: cutLabels(tile.labels, column, row),
  };
}

/** The names of that quarter alone. */
export function cutLabels(labels: readonly TileLabel[], column: 0 | 1, row: 0 | 1): TileLabel[] {
  const [left, top] = [column * TILE_PIXELS, row * TILE_PIXELS];
  return labels
    .map((label) => ({ ...label, x: label.x * 2 - left, y: label.y * 2 - top }))
    .filter(({ x, y }) => x >= 0 && y >= 0 && x < TILE_PIXELS && y < TILE_PIXELS);
}

/** Nothing where no part of it can be in the window. */
function enlarge<T extends Outline>(line: T, column: 0 | 1, row: 0 | 1): T[] {
  const [left, top] = [column * TILE_PIXELS, row * TILE_PIXELS];
  const { minX, minY, maxX, maxY } = line.box;
  const box = { minX: minX * 2 - left, minY: minY * 2 - top, maxX: maxX * 2 - left, maxY: maxY * 2 - top };
  if (box.maxX < MIN || box.maxY < MIN || box.minX > MAX || box.minY > MAX) return [];
  const points = line.points.map((value, i) => value * 2 - (i % 2 === 0 ? left : top));
  return [{ ...line, points, box }];
}

const isWhole = ({ minX, minY, maxX, maxY }: Box): boolean =>
  minX >= MIN && minY >= MIN && maxX <= MAX && maxY <= MAX;

/** Sutherland and Hodgman's way: edge by edge. The edges that it adds lie outside of what is seen. */
function cutRing(ring: Outline): Outline[] {
  if (isWhole(ring.box)) return [ring];
  let points: ArrayLike<number> = ring.points;
  for (const axis of [0, 1] as const) {
    points = keepSide(points, axis, MIN, 1);
    points = keepSide(points, axis, MAX, -1);
  }
  return points.length < 6 ? [] : [outlineOf(Float32Array.from(points))];
}

/** The part of a ring beyond the limit in the direction that `sign` says. */
function keepSide(points: ArrayLike<number>, axis: 0 | 1, limit: number, sign: 1 | -1): number[] {
  const kept: number[] = [];
  const other = 1 - axis;
  const { length } = points;
  let a = length - 2;
  for (let b = 0; b < length; b += 2) {
    const [fromA, fromB] = [
      ((points[a + axis] ?? 0) - limit) * sign,
      ((points[b + axis] ?? 0) - limit) * sign,
    ];
    if (fromA >= 0 !== fromB >= 0) {
      const share = fromA / (fromA - fromB);
      const [otherA, otherB] = [points[a + other] ?? 0, points[b + other] ?? 0];
      const crossing = otherA + (otherB - otherA) * share;
      kept.push(axis === 0 ? limit : crossing, axis === 0 ? crossing : limit);
    }
    if (fromB >= 0) kept.push(points[b] ?? 0, points[b + 1] ?? 0);
    a = b;
  }
  return kept;
}

/** The runs of segments that may be in the window, uncut: a line keeps its corners. */
function cutLine<T extends Outline>(line: T): T[] {
  if (isWhole(line.box)) return [line];
  const { points } = line;
  const runs: T[] = [];
  let start = -1;
  const finish = (end: number): void => {
    if (start >= 0) runs.push({ ...line, ...outlineOf(points.slice(start, end)) });
    start = -1;
  };
  for (let i = 0; i + 3 < points.length; i += 2) {
    if (!overlap(segmentBox(points, i), WINDOW)) finish(i + 2);
    else if (start < 0) start = i;
  }
  finish(points.length);
  return runs;
}

/** Half a pixel larger, so that a level segment has an area. */
function segmentBox(points: Float32Array, i: number): Box {
  const [ax, ay, bx, by] = [points[i] ?? 0, points[i + 1] ?? 0, points[i + 2] ?? 0, points[i + 3] ?? 0];
  return {
    minX: Math.min(ax, bx) - 0.5,
    minY: Math.min(ay, by) - 0.5,
    maxX: Math.max(ax, bx) + 0.5,
    maxY: Math.max(ay, by) + 0.5,
  };
}
