import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../src/geometry/distanceKm.ts';
import { greatCircle } from '../../src/geometry/greatCircle.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { lonLats } from './lonLats.ts';

const LIMA: LonLat = [-77.02824, -12.04318];
const RIO: LonLat = [-43.18223, -22.90642];

describe('greatCircle', () => {
  it('goes from Lima to Rio in 38 steps of at most 100 km', () => {
    const line = greatCircle(LIMA, RIO);
    expect(line).toHaveLength(39);
    expect(line[0]).toEqual(LIMA);
    expect(line.at(-1)).toEqual(RIO);
  });

  it('goes on beyond 180 where the way leads over the antimeridian', () => {
    const fijiToTonga = greatCircle([178.44, -18.14], [-175.2, -21.14]);
    expect(fijiToTonga.at(-1)).toEqual([184.8, -21.14]);
    const tongaToFiji = greatCircle([-175.2, -21.14], [178.44, -18.14]);
    expect(tongaToFiji.at(-1)?.[0]).toBeCloseTo(-181.56, 9);
  });

  it.each<[name: string, from: LonLat, to: LonLat]>([
    ['opposite points on the equator', [0, 0], [180, 0]],
    ['opposite points elsewhere', [-77.02824, -12.04318], [102.97176, 12.04318]],
    ['pole to pole', [0, 90], [0, -90]],
  ])('is half a circumference between %s', (_name, from, to) => {
    expect(lengthKm(greatCircle(from, to))).toBeCloseTo(20015.115, 2);
  });

  it('is a line of two points where it leads nowhere', () => {
    expect(greatCircle(LIMA, LIMA)).toEqual([LIMA, LIMA]);
  });

  it('refuses a segment length that would never arrive', () => {
    expect(() => greatCircle(LIMA, RIO, 0)).toThrow('maxSegmentKm 0: expected a number above 0');
    expect(() => greatCircle(LIMA, RIO, NaN)).toThrow('maxSegmentKm NaN: expected a number above 0');
  });

  it('is continuous, fine enough, and as long as the distance', () => {
    fc.assert(
      fc.property(lonLats(), lonLats(), fc.integer({ min: 50, max: 5000 }), (from, to, maxSegmentKm) => {
        const line = greatCircle(from, to, maxSegmentKm);
        for (const [i, point] of line.slice(1).entries()) {
          const previous = line[i] ?? point;
          expect(Math.abs(point[0] - previous[0])).toBeLessThanOrEqual(180);
          expect(distanceKm(previous, point)).toBeLessThanOrEqual(maxSegmentKm + 1e-6);
        }
        expect(lengthKm(line)).toBeCloseTo(distanceKm(from, to), 3);
      }),
    );
  });
});

function lengthKm(line: readonly LonLat[]): number {
  return line.slice(1).reduce((sum, point, i) => sum + distanceKm(line[i] ?? point, point), 0);
}
