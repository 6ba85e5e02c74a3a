import { describe, expect, it } from 'vitest';
import { labelPoint, ringAreaKm2 } from '../../../../geo/basemap/labels/labelPoint.ts';
import { isPolarHole, unrollRing } from '../../../../geo/basemap/labels/unrollRing.ts';
import type { LonLat } from '../../../../src/geometry/lonLat.ts';

/** A square of one degree. */
const degree = (lat: number): LonLat[] => [
  [0, lat],
  [1, lat],
  [1, lat + 1],
  [0, lat + 1],
  [0, lat],
];

describe('labelPoint', () => {
  it('is where there is most room, not in the middle of the box', () => {
    // A long handle to the west of a square.
    const pan: LonLat[] = [
      [0, 0],
      [20, 0],
      [20, -4],
      [30, -4],
      [30, 6],
      [20, 6],
      [20, 1],
      [0, 1],
      [0, 0],
    ];
    const [lon, lat] = labelPoint(pan);
    expect(lon).toBeGreaterThan(20);
    expect(lat).toBeGreaterThan(-2);
    expect(lat).toBeLessThan(4);
  });
});

describe('ringAreaKm2', () => {
  it('measures on the sphere', () => {
    expect(ringAreaKm2(degree(0)) / 12_363).toBeCloseTo(1, 2);
    expect(ringAreaKm2(degree(60)) / 6_088).toBeCloseTo(1, 2);
  });
});

describe('unrollRing', () => {
  it('goes on beyond the antimeridian', () => {
    const ring: LonLat[] = [
      [178, -16],
      [-180, -17],
      [180, -17],
      [-179, -16],
      [178, -16],
    ];
    expect(unrollRing(ring).map(([lon]) => lon)).toEqual([178, 180, 180, 181, 178]);
  });

  it('closes a ring around the pole along the pole', () => {
    const ring: LonLat[] = [
      [-120, -70],
      [0, -72],
      [120, -71],
      [-120, -70],
    ];
    expect(unrollRing(ring).slice(3)).toEqual([
      [240, -70],
      [240, -90],
      [-120, -90],
      [-120, -70],
    ]);
  });

  it('leaves an island as it is', () => {
    expect(unrollRing(degree(0))).toEqual(degree(0));
  });
});

describe('isPolarHole', () => {
  it('is the ring at the pole and no other', () => {
    const atPole: LonLat[] = [
      [-180, -89.999],
      [0, -89.999],
      [179, -89.999],
    ];
    expect(isPolarHole(atPole)).toBe(true);
    expect(isPolarHole(degree(-70))).toBe(false);
  });
});
