import type { LonLat } from '../../../src/geometry/lonLat.ts';
import { englishName } from './englishName.ts';
import { TERRITORIES } from './territories.ts';

/** Columns of GeoNames' table of places, counted from 0 (its readme.txt, "geoname table"). */
const COLUMN = { name: 1, lat: 4, lon: 5, featureCode: 7, country: 8, population: 14 } as const;

/** A section of a populated place, and a place of the past. */
const NO_CITY_CODES: ReadonlySet<string> = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);
const CAPITAL_CODE = 'PPLC';

export interface Place {
  readonly name: string;
  readonly at: LonLat;
  readonly isCapital: boolean;
  /** The seat of a territory's government. */
  readonly isSeat: boolean;
  readonly people: number;
}

/** Cities, towns and villages of GeoNames' tab-separated table; a line that is no such place is passed over. */
export const readPlaces = (geonamesTsv: string): Place[] => geonamesTsv.split('\n').flatMap(readPlace);

function readPlace(line: string): Place[] {
  const cells = line.split('\t');
  const name = cells[COLUMN.name];
  const code = cells[COLUMN.featureCode];
  const [lon, lat] = [Number(cells[COLUMN.lon]), Number(cells[COLUMN.lat])];
  if (name === undefined || code === undefined || NO_CITY_CODES.has(code)) return [];
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return [];
  const country = cells[COLUMN.country] ?? '';
  const isTerritory = TERRITORIES.has(country);
  return [
    {
      name: englishName(name, country),
      at: [lon, lat],
      isCapital: code === CAPITAL_CODE && !isTerritory,
      isSeat: code === CAPITAL_CODE && isTerritory,
      people: Number(cells[COLUMN.population]) || 0,
    },
  ];
}
