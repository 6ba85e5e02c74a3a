import { describe, expect, it } from 'vitest';
import { cityLabels } from '../../../geo/basemap/cityLabels.ts';
import { labelPoint, ringAreaKm2 } from '../../../geo/basemap/labelPoint.ts';
import { SEAS } from '../../../geo/basemap/seas.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';

/** A line of GeoNames' table with the cells that are read. */
const line = (name: string, lat: number, lon: number, code: string, people: number): string =>
  ['1', name, name, '', lat, lon, 'P', code, 'XX', '', '', '', '', '', people, '', '', '', ''].join('\t');

/** A square of one degree. */
const degree = (lat: number): LonLat[] => [
  [0, lat],
  [1, lat],
  [1, lat + 1],
  [0, lat + 1],
  [0, lat],
];

describe('cityLabels', () => {
  it('puts capitals before other cities and leaves small towns out', () => {
    const labels = cityLabels(
      [
        line('Metropolis', 1, 2, 'PPLA', 3_000_000),
        line('Capital', 3, 4, 'PPLC', 90_000),
        line('Town', 5, 6, 'PPL', 20_000),
        line('A part of Metropolis', 1, 2, 'PPLX', 900_000),
        '',
      ].join('\n'),
    );
    expect(labels.map(({ text, lonLat, minZoom }) => ({ text, lonLat, minZoom }))).toEqual([
      { text: 'Capital', lonLat: [4, 3], minZoom: 5 },
      { text: 'Metropolis', lonLat: [2, 1], minZoom: 5 },
    ]);
  });

  it('passes over a line that is no place', () => {
    expect(cityLabels('not\ta\tline\n')).toEqual([]);
  });
});

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

describe('the table of seas', () => {
  it('has real points and zooms', () => {
    const wrong = SEAS.filter(
      ({ lonLats, minZoom }) =>
        minZoom < 2 ||
        minZoom > 8 ||
        lonLats.length === 0 ||
        lonLats.some(([lon, lat]) => Math.abs(lon) > 180 || Math.abs(lat) > 85),
    );
    expect(wrong).toEqual([]);
  });

  it('names each sea once for a zoom', () => {
    const keys = SEAS.map(({ name, minZoom }) => `${name} ${minZoom}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
