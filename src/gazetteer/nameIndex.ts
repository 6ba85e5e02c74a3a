import { createStringFinder } from './findString.ts';
import type { StringFinder } from './findString.ts';
import { QUALITIES } from './format.ts';
import { readPlanes, startsFromCounts } from './readNumbers.ts';
import type { Sections } from './readSections.ts';
import { readStrings } from './stringTable.ts';
import type { StringTable } from './stringTable.ts';

/** Which places each key names. */
export interface NameIndex {
  readonly keys: StringTable;
  readonly finder: StringFinder;
  /** The first match of each key, and the end. */
  readonly matchStarts: Uint32Array;
  /** The row of each match, the best known of a key first. */
  readonly matchRows: Uint32Array;
  /** Index into `QUALITIES`. */
  readonly matchQualities: Uint8Array;
  /** The first key, in order, that names each row as `primary`. */
  readonly firstKeys: Uint32Array;
}

export function readNameIndex(sections: Sections): NameIndex {
  const keys = readStrings(sections.keys);
  const matchStarts = startsFromCounts(readPlanes(sections.matchCounts, 2));
  const matchRows = readPlanes(sections.matchPlaces, 3);
  // Copies, so that the file's own bytes can go; `slice` would not copy a Buffer.
  const matchQualities = new Uint8Array(sections.matchQualities);
  const index = { keys, finder: createStringFinder(keys), matchStarts, matchRows, matchQualities };
  return { ...index, firstKeys: findFirstKeys(index, sections.kinds.length) };
}

function findFirstKeys(index: Omit<NameIndex, 'firstKeys'>, rowCount: number): Uint32Array {
  const { keys, matchStarts, matchRows, matchQualities } = index;
  const primary = QUALITIES.indexOf('primary');
  const firstKeys = new Uint32Array(rowCount);
  // Backwards, so that the first is written last.
  for (let key = keys.count - 1; key >= 0; key -= 1) {
    const end = matchStarts[key + 1] ?? 0;
    for (let at = matchStarts[key] ?? 0; at < end; at += 1) {
      if (matchQualities[at] === primary) firstKeys[matchRows[at] ?? 0] = key;
    }
  }
  return firstKeys;
}
