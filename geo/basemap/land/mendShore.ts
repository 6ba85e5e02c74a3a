import type { LonLat } from '../../../src/geometry/lonLat.ts';
import { shoreAreaCells, toShore, turnCells } from './sourceCells.ts';
import type { ShorePoint } from './sourceCells.ts';

/** Teeth of land up to this share of a cell become water: the simplified pieces of water have lost corners. */
const MOST_FILLED = { lake: 0.55, coast: 0.25 } as const;
/** The same where only one side of the tooth is known to come from the grid. */
const MOST_FILLED_BESIDE = { lake: 0.25, coast: 0.12 } as const;
/** An island of no more cells is taken for one in a lake. */
const MOST_LAKE_ISLAND = 1.5;
/** Tips of water along the grid's lines up to this share of a cell become land. */
const MOST_TRIMMED = 0.12;
/** What is no larger, and has no point that is not of the grid, is a remnant of cutting. */
const MOST_LITTER = 0.55;
const FEWEST_POINTS = 3;

/** Shores of lakes, of islands in them too; coasts of the sea, which more cities are close to. */
type ShoreKind = keyof typeof MOST_FILLED;

/**
 * A closed ring of a lake, an island or a continent without the steps and teeth that the source's grid has left along
 * its shore; undefined where there is nothing else to it. Rings that the grid has not cut stay as they are.
 */
export function mendShore(
  ring: readonly LonLat[],
  waterIs: 'inside' | 'outside',
): readonly LonLat[] | undefined {
  const points = toShore(ring);
  if (!points.some(({ isCut }) => isCut)) return ring;
  const isCoast = waterIs === 'outside' && Math.abs(shoreAreaCells(points)) > MOST_LAKE_ISLAND;
  let shore = waterOnTheRight(points, waterIs);
  for (;;) {
    const mended = withoutArtefacts(shore, isCoast ? 'coast' : 'lake');
    if (mended.length === shore.length) break;
    shore = mended;
  }
  if (isLitter(shore)) return undefined;
  return [...shore, ...shore.slice(0, 1)].map(({ lonLat }) => lonLat);
}

function waterOnTheRight(points: ShorePoint[], waterIs: 'inside' | 'outside'): readonly ShorePoint[] {
  const isClockwise = shoreAreaCells(points) > 0;
  return isClockwise === (waterIs === 'inside') ? points : points.toReversed();
}

function isLitter(shore: readonly ShorePoint[]): boolean {
  if (Math.abs(shoreAreaCells(shore)) > MOST_LITTER) return false;
  return shore.filter(({ isCut }) => !isCut).length <= 1;
}

/** One round along the shore; a point whose neighbour has just gone waits for the next round. */
function withoutArtefacts(shore: readonly ShorePoint[], kind: ShoreKind): readonly ShorePoint[] {
  const kept: ShorePoint[] = [];
  let left = shore.length;
  let hasJustDropped = false;
  for (const [i, point] of shore.entries()) {
    const before = shore.at(i - 1) ?? point;
    const after = shore[(i + 1) % shore.length] ?? point;
    if (!hasJustDropped && left > FEWEST_POINTS && isArtefact([before, point, after], kind)) {
      hasJustDropped = true;
      left -= 1;
    } else {
      kept.push(point);
      hasJustDropped = false;
    }
  }
  return kept;
}

/** Water is to the right of the shore's way: a turn to the left goes round land that juts out into it. */
function isArtefact(
  [before, point, after]: readonly [ShorePoint, ShorePoint, ShorePoint],
  kind: ShoreKind,
): boolean {
  const turn = turnCells(before, point, after);
  if (turn > 0) return point.isCut && turn <= MOST_TRIMMED;
  if (point.isCut || (before.isCut && after.isCut)) return -turn <= MOST_FILLED[kind];
  return (before.isCut || after.isCut) && -turn <= MOST_FILLED_BESIDE[kind];
}
