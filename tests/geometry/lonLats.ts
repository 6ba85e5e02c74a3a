import * as fc from 'fast-check';
import type { LonLat } from '../../src/geometry/lonLat.ts';

/** Any points on the globe up to the given latitude, the poles and the antimeridian often among them. */
export function lonLats(maxLat = 90): fc.Arbitrary<LonLat> {
  return fc.tuple(degrees(180), degrees(maxLat));
}

function degrees(max: number): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.double({ min: -max, max, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(-max, 0, max) },
  );
}
