import type { LonLat } from '../../../src/geometry/lonLat.ts';
import type { Border } from './border.ts';
import { degreesBetween } from './bridgeEnds.ts';
import { looseEnds } from './joinEdges.ts';
import { createNearness } from './nearness.ts';

/** A finer border within one or two of these cells stands for the coarser one. */
const CELL_DEGREES = 0.03;
/** Points of the coarser border are looked at so close together. */
const STEP_DEGREES = 0.02;
/** How far a loose end may be from where the stretch that goes on from it begins. */
const MAX_JOINT_DEGREES = 0.13;
/** A stretch this much of its whole border is one that the finer source has not at all. */
const WHOLE_SHARE = 0.6;

/**
 * What the coarser source has and the finer has not: stretches that go on from one of the finer's loose ends (in
 * lakes, say), joined to it, and whole borders. Where both have a border but on different courses, the finer one's
 * stands alone.
 */
export function fillGaps(finer: readonly Border[], coarser: readonly Border[]): Border[] {
  const isNear = createNearness(
    finer.map(({ line }) => line),
    CELL_DEGREES,
  );
  const ends = looseEnds(finer.map(({ line }) => line));
  const nearestEnd = (point: LonLat): LonLat | undefined =>
    ends
      .filter(([lon, lat]) => Math.abs(lat - point[1]) < 1 && Math.abs(lon - point[0]) < 1)
      .map((end) => ({ end, degrees: degreesBetween(end, point) }))
      .filter(({ degrees }) => degrees <= MAX_JOINT_DEGREES)
      .toSorted((a, b) => a.degrees - b.degrees)[0]?.end;
  return coarser.flatMap(({ countries, line }) => {
    const points = densify(line);
    return runsWhere(points, (point) => !isNear(point)).flatMap((run): Border[] => {
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined || run.length < 2) return [];
      const [before, after] = [nearestEnd(first), nearestEnd(last)];
      const isWhole = run.length >= WHOLE_SHARE * points.length;
      if (before === undefined && after === undefined && !isWhole) return [];
      return [{ countries, line: [...(before ? [before] : []), ...run, ...(after ? [after] : [])] }];
    });
  });
}

/** Longest runs of points of which something holds. */
function runsWhere(points: readonly LonLat[], holds: (point: LonLat) => boolean): LonLat[][] {
  const runs: LonLat[][] = [[]];
  for (const point of points) {
    if (holds(point)) runs.at(-1)?.push(point);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs;
}

function densify(line: readonly LonLat[]): LonLat[] {
  return line.flatMap((to, i) => {
    const from = line[i - 1] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP_DEGREES));
    return Array.from({ length: i === 0 ? 1 : steps }, (_, step): LonLat => {
      const share = (step + 1) / steps;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
  });
}
