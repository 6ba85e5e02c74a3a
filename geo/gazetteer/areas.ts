import type { LonLat } from '../../src/geometry/lonLat.ts';
import type { City } from './readCities.ts';

/** What the cities of an area tell of it. */
export interface Area {
  population: number;
  readonly lonLats: LonLat[];
  /** Of the places of `lonLats`, one by one. */
  readonly populations: number[];
}

/** The areas by code: countries, and first and second divisions. Parts of cities are counted with their city. */
export function areasOf(cities: readonly City[]): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  for (const city of cities) {
    const parts = city.adminCode.split('.');
    for (let length = 1; length <= parts.length; length += 1) {
      const code = parts.slice(0, length).join('.');
      const area: Area = areas.get(code) ?? { population: 0, lonLats: [], populations: [] };
      areas.set(code, area);
      area.lonLats.push(city.lonLat);
      area.populations.push(city.population);
      if (city.featureCode !== 'PPLX') area.population += city.population;
    }
  }
  return areas;
}
