import { describe, expect, it } from 'vitest';
import { labelPoint, ringAreaKm2 } from '../../../../geo/basemap/labels/labelPoint.ts';
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
