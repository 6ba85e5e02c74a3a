import { describe, expect, it } from 'vitest';
import { splitRing } from '../../../geo/basemap/splitRing.ts';
import { isPolarHole, unrollRing } from '../../../geo/basemap/unrollRing.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';

const coasts = (ring: readonly LonLat[]) =>
  splitRing(ring)
    .filter(({ isCoast }) => isCoast)
    .map(({ points }) => points);
/** The stretches put together again. */
const joined = (ring: readonly LonLat[]) =>
  splitRing(ring).flatMap(({ points }, i) => (i === 0 ? points : points.slice(1)));

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

describe('splitRing', () => {
  const island: LonLat[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];

  it('takes an island for one coast', () => {
    expect(splitRing(island)).toEqual([{ points: island, isCoast: true }]);
  });

  it('leaves the edge along the antimeridian out of the coast', () => {
    const half: LonLat[] = [
      [170, 60],
      [180, 60],
      [180, 65],
      [180, 70],
      [170, 70],
      [170, 60],
    ];
    expect(coasts(half)).toEqual([
      [
        [180, 70],
        [170, 70],
        [170, 60],
        [180, 60],
      ],
    ]);
    expect(joined(half)).toHaveLength(half.length);
  });

  it('knows the antimeridian a turn on, and a ring that begins on it', () => {
    const ring: LonLat[] = [
      [540, 65],
      [540, 70],
      [530, 70],
      [530, 60],
      [540, 60],
      [540, 65],
    ];
    expect(coasts(ring)).toEqual([
      [
        [540, 70],
        [530, 70],
        [530, 60],
        [540, 60],
      ],
    ]);
  });

  it('strokes no line to the pole', () => {
    const antarctica = unrollRing([
      [-120, -70],
      [0, -72],
      [120, -71],
      [-120, -70],
    ]);
    expect(coasts(antarctica)).toEqual([
      [
        [-120, -70],
        [0, -72],
        [120, -71],
        [240, -70],
      ],
    ]);
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
