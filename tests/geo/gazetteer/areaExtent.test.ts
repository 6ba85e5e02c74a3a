import { describe, expect, it } from 'vitest';
import { areaExtent } from '../../../geo/gazetteer/areaExtent.ts';
import { mainCluster } from '../../../geo/gazetteer/mainCluster.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import { GAZETTEER } from '../../gazetteer/builtGazetteer.ts';
import { distanceKm } from '../../../src/geometry/distanceKm.ts';

const grid = (west: number, south: number, size: number): LonLat[] =>
  Array.from({ length: size * size }, (_, i) => [west + (i % size), south + Math.floor(i / size)]);
const located = (lonLats: readonly LonLat[]): { lonLat: LonLat }[] => lonLats.map((lonLat) => ({ lonLat }));

describe('mainCluster', () => {
  it('leaves out the few places beyond an ocean, and keeps the other half of a country', () => {
    const land = located(grid(10, 40, 6));
    const island = located([[-20, 30]]);
    const half = located(grid(40, 40, 4));
    expect(mainCluster([...land, ...island])).toHaveLength(36);
    expect(mainCluster([...land, ...island, ...half])).toHaveLength(52);
    expect(mainCluster([])).toEqual([]);
  });

  it('follows a chain of places, and over the antimeridian', () => {
    const chain = located(Array.from({ length: 20 }, (_, i) => [i < 8 ? 172 + i : i - 188, 60]));
    expect(mainCluster(chain)).toHaveLength(20);
  });
});

const extentOf = (lonLats: LonLat[], populations: number[] = []): ReturnType<typeof areaExtent> =>
  areaExtent({ lonLats, populations });

describe('areaExtent', () => {
  it('is the box around the places, and the middle of them at each side and corner', () => {
    const extent = extentOf(grid(0, 0, 4));
    expect(extent?.box).toEqual([0, 0, 3, 3]);
    const rounded = extent?.parts.map((part) => part.map((degrees) => Math.round(10 * degrees) / 10));
    expect(rounded).toEqual([
      [1.5, 2.5],
      [2.7, 2.7],
      [2.5, 1.5],
      [2.7, 0.3],
      [1.5, 0.5],
      [0.3, 0.3],
      [0.5, 1.5],
      [0.3, 2.7],
    ]);
  });

  it('lies nearer to the larger places', () => {
    const lonLats = grid(0, 0, 3);
    const [north] = extentOf(lonLats, [0, 0, 0, 0, 0, 0, 0, 0, 5_000_000])?.parts ?? [];
    expect(north?.[0]).toBeGreaterThan(1.7);
  });

  it('is the middle of a corner in which nothing lies', () => {
    const [, northEast] =
      extentOf([
        [0, 0],
        [4, 0],
        [0, 4],
      ])?.parts ?? [];
    expect(northEast).toEqual([3, 3]);
  });

  it('lies over the antimeridian', () => {
    expect(extentOf(grid(178, 0, 4).map(([lon, lat]) => [lon > 180 ? lon - 360 : lon, lat]))?.box).toEqual([
      178, 0, -179, 3,
    ]);
  });

  it('is not told by two places', () => {
    expect(
      extentOf([
        [0, 0],
        [1, 1],
      ]),
    ).toBeNull();
  });
});

const DIRECTIONS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'];

describe('the extents of the built gazetteer', () => {
  /** A point of the part, and a place that news say lies there. */
  it.each<[part: string, id: string, direction: string, place: LonLat, withinKm: number]>([
    ['northern Iraq: Erbil', 'iso3166-1:IQ', 'N', [44.009, 36.191], 100],
    ['eastern Ukraine: Donetsk', 'iso3166-1:UA', 'E', [37.803, 48.023], 150],
    ['western Ukraine: Lviv', 'iso3166-1:UA', 'W', [24.03, 49.84], 150],
    ['southern Italy: Cosenza', 'iso3166-1:IT', 'S', [16.25, 39.3], 220],
    ['northern Chile: Antofagasta', 'iso3166-1:CL', 'N', [-70.4, -23.65], 300],
    ['northwestern Syria: Idlib', 'iso3166-1:SY', 'NW', [36.634, 35.93], 60],
    ['northwestern Iran: Tabriz', 'iso3166-1:IR', 'NW', [46.29, 38.08], 250],
    ['northeastern Nigeria: Maiduguri', 'iso3166-1:NG', 'NE', [13.16, 11.85], 200],
    ['southeastern Turkey: Diyarbakır', 'iso3166-1:TR', 'SE', [40.22, 37.92], 200],
    ['eastern Russia: Khabarovsk', 'iso3166-1:RU', 'E', [135.08, 48.48], 900],
    ['northern Vietnam: Hanoi', 'iso3166-1:VN', 'N', [105.84, 21.02], 60],
    ['southern Ohio: Chillicothe', 'geonames-admin1:US.OH', 'S', [-82.98, 39.33], 100],
    ['northern California: Redding', 'geonames-admin1:US.CA', 'N', [-122.39, 40.59], 100],
    ['West Texas: Odessa', 'geonames-admin1:US.TX', 'W', [-102.37, 31.85], 200],
    ['southern Alaska: Kodiak', 'geonames-admin1:US.AK', 'S', [-152.4, 57.79], 500],
  ])('%s', (_part, id, direction, place, withinKm) => {
    const part = GAZETTEER.place(id)?.extent?.parts[DIRECTIONS.indexOf(direction)];
    expect(part === undefined ? Infinity : distanceKm(part, place)).toBeLessThan(withinKm);
  });

  it.each<[id: string, box: readonly number[]]>([
    // Without Alaska and Hawaii, the Canaries, the Azores, the Galápagos.
    ['iso3166-1:US', [-125, 24, -66, 50]],
    ['iso3166-1:ES', [-10, 35, 5, 44]],
    ['iso3166-1:PT', [-10, 36, -6, 43]],
    ['iso3166-1:EC', [-82, -6, -75, 2]],
    ['iso3166-1:MY', [99, 0, 120, 8]],
    ['geonames-admin1:US.OH', [-85, 38, -80, 42]],
  ])('%s lies within %j', (id, [west = 0, south = 0, east = 0, north = 0]) => {
    const [w, s, e, n] = GAZETTEER.place(id)?.extent?.box ?? [-180, -90, 180, 90];
    expect([w > west, s > south, e < east, n < north]).toEqual([true, true, true, true]);
    expect([w - west, s - south, east - e, north - n].every((margin) => margin < 3)).toBe(true);
  });

  it('are those of countries and first divisions alone', () => {
    expect(GAZETTEER.place('geonames:3936456')).not.toHaveProperty('extent');
    expect(GAZETTEER.place('geonames-admin2:US.IL.031')).not.toHaveProperty('extent');
    expect(GAZETTEER.place('dateline:region/middle-east')).not.toHaveProperty('extent');
  });
});
