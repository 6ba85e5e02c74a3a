/** Writes the coding "strings" of `src/gazetteer/format.ts`. @throws Error where a string has a line break. */
export function encodeStrings(strings: readonly string[]): Buffer {
  const shared = Buffer.alloc(strings.length);
  const rests: Buffer[] = [];
  let previous = Buffer.alloc(0);
  for (const [index, string] of strings.entries()) {
    if (string.includes('\n')) throw new Error(`A name has a line break: ${JSON.stringify(string)}.`);
    const bytes = Buffer.from(string);
    const length = sharedLength(previous, bytes);
    shared[index] = length;
    rests.push(bytes.subarray(length), NEWLINE);
    previous = bytes;
  }
  const count = Buffer.alloc(4);
  count.writeUInt32LE(strings.length);
  return Buffer.concat([count, shared, ...rests]);
}

const NEWLINE = Buffer.from('\n');

function sharedLength(a: Buffer, b: Buffer): number {
  const most = Math.min(255, a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

/** The order that the reader searches in. */
export const inByteOrder = (strings: readonly string[]): string[] =>
  strings
    .map((string) => ({ string, bytes: Buffer.from(string) }))
    .toSorted((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ string }) => string);
