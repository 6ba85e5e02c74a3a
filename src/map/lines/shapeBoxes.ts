/** Lines and areas as small boxes, so that what must not be hidden is told closely and not by one large box. */
import { boxAround } from '../pixels/box.ts';
import type { Box, Pixel } from '../pixels/box.ts';

const STEP_PIXELS = 16;
/** A shape larger than the screen needs no finer boxes than this many. */
const MAX_STEPS = 64;

/** Boxes along a line, a step apart. */
export function boxesOfLine(line: readonly Pixel[]): Box[] {
  return line.flatMap((point, i) => {
    const next = line[i + 1] ?? point;
    const length = Math.hypot(next.x - point.x, next.y - point.y);
    const steps = Math.max(1, Math.min(MAX_STEPS, Math.ceil(length / STEP_PIXELS)));
    return Array.from({ length: steps }, (_, step) => {
      const share = step / steps;
      const at = { x: point.x + (next.x - point.x) * share, y: point.y + (next.y - point.y) * share };
      return boxAround(at, STEP_PIXELS / 2);
    });
  });
}

/** Strips of an area from its top to its bottom, each as wide as the ring is there. */
export function boxesOfRing(ring: readonly Pixel[]): Box[] {
  const ys = ring.map((point) => point.y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const rows = Math.min(MAX_STEPS, Math.ceil((bottom - top) / STEP_PIXELS));
  const height = (bottom - top) / rows;
  return Array.from({ length: rows }, (_, row) => {
    const [minY, maxY] = [top + row * height, top + (row + 1) * height];
    const xs = ring.flatMap((point, i) => xsWithin(point, ring[(i + 1) % ring.length] ?? point, minY, maxY));
    return { minX: Math.min(...xs), minY, maxX: Math.max(...xs), maxY };
  }).filter((box) => box.minX <= box.maxX);
}

/** The ends of what an edge covers between two heights. */
function xsWithin(a: Pixel, b: Pixel, minY: number, maxY: number): number[] {
  const [from, to] = a.y <= b.y ? [a, b] : [b, a];
  if (to.y < minY || from.y > maxY) return [];
  const xAt = (y: number): number =>
    to.y === from.y ? from.x : from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y);
  if (to.y === from.y) return [from.x, to.x];
  return [xAt(Math.max(minY, from.y)), xAt(Math.min(maxY, to.y))];
}
