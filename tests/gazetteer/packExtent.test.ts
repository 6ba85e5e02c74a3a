import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BOX_LENGTH,
  packBox,
  packParts,
  PARTS_LENGTH,
  unpackExtent,
} from '../../src/gazetteer/packExtent.ts';
import { unwrapLongitude } from '../../src/geometry/unwrapLongitude.ts';
import { normaliseLongitude } from '../../src/geometry/normaliseLongitude.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('packExtent', () => {
  it('gives a box to a hundredth of a degree, and points in it to a 255th of its sides', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 179.9, noNaN: true }),
        fc.double({ min: -90, max: 89, noNaN: true }),
        fc.double({ min: 0.1, max: 170, noNaN: true }),
        share,
        fc.array(fc.tuple(share, share), { minLength: 8, maxLength: 8 }),
        (west, south, width, heightShare, shares) => {
          const height = (90 - south) * heightShare;
          const extent = {
            box: [west, south, normaliseLongitude(west + width), south + height] as const,
            parts: shares.map(([x, y]): LonLat => [normaliseLongitude(west + x * width), south + y * height]),
          };
          const [box, parts] = [packBox(extent), packParts(extent)];
          expect([box.length, parts.length]).toEqual([BOX_LENGTH, PARTS_LENGTH]);
          expect(box.every((number) => number >= 0 && number < 2 ** 16)).toBe(true);
          expect(parts.every((byte) => byte >= 0 && byte < 2 ** 8)).toBe(true);
          const read = unpackExtent(box, parts);
          if (read === undefined) throw new Error('expected an extent');
          for (const [i, degrees] of extent.box.entries())
            expect(Math.abs(degrees - (read.box[i] ?? NaN))).toBeLessThan(0.0051);
          for (const [i, [lon, lat]] of extent.parts.entries()) {
            const [readLon = NaN, readLat = NaN] = read.parts[i] ?? [];
            expect(Math.abs(unwrapLongitude(readLon, lon) - lon)).toBeLessThan(0.011 + width / 500);
            expect(Math.abs(readLat - lat)).toBeLessThan(0.011 + height / 500);
          }
        },
      ),
    );
  });

  it('gives none for none', () => {
    expect(unpackExtent(packBox(null), packParts(null))).toBeUndefined();
  });
});
