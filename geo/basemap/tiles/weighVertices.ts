import { numberAt } from './numberAt.ts';
import { ALWAYS_KEPT, VERTEX_STRIDE } from './worldFeature.ts';

/**
 * Writes each vertex's importance into a line or a closed ring, once for all zooms: a zoom keeps those above the
 * square of its tolerance. After D. H. Douglas and T. K. Peucker, "Algorithms for the reduction of the number of
 * points required to represent a digitized line or its caricature" (1973).
 */
export function weighVertices(vertices: Float64Array, isClosed: boolean): void {
  const last = vertices.length - VERTEX_STRIDE;
  if (last < 0) return;
  vertices[2] = ALWAYS_KEPT;
  vertices[last + 2] = ALWAYS_KEPT;
  if (!isClosed) {
    weighBetween(vertices, 0, last);
    return;
  }
  // A ring's ends are one point, from which no line runs: it is halved at the vertex farthest from there.
  const middle = farthestFromStart(vertices);
  vertices[middle + 2] = ALWAYS_KEPT;
  weighBetween(vertices, 0, middle);
  weighBetween(vertices, middle, last);
}

function farthestFromStart(vertices: Float64Array): number {
  let farthest = 0;
  let greatest = 0;
  for (let i = VERTEX_STRIDE; i < vertices.length; i += VERTEX_STRIDE) {
    const dx = numberAt(vertices, i) - numberAt(vertices, 0);
    const dy = numberAt(vertices, i + 1) - numberAt(vertices, 1);
    const square = dx * dx + dy * dy;
    if (square > greatest) [greatest, farthest] = [square, i];
  }
  return farthest;
}

function weighBetween(vertices: Float64Array, from: number, to: number): void {
  const spans = [from, to];
  while (spans.length > 0) {
    const last = spans.pop() ?? 0;
    const first = spans.pop() ?? 0;
    const { index, square } = farthestFromChord(vertices, first, last);
    if (index < 0) continue;
    vertices[index + 2] = square;
    if (index - first > VERTEX_STRIDE) spans.push(first, index);
    if (last - index > VERTEX_STRIDE) spans.push(index, last);
  }
}

/** The vertex between two that is farthest from the straight line between these; -1 where all are on it. */
function farthestFromChord(
  vertices: Float64Array,
  first: number,
  last: number,
): { index: number; square: number } {
  const x = numberAt(vertices, first);
  const y = numberAt(vertices, first + 1);
  const dx = numberAt(vertices, last) - x;
  const dy = numberAt(vertices, last + 1) - y;
  const length = dx * dx + dy * dy;
  let index = -1;
  let greatest = 0;
  for (let i = first + VERTEX_STRIDE; i < last; i += VERTEX_STRIDE) {
    const px = numberAt(vertices, i) - x;
    const py = numberAt(vertices, i + 1) - y;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
    const offX = px - share * dx;
    const offY = py - share * dy;
    const square = offX * offX + offY * offY;
    if (square > greatest) [greatest, index] = [square, i];
  }
  return { index, square: greatest };
}
