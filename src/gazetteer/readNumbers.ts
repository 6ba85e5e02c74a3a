/** The numbers of the codings "planes" and "deltas" of `format.ts`. */

/** Unsigned numbers of `width` bytes, at most 4. */
export function readPlanes(section: Uint8Array, width: number): Uint32Array {
  const count = section.length / width;
  const numbers = new Uint32Array(count);
  for (let plane = 0; plane < width; plane += 1) {
    const from = plane * count;
    const shift = 8 * plane;
    for (let index = 0; index < count; index += 1) {
      numbers[index] = (numbers[index] ?? 0) | ((section[from + index] ?? 0) << shift);
    }
  }
  return numbers;
}

/** Signed numbers that were written as differences. */
export function readDeltas(section: Uint8Array, width: number): Int32Array {
  const differences = readPlanes(section, width);
  const numbers = new Int32Array(differences.length);
  let number = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const difference = differences[index] ?? 0;
    number += (difference >>> 1) ^ -(difference & 1);
    numbers[index] = number;
  }
  return numbers;
}

/** Where each group begins, given how many each has; one more, for the end of the last. */
export function startsFromCounts(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index += 1) {
    starts[index + 1] = (starts[index] ?? 0) + (counts[index] ?? 0);
  }
  return starts;
}
