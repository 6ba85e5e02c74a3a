import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromWorldPixel,
  nearestCopy,
  toWorldPixel,
  worldWidth,
} from '../../../src/map/pixels/worldPixels.ts';

describe('toWorldPixel', () => {
  it('puts the middle of the world in the middle of its square', () => {
    expect(toWorldPixel([0, 0], 0)).toEqual({ x: 128, y: 128 });
    expect(toWorldPixel([-180, 85.0511287798], 2).x).toBe(0);
    expect(toWorldPixel([-180, 85.0511287798], 2).y).toBeCloseTo(0, 4);
    expect(toWorldPixel([540, 0], 1).x).toBe(1024);
  });

  it('keeps the poles on the square', () => {
    expect(toWorldPixel([0, 90], 0).y).toBeCloseTo(0, 4);
    expect(toWorldPixel([0, -90], 0).y).toBeCloseTo(256, 4);
  });

  it('comes back', () => {
    const lonLat = fc.tuple(
      fc.double({ min: -540, max: 540, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(lonLat, fc.integer({ min: 0, max: 18 }), (at, zoom) => {
        const [lon, lat] = fromWorldPixel(toWorldPixel(at, zoom), zoom);
        expect(lon).toBeCloseTo(at[0], 8);
        expect(lat).toBeCloseTo(at[1], 8);
      }),
    );
  });
});

describe('nearestCopy', () => {
  it('is within half a world', () => {
    const width = worldWidth(2);
    expect(nearestCopy(10, 1030, width)).toBe(1034);
    expect(nearestCopy(1000, 20, width)).toBe(-24);
    expect(nearestCopy(300, 20, width)).toBe(300);
  });
});
