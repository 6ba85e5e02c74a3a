import { createRowFinder } from './findRow.ts';
import { QUALITIES } from './format.ts';
import { nameFromKey } from './nameFromKey.ts';
import { readNameIndex } from './nameIndex.ts';
import { nameKey } from './nameKey.ts';
import { placeAt, readPlaceTable, stringAt } from './placeTable.ts';
import { readSections } from './readSections.ts';
import { remember } from './remember.ts';
import { searchKeys } from './search.ts';
import type { Gazetteer, GazetteerPlace, NameMatch, NameReading } from './types.ts';

/**
 * The gazetteer from the unpacked bytes of its file (`format.ts` describes them). The bytes are not kept.
 * Places become objects when they are asked for, and then are kept.
 * @throws Error with one sentence where the bytes are no gazetteer, of another version, or damaged.
 */
export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  const sections = readSections(bytes);
  const table = readPlaceTable(sections);
  const index = readNameIndex(sections);
  const rowOf = createRowFinder(table);
  const places: (GazetteerPlace | undefined)[] = [];
  // Who asks for an id mostly had the place before: the index of all ids is only made for one that is new.
  const placeOfId = new Map<string, GazetteerPlace>();
  const matchesOfKey = new Map<number, readonly NameMatch[]>();

  const ownName = (row: number): string => nameFromKey(stringAt(index.keys, index.firstKeys[row] ?? 0));

  function placeOf(row: number): GazetteerPlace {
    const known = places[row];
    if (known !== undefined) return known;
    const place = placeAt(table, row, ownName);
    places[row] = place;
    placeOfId.set(place.id, place);
    return place;
  }

  function matchesOf(key: number): readonly NameMatch[] {
    const known = matchesOfKey.get(key);
    if (known !== undefined) return known;
    const matches: NameMatch[] = [];
    const end = index.matchStarts[key + 1] ?? 0;
    for (let at = index.matchStarts[key] ?? 0; at < end; at += 1) {
      const quality = QUALITIES[index.matchQualities[at] ?? 0] ?? 'alternate';
      matches.push({ place: placeOf(index.matchRows[at] ?? 0), quality });
    }
    matchesOfKey.set(key, matches);
    return matches;
  }

  // An article asks for a name again and again, and a search through all the keys takes longer than a look into a map.
  const seekKey = remember(index.finder.seek, REMEMBERED_KEYS);

  function lookUpKey(key: string): readonly NameMatch[] {
    const found = seekKey(key);
    return found < 0 ? NOTHING : matchesOf(found);
  }

  /** No character of a key is before the blank: what goes on after one stands where the key itself would. */
  function hasKeyPrefix(key: string): boolean {
    const found = seekKey(key);
    return found >= 0 || index.finder.startsWith(~found, `${key} `);
  }

  const readName = remember((name: string): NameReading => {
    const key = nameKey(name);
    const matches = lookUpKey(key);
    return { key, matches, divisions: divisionsAmong(matches), goesOn: hasKeyPrefix(key) };
  }, REMEMBERED_KEYS);

  return {
    lookUpKey,
    hasKeyPrefix,
    readName,
    lookUp: (name) => lookUpKey(nameKey(name)),
    place: (id) => {
      const known = placeOfId.get(id);
      if (known !== undefined) return known;
      const row = rowOf(id);
      return row < 0 ? undefined : placeOf(row);
    },
    search: (text, limit) => {
      const key = nameKey(text);
      if (key === '' || !(limit > 0)) return NOTHING;
      const most = Math.min(limit, MOST_RESULTS);
      const keys = searchKeys(key, KEYS_PER_PLACE * most, index, table);
      return onePerPlace(keys.flatMap(matchesOf)).slice(0, most);
    },
  };
}

const NOTHING: readonly NameMatch[] = [];
/** So many searches of each kind are remembered. */
const REMEMBERED_KEYS = 20_000;
/** More than a search box shows. */
const MOST_RESULTS = 200;
/** A place may answer a search by several of its names. */
const KEYS_PER_PLACE = 3;

const divisionsAmong = (matches: readonly NameMatch[]): readonly GazetteerPlace[] =>
  matches.flatMap(({ place, quality }) =>
    quality !== 'short' && place.level !== 'city' && place.level !== 'feature' ? [place] : [],
  );

function onePerPlace(matches: readonly NameMatch[]): NameMatch[] {
  const seen = new Set<GazetteerPlace>();
  return matches.filter(({ place }) => !seen.has(place) && seen.add(place));
}
