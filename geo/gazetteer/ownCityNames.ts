import { demonymForms } from './demonymForms.ts';
import { named } from './placeRow.ts';
import type { PlaceName } from './placeRow.ts';
import type { City } from './readCities.ts';
import { readList, readTable } from './readTable.ts';
import { CITY_NAMES } from './tables/cityNames.ts';

/**
 * The names of our own table by GeoNames' number.
 * @throws Error that names a row whose number is of another city.
 */
export function ownCityNames(cities: readonly City[]): ReadonlyMap<number, readonly PlaceName[]> {
  const cityOf = new Map(cities.map((city) => [city.id, city]));
  const rows = readTable(CITY_NAMES, ['id', 'city', 'others', 'abbreviations', 'demonyms']);
  return new Map(
    rows.map((row) => {
      const id = Number(row.id);
      const city = cityOf.get(id);
      if (city?.name !== row.city) {
        throw new Error(`GeoNames ${row.id} is ${city?.name ?? 'no city of the list'}, not ${row.city}.`);
      }
      return [
        id,
        [
          ...named('primary', ...readList(row.others)),
          ...named('abbreviation', ...readList(row.abbreviations)),
          ...named('demonym', ...readList(row.demonyms).flatMap(demonymForms)),
        ],
      ];
    }),
  );
}
