import { describe, expect, it } from 'vitest';
import { areaAround } from '../../src/geometry/areaAround.ts';
import { contains } from '../../src/geometry/contains.ts';
import { destination } from '../../src/geometry/destination.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';

const CENTRE: LonLat = [10, 50];
const EAST = { bearingDegrees: 90, halfAngleDegrees: 20 };

describe('areaAround', () => {
  it.each<[km: number, bearing: number, isInRing: boolean, isInSector: boolean]>([
    [150, 90, true, true],
    [150, 75, true, true],
    [150, 60, true, false],
    [150, 270, true, false],
    [90, 90, false, false],
    [210, 90, false, false],
  ])('from 100 to 200 km, %d km away at %d°', (km, bearing, isInRing, isInSector) => {
    const ring = { centre: CENTRE, innerKm: 100, outerKm: 200 };
    const [whole, part] = [areaAround(ring), areaAround({ ...ring, sector: EAST })];
    if (whole === null || part === null) throw new Error('expected two areas');
    const lonLat = destination(CENTRE, km, bearing);
    expect([contains(whole, lonLat), contains(part, lonLat)]).toEqual([isInRing, isInSector]);
  });

  it.each([0, -1, NaN, 10_001])('draws nothing of %d km', (outerKm) => {
    expect(areaAround({ centre: CENTRE, innerKm: 0, outerKm })).toBeNull();
  });
});
