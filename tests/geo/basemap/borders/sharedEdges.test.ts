import { describe, expect, it } from 'vitest';
import { sharedEdges } from '../../../../geo/basemap/borders/sharedEdges.ts';
import type { CountryLand } from '../../../../geo/basemap/borders/sharedEdges.ts';
import type { LonLat } from '../../../../src/geometry/lonLat.ts';

const box = (west: number, south: number, east: number, north: number): LonLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const country = (code: string, ...polygons: LonLat[][][]): CountryLand => ({ code, polygons });

describe('sharedEdges', () => {
  it('finds where two countries touch, and nothing along their coasts', () => {
    expect(sharedEdges([country('AAA', [box(0, 0, 1, 1)]), country('BBB', [box(1, 0, 2, 1)])])).toEqual([
      {
        countries: ['AAA', 'BBB'],
        edges: [
          [
            [1, 0],
            [1, 1],
          ],
        ],
      },
    ]);
  });

  it('takes no edge between two parts of one country for a border (Russia at the antimeridian)', () => {
    const russia = country('RUS', [box(170, 60, 180, 70)], [box(160, 60, 170, 70)]);
    expect(sharedEdges([russia, country('FIN', [box(20, 60, 30, 70)])])).toEqual([]);
  });

  it('takes the coast of land that two countries have in the source for no border (Crimea)', () => {
    const crimea = box(33, 44, 36, 46);
    expect(sharedEdges([country('RUS', [crimea]), country('UKR', [crimea.toReversed()])])).toEqual([]);
  });

  it.each([
    ['as RFC 7946 winds it', (ring: LonLat[]) => ring.toReversed()],
    ['wound as the outer ring', (ring: LonLat[]) => ring],
  ])('finds a country within another, the hole %s', (_, wind) => {
    const inner = box(1, 1, 2, 2);
    const shared = sharedEdges([country('ZAF', [box(0, 0, 3, 3), wind(inner)]), country('LSO', [inner])]);
    expect(shared.map(({ countries, edges }) => [countries, edges.length])).toEqual([[['ZAF', 'LSO'], 4]]);
  });

  it('says how many countries it can take', () => {
    const many = Array.from({ length: 257 }, (_, i) => country(`C${i}`, [box(0, 0, 1, 1)]));
    expect(() => sharedEdges(many)).toThrow('257 countries, expected at most 256');
  });
});
