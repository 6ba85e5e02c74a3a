import type { LonLat } from '../../src/geometry/lonLat.ts';

/** A row of GeoNames' `cities500.txt` (its columns are described in GeoNames' readme). */
export interface City {
  readonly id: number;
  readonly name: string;
  readonly asciiName: string;
  readonly alternateNames: readonly string[];
  readonly lonLat: LonLat;
  readonly featureCode: string;
  readonly country: string;
  /** "PE.15.1501", as far as the row goes. */
  readonly adminCode: string;
  readonly population: number;
}

/** @throws Error that names a row without a number, a name or a point. */
export const readCities = (text: string): City[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map(readCity);

function readCity(line: string): City {
  const fields = line.split('\t');
  const at = (index: number): string => fields[index] ?? '';
  const id = Number(at(0));
  const lonLat: LonLat = [Number(at(5)), Number(at(4))];
  if (!(id > 0) || at(1) === '' || !lonLat.every(Number.isFinite)) {
    throw new Error(`A row of cities500.txt has no number, name or point: "${line.slice(0, 80)}".`);
  }
  return {
    id,
    name: at(1),
    asciiName: at(2),
    alternateNames: at(3)
      .split(',')
      .filter((name) => name !== ''),
    lonLat,
    featureCode: at(7),
    country: at(8),
    adminCode: joinCode(at(8), at(10), at(11)),
    population: Number(at(14)) || 0,
  };
}

/** A division without the one above it is none: "00" and "" stand for no division. */
function joinCode(country: string, admin1: string, admin2: string): string {
  if (admin1 === '') return country;
  return admin2 === '' ? `${country}.${admin1}` : `${country}.${admin1}.${admin2}`;
}
