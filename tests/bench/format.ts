/** "71.6 ms", "151 ms". */
export const inMs = (value: number): string => `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`;

/** "1.31 times". */
export const inTimes = (ratio: number): string => `${ratio.toFixed(2)} times`;

/** "100,000", "42". */
export const inWhole = (value: number): string => Math.round(value).toLocaleString('en');

/** "487.2 kB", in thousands of bytes. */
export const inKb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** "29.8 MB", in millions of bytes. */
export const inMb = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** "67.5 ms to 81.2 ms". Not of an empty list. */
export const inRange = (values: readonly number[]): string =>
  `${inMs(Math.min(...values))} to ${inMs(Math.max(...values))}`;
