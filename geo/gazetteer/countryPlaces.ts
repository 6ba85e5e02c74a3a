import { areaExtent } from './areaExtent.ts';
import type { Area } from './areas.ts';
import { demonymForms } from './demonymForms.ts';
import { named } from './placeRow.ts';
import type { PlaceRow } from './placeRow.ts';
import { readList, readPoint, readTable } from './readTable.ts';
import { COUNTRIES } from './tables/countries.ts';

/** Every country has names in some two hundred languages. */
const NAME_COUNT = 200;

/** The countries of our own table. Their population is that of the places in the index. */
export const countryPlaces = (areas: ReadonlyMap<string, Area>): PlaceRow[] =>
  readTable(COUNTRIES, ['code', 'name', 'point', 'others', 'abbreviations', 'demonyms']).map((row) => ({
    level: 'country',
    kind: 'country',
    name: row.name,
    adminCode: row.code,
    featureCode: 'PCLI',
    cityId: 0,
    featureId: '',
    population: areas.get(row.code)?.population ?? 0,
    nameCount: NAME_COUNT,
    lonLat: readPoint(row.point),
    extent: areaExtent(areas.get(row.code) ?? { lonLats: [], populations: [] }),
    names: [
      ...named('primary', row.name, ...readList(row.others)),
      ...named('abbreviation', ...readList(row.abbreviations)),
      ...named('demonym', ...readList(row.demonyms).flatMap(demonymForms)),
    ],
  }));
