import type { BasemapLabel } from '../../src/map/basemap.ts';

/** Columns of GeoNames' table of places, counted from 0 (its readme.txt, "geoname table"). */
const COLUMN = { name: 1, lat: 4, lon: 5, featureCode: 7, population: 14 } as const;

/** A section of a populated place, and a place of the past. */
const NO_CITY_CODES: ReadonlySet<string> = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW']);
const CAPITAL_CODE = 'PPLC';

/** The zoom from which a capital, and another city, of at least so many people is named. */
const CAPITAL_MIN_ZOOM: readonly (readonly [people: number, minZoom: number])[] = [
  [7_000_000, 3],
  [400_000, 4],
  [30_000, 5],
  [0, 6],
];
const CITY_MIN_ZOOM: readonly (readonly [people: number, minZoom: number])[] = [
  [10_000_000, 4],
  [2_000_000, 5],
  [1_000_000, 6],
  [500_000, 7],
  [300_000, 8],
];
const MAX_ZOOM = 18;
/** So that a capital wins room from a city with five million more people. */
const CAPITAL_BONUS_PEOPLE = 5_000_000;

interface City {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly isCapital: boolean;
  readonly people: number;
}

const weight = (city: City): number => city.people + (city.isCapital ? CAPITAL_BONUS_PEOPLE : 0);

/** Capitals and large cities from GeoNames' tab-separated table. */
export function cityLabels(geonamesTsv: string): BasemapLabel[] {
  const cities = geonamesTsv.split('\n').flatMap(readCity);
  return cities
    .toSorted((a, b) => weight(b) - weight(a))
    .flatMap((city, i): BasemapLabel[] => {
      const table = city.isCapital ? CAPITAL_MIN_ZOOM : CITY_MIN_ZOOM;
      const minZoom = table.find(([from]) => city.people >= from)?.[1];
      if (minZoom === undefined) return [];
      return [
        { text: city.name, kind: 'city', lonLat: [city.lon, city.lat], rank: i, minZoom, maxZoom: MAX_ZOOM },
      ];
    });
}

function readCity(line: string): City[] {
  const cells = line.split('\t');
  const name = cells[COLUMN.name];
  const code = cells[COLUMN.featureCode];
  const [lon, lat] = [Number(cells[COLUMN.lon]), Number(cells[COLUMN.lat])];
  if (name === undefined || code === undefined || NO_CITY_CODES.has(code)) return [];
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return [];
  return [
    { name, lon, lat, isCapital: code === CAPITAL_CODE, people: Number(cells[COLUMN.population]) || 0 },
  ];
}
