import { nameKey } from '../../src/gazetteer/nameKey.ts';
import { adminPlaces } from './adminPlaces.ts';
import type { AdminName } from './adminPlaces.ts';
import { areasOf } from './areas.ts';
import { cityPlaces } from './cityPlaces.ts';
import { countryPlaces } from './countryPlaces.ts';
import { featurePlaces } from './featurePlaces.ts';
import { ownCityNames } from './ownCityNames.ts';
import type { PlaceRow } from './placeRow.ts';
import { readCities } from './readCities.ts';
import { FEATURE_TABLES } from './tables/features.ts';

/** What the packages hold: the text of `cities500.txt`, and the names of divisions. */
export interface Sources {
  readonly cities500: string;
  readonly admin1: readonly AdminName[];
  readonly admin2: readonly AdminName[];
}

/** All places of the gazetteer: from the packages and from our own tables. */
export function buildPlaces({ cities500, admin1, admin2 }: Sources): PlaceRow[] {
  const cities = readCities(cities500);
  const areas = areasOf(cities);
  const countries = countryPlaces(areas);
  const countryKeys = new Map(countries.map(({ adminCode, name }) => [adminCode, nameKey(name)]));
  const divisions = adminPlaces([...admin1, ...admin2], areas, countryKeys);
  const members = new Map([...countries, ...divisions].map((row) => [row.adminCode, row]));
  return [
    ...countries,
    ...divisions,
    ...cityPlaces(cities, ownCityNames(cities)),
    ...featurePlaces(FEATURE_TABLES, members),
  ];
}
