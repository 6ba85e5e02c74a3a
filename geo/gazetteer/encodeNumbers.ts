/** Writes the coding "planes" of `src/gazetteer/format.ts`. @throws RangeError where a number does not fit. */
export function encodePlanes(numbers: readonly number[], width: number): Buffer {
  const planes = Buffer.alloc(numbers.length * width);
  for (const [index, number] of numbers.entries()) {
    if (!Number.isInteger(number) || number < 0 || number >= 256 ** width) {
      throw new RangeError(`${number} is no whole number of ${width} bytes.`);
    }
    for (let plane = 0; plane < width; plane += 1) {
      planes[plane * numbers.length + index] = (number >>> (8 * plane)) & 0xff;
    }
  }
  return planes;
}

/** Writes the coding "deltas": the sign goes to the lowest bit, so that small differences are small numbers. */
export const encodeDeltas = (numbers: readonly number[], width: number): Buffer =>
  encodePlanes(
    numbers.map((number, index) => {
      const difference = number - (numbers[index - 1] ?? 0);
      return difference < 0 ? -2 * difference - 1 : 2 * difference;
    }),
    width,
  );
