import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../src/geometry/distanceKm.ts';
import { HALF_CIRCUMFERENCE_KM } from '../../src/geometry/earth.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { lonLats } from './lonLats.ts';

const LIMA: LonLat = [-77.02824, -12.04318];
const CHANCAY: LonLat = [-77.27, -11.59];
const RIO: LonLat = [-43.18223, -22.90642];

describe('distanceKm', () => {
  // Expected: 111.195 km a degree of the mean sphere, or the haversine in another language; whole kilometres.
  it.each<[name: string, a: LonLat, b: LonLat, km: number]>([
    ['the port of Chancay from Lima', LIMA, CHANCAY, 57],
    ['Rio de Janeiro from Lima', LIMA, RIO, 3776],
    ['London from Paris', [-0.1276, 51.5072], [2.3522, 48.8566], 344],
    ['a degree along the equator', [0, 0], [1, 0], 111],
    ['a degree over the antimeridian', [179.5, 0], [-179.5, 0], 111],
    ['pole to pole', [0, 90], [120, -90], 20015],
    ['opposite points', [10, 20], [-170, -20], 20015],
    ['one pole told with two longitudes', [0, 90], [77, 90], 0],
  ])('%s', (_name, a, b, km) => {
    expect(Math.round(distanceKm(a, b))).toBe(km);
  });

  it('keeps the digits of a few metres', () => {
    expect(distanceKm([20, 50], [20, 50.00001])).toBeCloseTo(0.00111195, 8);
  });

  it('is the same both ways, and never more than half way round', () => {
    fc.assert(
      fc.property(lonLats(), lonLats(), (a, b) => {
        const km = distanceKm(a, b);
        expect(km).toBeCloseTo(distanceKm(b, a), 6);
        expect(km).toBeGreaterThanOrEqual(0);
        expect(km).toBeLessThanOrEqual(HALF_CIRCUMFERENCE_KM);
      }),
    );
  });
});
