import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import { isCounterClockwise } from '../../../src/geometry/ringOrder.ts';
import { areaBetween } from '../../../src/resolve/relative/areaBetween.ts';

const lonLats: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -180, max: 179.9, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

const polygonsOf = (area: GeoJSON.Polygon | GeoJSON.MultiPolygon | null): GeoJSON.Position[][][] =>
  area === null ? [] : area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

/** What RFC 7946 asks of a polygon, in one list of faults. */
const faultsOf = (area: GeoJSON.Polygon | GeoJSON.MultiPolygon | null): string[] =>
  polygonsOf(area).flatMap((rings) =>
    rings.flatMap((ring, i) => [
      ...(isCounterClockwise(ring) === (i === 0) ? [] : [`ring ${i} runs the wrong way`]),
      ...(ring[0]?.join() === ring.at(-1)?.join() ? [] : [`ring ${i} is open`]),
      ...ring.filter(([lon = NaN]) => !(Math.abs(lon) <= 180)).map(String),
    ]),
  );

describe('areaBetween', () => {
  it('is a polygon as RFC 7946 has it, between places not too near a pole', () => {
    const places = fc.tuple(
      lonLats,
      fc.double({ min: -20, max: 20, noNaN: true }),
      fc.double({ min: -20, max: 20, noNaN: true }),
    );
    fc.assert(
      fc.property(places, ([[lon, lat], east, north]) => {
        const from: LonLat = [lon, lat / 2];
        const to: LonLat = [((((lon + east + 180) % 360) + 360) % 360) - 180, lat / 2 + north];
        fc.pre(Math.hypot(east, north) > 0.01);
        expect(faultsOf(areaBetween(from, to))).toEqual([]);
      }),
    );
  });

  it('draws nothing between a place and itself, or over half the earth', () => {
    expect(areaBetween([10, 10], [10, 10])).toBeNull();
    expect(areaBetween([0, 0], [170, 0])).toBeNull();
  });
});
