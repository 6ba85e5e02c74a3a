import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearingDegrees } from '../../src/geometry/bearingDegrees.ts';
import { compassName } from '../../src/geometry/compassName.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { lonLats } from './lonLats.ts';

const LIMA: LonLat = [-77.02824, -12.04318];

describe('bearingDegrees', () => {
  it.each<[name: string, from: LonLat, to: LonLat, degrees: number]>([
    ['due north', [0, 0], [0, 10], 0],
    ['due east on the equator', [0, 0], [10, 0], 90],
    ['due south', [0, 10], [0, 0], 180],
    ['due west on the equator', [0, 0], [-10, 0], 270],
    ['east over the antimeridian', [179, 0], [-179, 0], 90],
    ['to the port of Chancay from Lima', LIMA, [-77.27, -11.59], 332],
    ['Tokyo from Paris, by way of the north', [2.3522, 48.8566], [139.6917, 35.6895], 33],
    ['the same point', LIMA, LIMA, 0],
  ])('%s', (_name, from, to, degrees) => {
    expect(Math.round(bearingDegrees(from, to))).toBe(degrees);
  });

  it('is at least 0 and less than 360', () => {
    fc.assert(
      fc.property(lonLats(), lonLats(), (from, to) => {
        const degrees = bearingDegrees(from, to);
        expect(degrees).toBeGreaterThanOrEqual(0);
        expect(degrees).toBeLessThan(360);
      }),
    );
  });

  it('does not round up to 360 a hair west of north', () => {
    expect(bearingDegrees([0, 0], [-1e-20, 10])).toBe(0);
  });
});

describe('compassName', () => {
  it.each([
    [0, 'north'],
    [11.24, 'north'],
    [11.26, 'north-north-east'],
    [45, 'north-east'],
    [90, 'east'],
    [180, 'south'],
    [247.5, 'west-south-west'],
    [332.4, 'north-north-west'],
    [348.74, 'north-north-west'],
    [348.76, 'north'],
    [360, 'north'],
    [-90, 'west'],
    [810, 'east'],
  ])('%d° is %s', (degrees, name) => {
    expect(compassName(degrees)).toBe(name);
  });

  it('names the bearing that it cannot read', () => {
    expect(() => compassName(NaN)).toThrow('bearing NaN: expected a finite number of degrees');
  });
});
