import type { LonLat } from '../../src/geometry/lonLat.ts';

/** A stretch of a ring: a real coast, or a cut along the antimeridian or to the South Pole. */
export interface Stretch {
  readonly points: readonly LonLat[];
  readonly isCoast: boolean;
}

/** South of all coasts: the closing of a ring along the pole. */
const POLE_EDGE_LAT = -89.9;

/**
 * Splits a closed ring into its coasts and its cuts, in order; each stretch starts with the last point of the
 * one before it. A map fills the whole ring and strokes the coasts only.
 */
export function splitRing(ring: readonly LonLat[]): Stretch[] {
  const first = ring.findIndex((_, i) => i > 0 && isCut(ring, i) !== isCut(ring, i + 1));
  if (first === -1) return [{ points: ring, isCoast: !isCut(ring, 1) }];
  // Begin where the kind changes, so that no stretch is cut in two by the ring's own start.
  const open = ring.slice(0, -1);
  const start = first % open.length;
  const rotated = [...open.slice(start), ...open.slice(0, start + 1)];
  const stretches: Stretch[] = [];
  let from = 0;
  for (let i = 1; i < rotated.length; i += 1) {
    const isLast = i === rotated.length - 1;
    if (!isLast && isCut(rotated, i) === isCut(rotated, i + 1)) continue;
    stretches.push({ points: rotated.slice(from, i + 1), isCoast: !isCut(rotated, i) });
    from = i;
  }
  return stretches;
}

/** Whether the step from the point before `i` to `i` is a cut; counted round the ring. */
function isCut(ring: readonly LonLat[], i: number): boolean {
  const a = ring[i - 1];
  const b = ring[i] ?? ring[1];
  if (a === undefined || b === undefined) return false;
  return (isOnAntimeridian(a) && isOnAntimeridian(b)) || a[1] < POLE_EDGE_LAT || b[1] < POLE_EDGE_LAT;
}

/** At 180° or a whole turn from there. */
const isOnAntimeridian = ([lon]: LonLat): boolean => Math.abs(Math.abs(lon % 360) - 180) < 0.001;
