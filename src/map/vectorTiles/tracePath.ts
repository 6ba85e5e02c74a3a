/** What a path is traced into: a canvas's context, or a `Path2D`. */
export type PathTarget = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'closePath'>;

/**
 * Traces a line or a ring. Where `corner` is more than 0, each corner is rounded from so many pixels before it, or
 * from the middle of the side where that is nearer: by what is near it alone, so that neighbouring tiles agree.
 */
export function tracePath(target: PathTarget, points: Float32Array, isClosed: boolean, corner: number): void {
  if (corner > 0) traceRounded(target, points, isClosed, corner);
  else traceStraight(target, points);
  if (isClosed) target.closePath();
}

function traceStraight(target: PathTarget, points: Float32Array): void {
  target.moveTo(points[0] ?? 0, points[1] ?? 0);
  for (let i = 2; i + 1 < points.length; i += 2) target.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
}

function traceRounded(target: PathTarget, points: Float32Array, isClosed: boolean, corner: number): void {
  const count = points.length / 2;
  const at = (i: number, axis: 0 | 1): number => points[2 * ((i + count) % count) + axis] ?? 0;
  // An open line keeps its ends.
  const [first, last] = isClosed ? [0, count] : [1, count - 1];
  if (!isClosed) target.moveTo(at(0, 0), at(0, 1));
  for (let i = first; i < last; i += 1) {
    const [x, y] = [at(i, 0), at(i, 1)];
    const back = shareOf(at(i - 1, 0) - x, at(i - 1, 1) - y, corner);
    const on = shareOf(at(i + 1, 0) - x, at(i + 1, 1) - y, corner);
    const [startX, startY] = [x + (at(i - 1, 0) - x) * back, y + (at(i - 1, 1) - y) * back];
    if (isClosed && i === 0) target.moveTo(startX, startY);
    else target.lineTo(startX, startY);
    target.quadraticCurveTo(x, y, x + (at(i + 1, 0) - x) * on, y + (at(i + 1, 1) - y) * on);
  }
  if (!isClosed) target.lineTo(at(count - 1, 0), at(count - 1, 1));
}

/** The share of a side that the rounding of the corner at its end takes: half of it at most. */
function shareOf(dx: number, dy: number, corner: number): number {
  const length = Math.hypot(dx, dy);
  return length === 0 ? 0 : Math.min(0.5, corner / length);
}
