import type { Pixel } from '../pixels/box.ts';
import { MAX_SPREAD } from './spreadApart.ts';
import { nearestCopy } from '../pixels/worldPixels.ts';

/** Places by their index, and the middle of their points, on the world that starts at 0. */
export interface Cluster {
  readonly members: readonly number[];
  readonly middle: Pixel;
  /** Its places are not moved apart, even where they are few enough. */
  readonly isGroup: boolean;
}

/** No larger than any marker: two markers in a cell always overlap. */
const CELL_PIXELS = 24;

/** One cluster of all; the middle is weighed by their members, over the edge of the world where that is nearer. */
export function merge(clusters: readonly Cluster[], worldWidth: number): Cluster {
  const near = clusters[0]?.middle.x ?? 0;
  let [count, sumX, sumY] = [0, 0, 0];
  for (const { members, middle } of clusters) {
    count += members.length;
    sumX += nearestCopy(middle.x, near, worldWidth) * members.length;
    sumY += middle.y * members.length;
  }
  return {
    members: clusters.flatMap(({ members }) => members),
    middle: { x: inFirstWorld(sumX / count, worldWidth), y: sumY / count },
    isGroup: false,
  };
}

/**
 * What is laid out together from the start: the places of a cell so small that their markers all overlap, where
 * they are too many to be moved apart; the others one by one. Without this a few thousand places on one spot
 * would be merged one after another. In the order of their first members; without the one at `leftOut`.
 */
export function heapsOf(points: readonly Pixel[], leftOut: number | null, worldWidth: number): Cluster[] {
  const cells = new Map<string, Cluster[]>();
  for (const [i, { x, y }] of points.entries()) {
    if (i === leftOut) continue;
    const middle = { x: inFirstWorld(x, worldWidth), y };
    const key = `${Math.floor(middle.x / CELL_PIXELS)} ${Math.floor(y / CELL_PIXELS)}`;
    const cell = cells.get(key) ?? [];
    cell.push({ members: [i], middle, isGroup: false });
    cells.set(key, cell);
  }
  const heaps = [...cells.values()].flatMap((cell) =>
    cell.length > MAX_SPREAD ? [merge(cell, worldWidth)] : cell,
  );
  return heaps.toSorted(({ members: [a = 0] }, { members: [b = 0] }) => a - b);
}

const inFirstWorld = (x: number, worldWidth: number): number => nearestCopy(x, worldWidth / 2, worldWidth);
