import { concatBytes } from './concatBytes.ts';
import { encodeDirectory, type DirectoryEntry } from './encodeDirectory.ts';
import { HEADER_BYTES } from './encodeHeader.ts';

/** A reader fetches so much at first: header and root directory have to fit in it. From the specification. */
const MAX_ROOT_BYTES = 16_384 - HEADER_BYTES;
/** Entries of a leaf directory at first: its bytes are a few requests' worth, and the root stays small. */
const LEAF_ENTRIES = 4096;

/**
 * The entries as a root directory, and leaf directories where the root alone would be too long. The entries are
 * expected in the order of their ids. `compress` is applied to each directory.
 */
export function encodeDirectories(
  entries: readonly DirectoryEntry[],
  compress: (bytes: Uint8Array) => Uint8Array,
): { root: Uint8Array; leaves: Uint8Array } {
  const whole = compress(encodeDirectory(entries));
  if (whole.length <= MAX_ROOT_BYTES) return { root: whole, leaves: new Uint8Array() };
  for (let leafEntries = LEAF_ENTRIES; ; leafEntries *= 2) {
    const leaves: Uint8Array[] = [];
    const pointers: DirectoryEntry[] = [];
    let offset = 0;
    for (let from = 0; from < entries.length; from += leafEntries) {
      const leaf = compress(encodeDirectory(entries.slice(from, from + leafEntries)));
      pointers.push({ id: entries[from]?.id ?? 0, runLength: 0, offset, length: leaf.length });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = compress(encodeDirectory(pointers));
    if (root.length <= MAX_ROOT_BYTES) return { root, leaves: concatBytes(leaves) };
  }
}
