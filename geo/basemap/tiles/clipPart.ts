import { numberAt } from './numberAt.ts';
import { ALWAYS_KEPT, makePart, VERTEX_STRIDE } from './worldFeature.ts';
import type { WorldBox, WorldPart } from './worldFeature.ts';

/** Two parallels of the square's grid with what is between them: from `low` to `high` along an axis. */
export interface Slab {
  readonly axis: 'x' | 'y';
  readonly low: number;
  readonly high: number;
}

const FEWEST_RING_VERTICES = 4;
const FEWEST_LINE_VERTICES = 2;

export const isInside = (box: WorldBox, { axis, low, high }: Slab): boolean =>
  axis === 'x' ? box.west >= low && box.east <= high : box.north >= low && box.south <= high;

export const isOutside = (box: WorldBox, { axis, low, high }: Slab): boolean =>
  axis === 'x' ? box.east < low || box.west > high : box.south < low || box.north > high;

/**
 * What of a closed ring is in the slab, as one closed ring: where it leaves and comes back it runs along the edge
 * (after I. E. Sutherland and G. W. Hodgman, "Reentrant polygon clipping", 1974). Undefined where nothing is.
 */
export function clipRing(ring: WorldPart, slab: Slab): WorldPart | undefined {
  if (isOutside(ring.box, slab)) return undefined;
  if (isInside(ring.box, slab)) return ring;
  const kept: number[] = [];
  walk(ring.vertices, slab, { keep: (x, y, importance) => kept.push(x, y, importance) });
  if (kept.length === 0) return undefined;
  const isClosed = kept[0] === kept.at(-VERTEX_STRIDE) && kept[1] === kept.at(1 - VERTEX_STRIDE);
  if (!isClosed) kept.push(numberAt(kept, 0), numberAt(kept, 1), ALWAYS_KEPT);
  if (kept.length < FEWEST_RING_VERTICES * VERTEX_STRIDE) return undefined;
  return makePart(Float64Array.from(kept));
}

/** The pieces of a line that are in the slab. */
export function clipLine(line: WorldPart, slab: Slab): WorldPart[] {
  if (isOutside(line.box, slab)) return [];
  if (isInside(line.box, slab)) return [line];
  const pieces: WorldPart[] = [];
  let kept: number[] = [];
  const endPiece = (): void => {
    if (kept.length >= FEWEST_LINE_VERTICES * VERTEX_STRIDE) pieces.push(makePart(Float64Array.from(kept)));
    kept = [];
  };
  walk(line.vertices, slab, {
    keep: (x, y, importance) => kept.push(x, y, importance),
    leave: endPiece,
  });
  endPiece();
  return pieces;
}

type Keep = (x: number, y: number, importance: number) => void;

interface Visitor {
  /** A vertex in the slab, or a point where an edge crosses one of its sides, in the line's order. */
  readonly keep: Keep;
  /** The line has gone out of the slab, or passed it by. */
  readonly leave?: () => void;
}

function walk(vertices: Float64Array, slab: Slab, { keep, leave }: Visitor): void {
  const { low, high } = slab;
  const offset = slab.axis === 'x' ? 0 : 1;
  const last = vertices.length - VERTEX_STRIDE;
  for (let i = 0; i <= last; i += VERTEX_STRIDE) {
    const from = numberAt(vertices, i + offset);
    if (from >= low && from <= high) {
      keep(numberAt(vertices, i), numberAt(vertices, i + 1), numberAt(vertices, i + 2));
    }
    if (i === last) return;
    const to = numberAt(vertices, i + VERTEX_STRIDE + offset);
    keepCrossing(vertices, i, slab.axis, from < to ? low : high, keep);
    keepCrossing(vertices, i, slab.axis, from < to ? high : low, keep);
    if (to < low || to > high) leave?.();
  }
}

/** Where the edge that begins at number `i` goes over from one side of a line across the axis to the other. */
function keepCrossing(vertices: Float64Array, i: number, axis: Slab['axis'], at: number, keep: Keep): void {
  const offset = axis === 'x' ? 0 : 1;
  const from = numberAt(vertices, i + offset);
  const to = numberAt(vertices, i + VERTEX_STRIDE + offset);
  if (!((from < at && to > at) || (from > at && to < at))) return;
  const share = (at - from) / (to - from);
  const across = numberAt(vertices, i + 1 - offset);
  const crossing = across + share * (numberAt(vertices, i + VERTEX_STRIDE + 1 - offset) - across);
  if (axis === 'x') keep(at, crossing, ALWAYS_KEPT);
  else keep(crossing, at, ALWAYS_KEPT);
}
