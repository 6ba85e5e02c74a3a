import { createStringFinder } from './findString.ts';
import { LEVELS } from './format.ts';
import { ID_PREFIXES, stringAt } from './placeTable.ts';
import type { PlaceTable } from './placeTable.ts';

/** Finds the row of a place by its id; -1 where there is none. The indexes are made when first needed. */
export function createRowFinder(table: PlaceTable): (id: string) => number {
  const codes = createStringFinder(table.adminCodes);
  const startOf = (level: (typeof LEVELS)[number]): number => table.levelStarts[LEVELS.indexOf(level)] ?? 0;
  let cities: Float64Array | undefined;
  let features: ReadonlyMap<string, number> | undefined;

  /** Rows of one level are sorted by their code's number. */
  function findDivision(code: string, start: number, end: number): number {
    const sought = codes.find(code);
    const row = firstNotBelow(table.admins, sought, start, end);
    return row < end && table.admins[row] === sought ? row : -1;
  }

  function findCity(number: string): number {
    if (!/^[1-9]\d*$/u.test(number)) return -1;
    cities ??= sortCities(table.cityIds);
    const sought = Number(number) * ROWS;
    const found = cities[firstNotBelow(cities, sought, 0, cities.length)] ?? -1;
    return found >= sought && found < sought + ROWS ? startOf('city') + (found - sought) : -1;
  }

  function findFeature(id: string): number {
    features ??= new Map(
      Array.from({ length: table.featureIds.count }, (_, index) => [
        stringAt(table.featureIds, index),
        index,
      ]),
    );
    const index = features.get(id);
    return index === undefined ? -1 : startOf('feature') + index;
  }

  return (id) => {
    const level = LEVELS.find((name) => id.startsWith(ID_PREFIXES[name]));
    if (level === undefined) return -1;
    const rest = id.slice(ID_PREFIXES[level].length);
    if (level === 'city') return findCity(rest);
    if (level === 'feature') return findFeature(rest);
    return findDivision(rest, startOf(level), table.levelStarts[LEVELS.indexOf(level) + 1] ?? 0);
  };
}

/** More than there are rows: a number and its row make one number, which sorts fast and takes little room. */
const ROWS = 2 ** 20;

const sortCities = (ids: Int32Array): Float64Array =>
  Float64Array.from(ids, (id, row) => id * ROWS + row).toSorted();

/** The first position from `start` to `end` whose number is not below what is sought. */
function firstNotBelow(
  numbers: Int32Array | Float64Array,
  sought: number,
  start: number,
  end: number,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
