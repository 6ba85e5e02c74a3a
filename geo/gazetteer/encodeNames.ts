import { QUALITIES } from '../../src/gazetteer/format.ts';
import { nameFromKey } from '../../src/gazetteer/nameFromKey.ts';
import { nameKey } from '../../src/gazetteer/nameKey.ts';
import { standingOfFeature } from '../../src/gazetteer/standingOfFeature.ts';
import type { NameQuality } from '../../src/gazetteer/types.ts';
import { encodePlanes } from './encodeNumbers.ts';
import { encodeStrings, inByteOrder } from './encodeStrings.ts';
import type { PlaceRow } from './placeRow.ts';

interface Match {
  readonly row: number;
  readonly quality: NameQuality;
}

/** Where a place has one key by several names, the first of these counts: our own tables before GeoNames' alternates. */
const BEST_FIRST: readonly NameQuality[] = ['primary', 'abbreviation', 'demonym', 'alternate', 'short'];

type NameSection = 'names' | 'keys' | 'matchCounts' | 'matchPlaces' | 'matchQualities';

/** The sections that hold the names of the places in the order of the rows. */
export function encodeNames(rows: readonly PlaceRow[]): Record<NameSection, Buffer> {
  const matchesOf = collectMatches(rows);
  const keys = inByteOrder([...matchesOf.keys()]);
  const groups = keys.map((key) => inOrder(matchesOf.get(key) ?? [], rows));
  const matches = groups.flat();
  return {
    names: encodeStrings(namesToWrite(rows, keys, groups)),
    keys: encodeStrings(keys),
    matchCounts: encodePlanes(
      groups.map((group) => group.length),
      2,
    ),
    matchPlaces: encodePlanes(
      matches.map(({ row }) => row),
      3,
    ),
    matchQualities: Buffer.from(matches.map(({ quality }) => QUALITIES.indexOf(quality))),
  };
}

/** "" for a name that the reader makes from the first key that the place has as its primary name. */
function namesToWrite(
  rows: readonly PlaceRow[],
  keys: readonly string[],
  groups: readonly Match[][],
): string[] {
  const firstKeys = new Map<number, string>();
  for (const [index, key] of keys.entries()) {
    for (const { row, quality } of groups[index] ?? []) {
      if (quality === 'primary' && !firstKeys.has(row)) firstKeys.set(row, key);
    }
  }
  return rows.map(({ name }, row) => (nameFromKey(firstKeys.get(row) ?? '') === name ? '' : name));
}

function collectMatches(rows: readonly PlaceRow[]): Map<string, Match[]> {
  const matchesOf = new Map<string, Match[]>();
  for (const [row, { names }] of rows.entries()) {
    for (const [key, quality] of bestQualities(names)) {
      const matches = matchesOf.get(key);
      if (matches === undefined) matchesOf.set(key, [{ row, quality }]);
      else matches.push({ row, quality });
    }
  }
  return matchesOf;
}

function bestQualities(names: PlaceRow['names']): Map<string, NameQuality> {
  const best = new Map<string, NameQuality>();
  for (const { text, quality } of names) {
    const key = nameKey(text);
    const before = best.get(key);
    if (key === '' || (before !== undefined && BEST_FIRST.indexOf(before) <= BEST_FIRST.indexOf(quality)))
      continue;
    best.set(key, quality);
  }
  return best;
}

/** The best known first. */
function inOrder(matches: readonly Match[], rows: readonly PlaceRow[]): Match[] {
  if (matches.length === 1) return [...matches];
  const namesakes = matches.flatMap(({ row }) => rows[row] ?? []);
  const standings = new Map(
    matches.map(({ row }, index) => [row, standingAmong(namesakes, namesakes[index])]),
  );
  return matches.toSorted(
    (a, b) => (standings.get(b.row) ?? 0) - (standings.get(a.row) ?? 0) || a.row - b.row,
  );
}

/** A division stands behind a large city of its name that lies in it, whoever else lives there. */
function standingAmong(namesakes: readonly PlaceRow[], place: PlaceRow | undefined): number {
  if (place === undefined) return 0;
  const { level, kind, population, adminCode } = place;
  if (level === 'feature' && population === 0) return standingOfFeature(kind);
  if (level !== 'admin1' && level !== 'admin2') return population;
  const cities = namesakes.filter(
    (city) =>
      city.level === 'city' &&
      city.population >= LARGE_PART * population &&
      `${city.adminCode}.`.startsWith(`${adminCode}.`),
  );
  return Math.min(population, ...cities.map((city) => city.population - 1));
}

/** New York has a quarter of its state's people; a hamlet that is called like its state does not come before it. */
const LARGE_PART = 0.05;
