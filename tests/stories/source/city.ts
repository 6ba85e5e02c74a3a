import type { City } from './cities.ts';

/** The city of that key, such as "Suva, FJ"; throws where it was not asked for. */
export function city(cities: ReadonlyMap<string, City>, key: string): City {
  const found = cities.get(key);
  if (found === undefined) throw new RangeError(`city "${key}": not among the cities asked for`);
  return found;
}
