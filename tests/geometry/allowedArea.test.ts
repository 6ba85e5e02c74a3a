import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedArea, areaRule, type Precision, type ToldDistance } from '../../src/geometry/allowedArea.ts';
import { bearingDegrees } from '../../src/geometry/bearingDegrees.ts';
import { contains } from '../../src/geometry/contains.ts';
import { destination } from '../../src/geometry/destination.ts';
import { distanceKm } from '../../src/geometry/distanceKm.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { isCounterClockwise } from '../../src/geometry/ringOrder.ts';
import { toKm } from '../../src/geometry/units.ts';
import { lonLats } from './lonLats.ts';

type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;

const LIMA: LonLat = [-77.02824, -12.04318];
const CHANCAY: LonLat = [-77.27, -11.59];
const SUVA: LonLat = [178.44149, -18.14161];
const NORTH_OF_LIMA: ToldDistance = {
  anchor: LIMA,
  distanceKm: toKm(50, 'miles') ?? NaN,
  bearingDegrees: 0,
  precision: 'about',
};

describe('areaRule', () => {
  it.each<[Precision, inner: number, outer: number, halfAngleDegrees: number]>([
    ['plain', 0.65, 1.15, 35],
    ['about', 0.65, 1.15, 35],
    ['survey', 0.9, 1.1, 15],
    ['more than', 1, 1.5, 35],
    ['less than', 0, 1, 35],
  ])('%s: %d to %d of the distance, %d° to either side', (precision, inner, outer, halfAngleDegrees) => {
    expect(areaRule(precision)).toEqual({ inner, outer, halfAngleDegrees });
  });
});

describe('allowedArea', () => {
  it.each<[name: string, lonLat: LonLat, expected: boolean]>([
    ['the port of Chancay', CHANCAY, true],
    ['the point as told', destination(LIMA, NORTH_OF_LIMA.distanceKm, 0), true],
    ['Lima itself', LIMA, false],
    ['Callao, next to Lima', [-77.11821, -12.05659], false],
    ['Huacho, 130 km off', [-77.605, -11.10667], false],
    ['Pisco, as far to the south', [-76.20322, -13.71029], false],
  ])('"about 50 miles north of Lima" may or may not be %s', (_name, lonLat, expected) => {
    expect(contains(areaOf(NORTH_OF_LIMA), lonLat)).toBe(expected);
  });

  it('is a Polygon where it does not reach the antimeridian', () => {
    expect(areaOf(NORTH_OF_LIMA).type).toBe('Polygon');
  });

  it('is a ring around the anchor where the words give no direction', () => {
    const area = areaOf({ anchor: LIMA, distanceKm: 100, precision: 'plain' });
    expect(area.coordinates).toHaveLength(2);
    expect(contains(area, LIMA)).toBe(false);
    expect(contains(area, destination(LIMA, 100, 200))).toBe(true);
  });

  it('is a disc for "within 100 km", and reaches the anchor for "less than 100 km north"', () => {
    const disc = areaOf({ anchor: LIMA, distanceKm: 100, precision: 'less than' });
    expect(disc.coordinates).toHaveLength(1);
    expect(contains(disc, LIMA)).toBe(true);
    const sector = areaOf({ anchor: LIMA, distanceKm: 100, bearingDegrees: 0, precision: 'less than' });
    expect(contains(sector, destination(LIMA, 2, 0))).toBe(true);
    expect(contains(sector, destination(LIMA, 2, 180))).toBe(false);
  });

  it.each<[name: string, told: ToldDistance, inside: LonLat[], outside: LonLat[]]>([
    [
      'a sector east of Suva',
      { anchor: SUVA, distanceKm: 300, bearingDegrees: 90, precision: 'plain' },
      [destination(SUVA, 200, 90), destination(SUVA, 340, 70)],
      [destination(SUVA, 300, 270)],
    ],
    [
      'a ring around Suva, its hole cut as well',
      { anchor: SUVA, distanceKm: 300, precision: 'plain' },
      [destination(SUVA, 300, 90), destination(SUVA, 300, 270)],
      [SUVA, destination(SUVA, 180, 90)],
    ],
    [
      'a ring with its anchor on the antimeridian',
      { anchor: [180, 0], distanceKm: 300, precision: 'plain' },
      [
        [-177.5, 0],
        [177.5, 0],
      ],
      [
        [180, 0],
        [-179, 0],
      ],
    ],
    [
      'a disc over the north pole',
      { anchor: [20, 89], distanceKm: 300, precision: 'less than' },
      [
        [20, 89],
        [20, 89.999],
        [-160, 89.999],
        [-160, 89],
        [-70, 89.5],
      ],
      [[20, 85]],
    ],
    [
      'a ring whose hole holds the south pole',
      { anchor: [20, -89], distanceKm: 300, precision: 'plain' },
      [
        [20, -86.3],
        [-160, -88.3],
      ],
      [
        [20, -89],
        [0, -90],
        [-160, -89.5],
      ],
    ],
    [
      'a ring that holds the south pole itself',
      { anchor: [20, -87.3], distanceKm: 300, precision: 'plain' },
      [
        [0, -90],
        [-160, -89.7],
      ],
      [
        [20, -87.3],
        [-160, -88.5],
      ],
    ],
    [
      'a sector beyond which the north pole lies',
      { anchor: [20, 80], distanceKm: 1100, bearingDegrees: 0, precision: 'plain' },
      [
        [20, 89],
        [20, 89.999],
        [-160, 89.999],
        [-160, 89],
      ],
      [
        [20, 80],
        [-160, 85],
      ],
    ],
  ])('knows where it is: %s', (_name, told, inside, outside) => {
    const area = areaOf(told);
    expect(inside.map((lonLat) => contains(area, lonLat))).toEqual(inside.map(() => true));
    expect(outside.map((lonLat) => contains(area, lonLat))).toEqual(outside.map(() => false));
  });

  it('is split where it lies on both sides of the antimeridian', () => {
    const area = areaOf({ anchor: SUVA, distanceKm: 300, bearingDegrees: 90, precision: 'less than' });
    const [west, east, ...others] = polygonsOf(area).map(([exterior = []]) => exterior.map(([lon]) => lon));
    expect(others).toEqual([]);
    expect(west).toSatisfy((lons: number[]) => lons.every((lon) => lon > 178 && lon <= 180));
    expect(east).toSatisfy((lons: number[]) => lons.every((lon) => lon >= -180 && lon < -175));
  });

  it('gives none for no distance and for one that reaches round the earth', () => {
    expect(allowedArea({ anchor: LIMA, distanceKm: 0, precision: 'plain' })).toBeNull();
    expect(allowedArea({ anchor: LIMA, distanceKm: 1e-6, precision: 'plain' })).toBeNull();
    expect(allowedArea({ anchor: LIMA, distanceKm: 9000, precision: 'plain' })).toBeNull();
    expect(allowedArea({ anchor: LIMA, distanceKm: 8000, precision: 'plain' })).not.toBeNull();
  });

  it.each([-1, NaN])('refuses a distance of %d km', (km) => {
    expect(() => allowedArea({ anchor: LIMA, distanceKm: km, precision: 'plain' })).toThrow(
      `distanceKm ${km}: expected a number of at least 0`,
    );
  });

  it('is closed, in RFC 7946 order and within its ranges, anywhere', () => {
    fc.assert(
      fc.property(toldDistances(lonLats()), (told) => {
        const area = areaOf(told);
        for (const [exterior = [], ...holes] of polygonsOf(area)) {
          expect(isCounterClockwise(exterior)).toBe(true);
          expect(holes.map(isCounterClockwise)).toEqual(holes.map(() => false));
          for (const ring of [exterior, ...holes]) expectSoundRing(ring);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('holds what lies between its edges and nothing else', () => {
    // Its edges are straight in longitude and latitude, which near a pole is not straight on the ground.
    const told = toldDistances(lonLats(75));
    const bearing = fc.double({ min: 0, max: 360, noNaN: true });
    fc.assert(
      fc.property(
        told,
        fc.double({ min: 0.02, max: 1.7, noNaN: true }),
        bearing,
        (words, share, toBearing) => {
          const lonLat = destination(words.anchor, words.distanceKm * share, toBearing);
          const expected = isAllowed(words, lonLat);
          fc.pre(expected !== null);
          expect(contains(areaOf(words), lonLat)).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function areaOf(told: ToldDistance): Area {
  const area = allowedArea(told);
  if (area === null) throw new Error('expected an area');
  return area;
}

function polygonsOf(area: Area): GeoJSON.Position[][][] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

function expectSoundRing(ring: GeoJSON.Position[]): void {
  expect(ring.length).toBeGreaterThanOrEqual(4);
  expect(ring.at(-1)).toEqual(ring[0]);
  const lons = ring.map(([lon = NaN]) => lon);
  expect(Math.max(...lons.map(Math.abs))).toBeLessThanOrEqual(180);
  expect(Math.max(...ring.map(([, lat = NaN]) => Math.abs(lat)))).toBeLessThanOrEqual(90);
  const steps = lons.slice(1).map((lon, i) => Math.abs(lon - (lons[i] ?? NaN)));
  expect(Math.max(...steps)).toBeLessThanOrEqual(180);
}

function toldDistances(anchors: fc.Arbitrary<LonLat>): fc.Arbitrary<ToldDistance> {
  return fc.record(
    {
      anchor: anchors,
      distanceKm: fc.oneof(
        fc.double({ min: 0.1, max: 200, noNaN: true }),
        fc.double({ min: 200, max: 1000, noNaN: true }),
      ),
      bearingDegrees: fc.double({ min: 0, max: 360, noNaN: true }),
      precision: fc.constantFrom<Precision>('plain', 'about', 'survey', 'more than', 'less than'),
    },
    { requiredKeys: ['anchor', 'distanceKm', 'precision'] },
  );
}

/** By the table alone; null within a hundredth of an edge, where the arc's straight pieces decide. */
function isAllowed(told: ToldDistance, lonLat: LonLat): boolean | null {
  const { inner, outer, halfAngleDegrees } = areaRule(told.precision);
  const share = distanceKm(told.anchor, lonLat) / told.distanceKm;
  const turned = bearingDegrees(told.anchor, lonLat) - (told.bearingDegrees ?? 0);
  const off = told.bearingDegrees === undefined ? 0 : Math.abs(((turned + 540) % 360) - 180);
  const edges = [Math.abs(share - inner), Math.abs(share - outer), Math.abs(off - halfAngleDegrees) / 100];
  if (edges.some((distance) => distance < 0.01)) return null;
  return share > inner && share < outer && off < halfAngleDegrees;
}
