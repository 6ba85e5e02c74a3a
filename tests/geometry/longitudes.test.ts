import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLongitude } from '../../src/geometry/normaliseLongitude.ts';
import { unwrapLongitude } from '../../src/geometry/unwrapLongitude.ts';

describe('unwrapLongitude', () => {
  it.each([
    [-179, 178, 181],
    [179, -178, -181],
    [10, 20, 10],
    [-170, 10, -170],
    [190, 10, 190],
    [0, 720, 720],
    [-179, 541, 541],
    [180, 0, 180],
    [-180, 0, -180],
  ])('%d near %d is %d', (lon, nearLon, expected) => {
    expect(unwrapLongitude(lon, nearLon)).toBe(expected);
  });

  it('is whole turns away and within 180°', () => {
    const degrees = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(degrees, degrees, (lon, nearLon) => {
        const unwrapped = unwrapLongitude(lon, nearLon);
        expect(Math.abs(unwrapped - nearLon)).toBeLessThanOrEqual(180 + 1e-9);
        const turns = (unwrapped - lon) / 360;
        expect(turns).toBeCloseTo(Math.round(turns), 9);
      }),
    );
  });
});

describe('normaliseLongitude', () => {
  it.each([
    [180, -180],
    [-180, -180],
    [540, -180],
    [181, -179],
    [-181, 179],
    [-77.02824, -77.02824],
    [-180 - 1e-14, -180],
  ])('%d is %d', (lon, expected) => {
    expect(normaliseLongitude(lon)).toBe(expected);
  });
});
