/** Strings kept as UTF-8 bytes one after the other: a few megabytes where strings of their own would take thirty. */
export interface StringTable {
  readonly count: number;
  readonly bytes: Uint8Array;
  /** Where each string begins; one more, for the end of the last. */
  readonly starts: Uint32Array;
  /** How many bytes each shares with the one before. */
  readonly shared: Uint8Array;
}

const NEWLINE = 10;

/** Reads the coding "strings" of `format.ts`. */
export function readStrings(section: Uint8Array): StringTable {
  const count = new DataView(section.buffer, section.byteOffset, 4).getUint32(0, true);
  // Copies, so that the file's own bytes can go; `slice` would not copy a Buffer.
  const shared = new Uint8Array(section.subarray(4, 4 + count));
  const rests = section.subarray(4 + count);
  const starts = new Uint32Array(count + 1);
  const bytes = new Uint8Array(rests.length - count + sumOf(shared));
  let read = 0;
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    const previous = starts[index - 1] ?? 0;
    starts[index] = end;
    const sharedLength = shared[index] ?? 0;
    for (let offset = 0; offset < sharedLength; offset += 1) {
      bytes[end] = bytes[previous + offset] ?? 0;
      end += 1;
    }
    for (let byte = rests[read] ?? NEWLINE; byte !== NEWLINE; byte = rests[read] ?? NEWLINE) {
      bytes[end] = byte;
      end += 1;
      read += 1;
    }
    read += 1;
  }
  starts[count] = end;
  return { count, bytes, starts, shared };
}

function sumOf(numbers: Uint8Array): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
