/** "71.6 ms", "151 ms". */
export const inMs = (value: number): string => `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`;

/** "1.31 times". */
export const inTimes = (ratio: number): string => `${ratio.toFixed(2)} times`;

/** "67.5 ms to 81.2 ms". Not of an empty list. */
export const inRange = (values: readonly number[]): string =>
  `${inMs(Math.min(...values))} to ${inMs(Math.max(...values))}`;
