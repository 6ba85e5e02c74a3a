import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearingDegrees } from '../../src/geometry/bearingDegrees.ts';
import { destination } from '../../src/geometry/destination.ts';
import { distanceKm } from '../../src/geometry/distanceKm.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { lonLats } from './lonLats.ts';

/** One degree of the mean sphere. */
const DEGREE_KM = 111.19508;

describe('destination', () => {
  it.each<[name: string, from: LonLat, km: number, bearing: number, to: LonLat]>([
    ['50 miles north of Lima', [-77.02824, -12.04318], 80.4672, 0, [-77.02824, -11.3195]],
    ['a degree east', [0, 0], DEGREE_KM, 90, [1, 0]],
    ['over the antimeridian eastward', [179.5, 0], DEGREE_KM, 90, [-179.5, 0]],
    ['over the antimeridian westward', [-179.5, 0], DEGREE_KM, 270, [179.5, 0]],
    ['over the north pole', [10, 89], 2 * DEGREE_KM, 0, [-170, 89]],
    ['from the south pole', [0, -90], DEGREE_KM, 30, [30, -89]],
    ['nowhere', [12, 34], 0, 77, [12, 34]],
  ])('%s', (_name, from, km, bearing, to) => {
    const [lon, lat] = destination(from, km, bearing);
    expect(lon).toBeCloseTo(to[0], 4);
    expect(lat).toBeCloseTo(to[1], 4);
  });

  it('gives a longitude of at least -180 and less than 180', () => {
    fc.assert(
      fc.property(
        lonLats(),
        fc.double({ min: 0, max: 30_000, noNaN: true }),
        bearings(),
        (from, km, bearing) => {
          const [lon, lat] = destination(from, km, bearing);
          expect(lon).toBeGreaterThanOrEqual(-180);
          expect(lon).toBeLessThan(180);
          expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        },
      ),
    );
  });

  it('lies at that distance, in that direction', () => {
    fc.assert(
      fc.property(
        lonLats(89),
        fc.double({ min: 1, max: 19_000, noNaN: true }),
        bearings(),
        (from, km, bearing) => {
          const to = destination(from, km, bearing);
          expect(distanceKm(from, to)).toBeCloseTo(km, 5);
          const off = Math.abs(bearingDegrees(from, to) - bearing);
          expect(Math.min(off, 360 - off)).toBeLessThan(1e-4);
        },
      ),
    );
  });
});

function bearings(): fc.Arbitrary<number> {
  return fc.double({ min: 0, max: 360, noNaN: true });
}
