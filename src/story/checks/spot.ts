/**
 * Walking data whose shape is not known yet, with the JSON pointer of each value at hand for the report.
 * The data must be plain (parsed JSON, or what `copyJson` made): reading a member never runs foreign code.
 */
/** A value and where it is; `undefined` where there is nothing. */
export interface Spot {
  readonly value: unknown;
  /** JSON pointer (RFC 6901) from the story's root, which is "". */
  readonly path: string;
}

export type PlainObject = Record<string, unknown>;

export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own member of that name, one of the format's (no "/", no "~"); without a value where there is none. */
export function member(spot: Spot, key: string): Spot {
  const value = isPlainObject(spot.value) && Object.hasOwn(spot.value, key) ? spot.value[key] : undefined;
  return { value, path: `${spot.path}/${key}` };
}

/** The items of a list, one at a time; none where the value is no list. */
export function* items(spot: Spot): Generator<Spot> {
  if (!Array.isArray(spot.value)) return;
  const list: readonly unknown[] = spot.value;
  for (const [index, value] of list.entries()) yield { value, path: `${spot.path}/${index}` };
}
