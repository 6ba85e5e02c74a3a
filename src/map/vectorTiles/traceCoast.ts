import { tracePath } from './tracePath.ts';
import type { PathTarget } from './tracePath.ts';

/** Coordinates at which a side is no coast, but where the world was cut. */
export interface CutEdges {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Traces a ring without its sides that lie on a cut. */
export function traceCoast(target: PathTarget, points: Float32Array, cuts: CutEdges, corner: number): void {
  const count = points.length / 2;
  const isCut = (i: number): boolean => {
    const [a, b] = [2 * i, 2 * ((i + 1) % count)];
    return (
      cuts.x.some((edge) => points[a] === edge && points[b] === edge) ||
      cuts.y.some((edge) => points[a + 1] === edge && points[b + 1] === edge)
    );
  };
  const firstCut = cuts.x.length + cuts.y.length === 0 ? -1 : findSide(count, isCut);
  if (firstCut < 0) {
    tracePath(target, points, true, corner);
    return;
  }
  // From the corner after a cut side round to that side again.
  let run: number[] = [];
  const finish = (): void => {
    if (run.length > 2) tracePath(target, Float32Array.from(run), false, corner);
    run = [];
  };
  for (let step = 1; step <= count; step += 1) {
    const i = (firstCut + step) % count;
    run.push(points[2 * i] ?? 0, points[2 * i + 1] ?? 0);
    if (isCut(i)) finish();
  }
  finish();
}

function findSide(count: number, matches: (side: number) => boolean): number {
  for (let i = 0; i < count; i += 1) if (matches(i)) return i;
  return -1;
}
