import { toRadians } from '../../../src/geometry/earth.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import { looseEnds } from './joinEdges.ts';

type Line = readonly LonLat[];

/**
 * Straight lines between loose ends that are at most so many degrees of latitude apart, the nearest first. A line is
 * bridged to others only, never to itself by way of others: what is bridged is a gap, not a loop.
 */
export function bridgeEnds(lines: readonly Line[], maxDegrees: number): (readonly [LonLat, LonLat])[] {
  const free = new Map<LonLat, Line>();
  const loose = new Set(looseEnds(lines));
  for (const line of lines) {
    for (const end of [line[0], line.at(-1)]) if (end !== undefined && loose.has(end)) free.set(end, line);
  }
  const groups = createGroups<Line>();
  const pairs = nearPairs([...free.keys()], maxDegrees).toSorted((a, b) => a.degrees - b.degrees);
  return pairs.flatMap(({ a, b }) => {
    const [lineA, lineB] = [free.get(a), free.get(b)];
    if (lineA === undefined || lineB === undefined || !groups.join(lineA, lineB)) return [];
    free.delete(a);
    free.delete(b);
    return [[a, b] as const];
  });
}

/** Disjoint sets (Galler and Fischer, 1964). `join` is false where the two were in one group already. */
function createGroups<T>(): { join(a: T, b: T): boolean } {
  const parents = new Map<T, T>();
  const rootOf = (member: T): T => {
    let root = member;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  return {
    join(a, b) {
      const [rootA, rootB] = [rootOf(a), rootOf(b)];
      if (rootA === rootB) return false;
      parents.set(rootA, rootB);
      return true;
    },
  };
}

interface NearPair {
  readonly a: LonLat;
  readonly b: LonLat;
  readonly degrees: number;
}

/** Seeks along the parallels of latitude: ends in order of their latitude, each with those just north of it. */
function nearPairs(ends: readonly LonLat[], maxDegrees: number): NearPair[] {
  const northwards = ends.toSorted((a, b) => a[1] - b[1]);
  return northwards.flatMap((a, i) => {
    const pairs: NearPair[] = [];
    for (let j = i + 1; j < northwards.length; j += 1) {
      const b = northwards[j];
      if (b === undefined || b[1] - a[1] > maxDegrees) break;
      const degrees = degreesBetween(a, b);
      if (degrees <= maxDegrees) pairs.push({ a, b, degrees });
    }
    return pairs;
  });
}

/** In degrees of latitude, on a plane: for points near each other. */
export const degreesBetween = (a: LonLat, b: LonLat): number =>
  Math.hypot((a[0] - b[0]) * Math.cos(toRadians(a[1])), a[1] - b[1]);
