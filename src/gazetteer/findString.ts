import type { StringTable } from './stringTable.ts';
import { writeUtf8 } from './utf8.ts';

/** Searches a sorted table. */
export interface StringFinder {
  /** The number of the string, or -1. */
  readonly find: (text: string) => number;
  /** The number of the string, or else the complement (`~`) of that of the first string that is not before it. */
  readonly seek: (text: string) => number;
  /** The number of the first string that is not before `text` in order of UTF-8 bytes. */
  readonly lowerBound: (text: string) => number;
  /** True where the string of that number begins with `text`. */
  readonly startsWith: (index: number, text: string) => boolean;
}

/** No name in the table is as long; a longer text is found nowhere. */
const LONGEST_BYTES = 1024;

/** A finder has room for one search at a time, which is why it is made once and kept. */
export function createStringFinder({ count, bytes, starts }: StringTable): StringFinder {
  const sought = new Uint8Array(LONGEST_BYTES);
  let length = 0;

  /** Below 0 where the string of that number comes before what is sought, 0 where it is the same. */
  function compare(index: number): number {
    const start = starts[index] ?? 0;
    const ownLength = (starts[index + 1] ?? 0) - start;
    const common = ownLength < length ? ownLength : length;
    for (let offset = 0; offset < common; offset += 1) {
      const difference = (bytes[start + offset] ?? 0) - (sought[offset] ?? 0);
      if (difference !== 0) return difference;
    }
    return ownLength - length;
  }

  function lowerBound(text: string): number {
    length = writeUtf8(text, sought);
    if (length < 0) return count;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(middle) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function startsWith(index: number, text: string): boolean {
    length = writeUtf8(text, sought);
    const start = starts[index] ?? 0;
    if (length < 0 || index >= count || (starts[index + 1] ?? 0) - start < length) return false;
    for (let offset = 0; offset < length; offset += 1) {
      if (bytes[start + offset] !== sought[offset]) return false;
    }
    return true;
  }

  function seek(text: string): number {
    const index = lowerBound(text);
    return index < count && length >= 0 && compare(index) === 0 ? index : ~index;
  }

  return { lowerBound, startsWith, seek, find: (text) => Math.max(-1, seek(text)) };
}
