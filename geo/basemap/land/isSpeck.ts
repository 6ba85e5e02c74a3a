import type { LonLat } from '../../../src/geometry/lonLat.ts';
import { toRadians } from '../../../src/geometry/earth.ts';

/** Length of a degree of latitude in kilometres. */
const DEGREE_KM = 111.2;
/** Least areas in square kilometres of water that is shown: the fewer its vertices, the less it looks like any lake. */
const LEAST_TRIANGLE_KM2 = 3;
const LEAST_COARSE_KM2 = 1.2;
const LEAST_FINE_KM2 = 0.5;
/** Vertices of a closed ring, its first one twice. */
const TRIANGLE = 4;
const COARSE = 6;

/** Whether a hole in the land is too small, for how coarse it is, to be drawn as water. */
export function isSpeck(ring: readonly LonLat[]): boolean {
  const area = areaKm2(ring);
  if (ring.length <= TRIANGLE) return area < LEAST_TRIANGLE_KM2;
  return area < (ring.length <= COARSE ? LEAST_COARSE_KM2 : LEAST_FINE_KM2);
}

/** Good for what is small: a ring as if in a plane at its first point's latitude. */
function areaKm2(ring: readonly LonLat[]): number {
  const [, firstLat] = ring[0] ?? [0, 0];
  let sum = 0;
  let previous: LonLat | undefined;
  for (const point of ring) {
    if (previous !== undefined) sum += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return (Math.abs(sum) / 2) * DEGREE_KM ** 2 * Math.cos(toRadians(firstLat));
}
