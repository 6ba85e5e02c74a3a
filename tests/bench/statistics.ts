/**
 * The value below which the share of the values lies, by the nearest-rank method: always one of the values.
 * `share` is above 0 and at most 1. Throws on an empty list, of which there is no such value.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.ceil(share * sorted.length) - 1];
  if (value === undefined) throw new Error(`No percentile ${share} of ${values.length} values.`);
  return value;
}

/** The middle value; of an even number of values the lower of the two in the middle. Throws on an empty list. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Throws on an empty list. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new Error('No mean of 0 values.');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
