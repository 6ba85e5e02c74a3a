import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import type { Border, CountryPair } from './border.ts';

interface CountryProperties {
  readonly name?: string;
}
/** The countries of `world-atlas`, at any scale. */
export type WorldAtlas = Topology<{ countries: GeometryCollection<CountryProperties> }>;

/** Areas that Natural Earth has as countries of their own, and the country that holds them. */
const HOLDERS: ReadonlyMap<string, string> = new Map([
  // Leased, not ceded.
  ['Baikonur', 'Kazakhstan'],
  ['USNB Guantanamo Bay', 'Cuba'],
  // The line along which the armies stand is west of it; the finer source has that one alone.
  ['Siachen Glacier', 'India'],
  // Dependent territories.
  ['Hong Kong', 'China'],
  ['Macao', 'China'],
  ['Sint Maarten', 'St-Martin'],
]);

/** Borders between the countries, each pair's apart, stitched into lines as long as can be. */
export function naturalEarthBorders(world: WorldAtlas): Border[] {
  return [...arcsByPair(world)].flatMap(([key, arcs]) => {
    const [a = '', b = ''] = key.split('|');
    const countries: CountryPair = [a, b];
    const { coordinates } = mesh(world, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) });
    return coordinates.map((line): Border => ({ countries, line: line.map(toLonLat) }));
  });
}

function arcsByPair(world: WorldAtlas): Map<string, number[]> {
  const holdersOf = new Map<number, Set<string>>();
  for (const country of world.objects.countries.geometries) {
    const properties: CountryProperties | undefined = country.properties;
    const name = properties?.name ?? '';
    const holder = HOLDERS.get(name) ?? name;
    for (const arc of arcsOf(country)) {
      // A negative arc is the same one the other way round.
      const index = arc < 0 ? ~arc : arc;
      holdersOf.set(index, (holdersOf.get(index) ?? new Set()).add(holder));
    }
  }
  const byPair = new Map<string, number[]>();
  for (const [arc, holders] of holdersOf) {
    const [a, b] = [...holders].toSorted((x, y) => x.localeCompare(y));
    if (a === undefined || b === undefined) continue;
    byPair.set(`${a}|${b}`, [...(byPair.get(`${a}|${b}`) ?? []), arc]);
  }
  return byPair;
}

function arcsOf(country: WorldAtlas['objects']['countries']['geometries'][number]): number[] {
  if (country.type === 'Polygon') return country.arcs.flat();
  return country.type === 'MultiPolygon' ? country.arcs.flat(2) : [];
}

function toLonLat([lon, lat]: readonly number[]): LonLat {
  if (lon === undefined || lat === undefined)
    throw new Error('world-atlas: expected positions of two numbers');
  return [lon, lat];
}
