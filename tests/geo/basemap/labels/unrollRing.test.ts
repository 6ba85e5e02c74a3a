import { describe, expect, it } from 'vitest';
import { isPolarHole, unrollRing } from '../../../../geo/basemap/labels/unrollRing.ts';
import type { LonLat } from '../../../../src/geometry/lonLat.ts';

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
    const unrolled = unrollRing(ring);
    expect(unrolled.slice(3)).toEqual([
      [240, -70],
      [240, -90],
      [-120, -90],
      [-120, -70],
    ]);
  });

  it('leaves an island as it is', () => {
    const ring: LonLat[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    expect(unrollRing(ring)).toEqual(ring);
  });
});

describe('isPolarHole', () => {
  it('is the ring at the pole and no other', () => {
    expect(
      isPolarHole([
        [-180, -89.999],
        [0, -89.999],
        [179, -89.999],
      ]),
    ).toBe(true);
    expect(
      isPolarHole([
        [0, -70],
        [1, -70],
        [1, -71],
      ]),
    ).toBe(false);
  });
});
