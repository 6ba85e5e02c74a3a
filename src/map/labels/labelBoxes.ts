/** Where the words for a point or a line may stand, the best place first. */
import { boxAround, shift } from '../pixels/box.ts';
import type { Box, Pixel, Size } from '../pixels/box.ts';

const MARKER_GAP_PIXELS = 4;
const LINE_GAP_PIXELS = 5;
/** Shares of a line's length at which its words may stand. */
const LINE_SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const;

/** Beside a marker: right, left, above, below, then above and below to either side. `half` is from its middle to its edge. */
export function boxesBeside(middle: Pixel, half: number, { width, height }: Size): Box[] {
  const box = boxAround(middle, width, height);
  const dx = half + MARKER_GAP_PIXELS + width / 2;
  const dy = half + MARKER_GAP_PIXELS / 2 + height / 2;
  const aside = width / 2 - half;
  return [
    shift(box, dx),
    shift(box, -dx),
    shift(box, 0, -dy),
    shift(box, 0, dy),
    shift(box, aside, -dy),
    shift(box, aside, dy),
    shift(box, -aside, -dy),
    shift(box, -aside, dy),
  ];
}

/** To the right of a city's dot, or to its left: the words start at the dot, which is part of them. */
export function boxesAtDot({ x, y }: Pixel, { width, height }: Size, dotHalf: number): Box[] {
  const right = { minX: x - dotHalf, minY: y - height / 2, maxX: x - dotHalf + width, maxY: y + height / 2 };
  return [right, shift(right, 2 * dotHalf - width)];
}

/** Over an area's middle, or moved off it a little, so that the words still stand in the area that they name. */
export function boxesOver(middle: Pixel, { width, height }: Size, sideways: boolean): Box[] {
  const box = boxAround(middle, width, height);
  const upAndDown = [0, -height, height];
  return (sideways ? [0, width * 0.4, -width * 0.4] : [0]).flatMap((dx) =>
    upAndDown.map((dy) => shift(box, dx, dy)),
  );
}

/** Beside a line, on either side of it, near its middle first. */
export function boxesAlong(line: readonly Pixel[], { width, height }: Size): Box[] {
  return LINE_SHARES.flatMap((share) => {
    const step = pointAlong(line, share);
    if (step === null) return [];
    const { at, direction } = step;
    // The normal, pointing up: words above a line read as its words.
    const flip = direction.x < 0 ? 1 : -1;
    const normal = { x: -direction.y * flip, y: direction.x * flip };
    const distance = (Math.abs(normal.x) * width + Math.abs(normal.y) * height) / 2 + LINE_GAP_PIXELS;
    const box = boxAround(at, width, height);
    return [1, -1].map((side) => shift(box, normal.x * distance * side, normal.y * distance * side));
  });
}

/** The point at a share of the line's length, and the direction there as a vector of length 1. */
export function pointAlong(
  line: readonly Pixel[],
  share: number,
): { readonly at: Pixel; readonly direction: Pixel } | null {
  const lengths = line.slice(1).map((end, i) => lengthBetween(line[i] ?? end, end));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [i, length] of lengths.entries()) {
    const [from, to] = [line[i], line[i + 1]];
    if (from === undefined || to === undefined || length === 0) continue;
    if (left <= length) {
      const part = left / length;
      const direction = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
      return { at: { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, direction };
    }
    left -= length;
  }
  return null;
}

const lengthBetween = (a: Pixel, b: Pixel): number => Math.hypot(b.x - a.x, b.y - a.y);
