import fc from 'fast-check';

/** Values of every kind that a program can hold, most of them nothing that JSON could. */
export const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});

/** The story with something else at one place in it: a member changed, or one more. */
export function changedAt(stories: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  const value = fc.oneof(anything, fc.jsonValue(), fc.integer(), fc.constantFrom('', [], {}, null));
  return fc
    .tuple(stories, fc.array(fc.nat(), { maxLength: 7 }), value)
    .map(([story, turns, put]) => change(story, turns, put));
}

function change(value: unknown, turns: readonly number[], put: unknown): unknown {
  const [turn = 0, ...rest] = turns;
  if (typeof value !== 'object' || value === null || turns.length === 0) return put;
  const keys = Object.keys(value);
  const key = keys[turn % Math.max(1, keys.length)] ?? '0';
  const copy: object = Array.isArray(value) ? value.slice() : { ...value };
  Object.defineProperty(copy, key, {
    value: change((value as Record<string, unknown>)[key], rest, put),
    enumerable: true,
    writable: true,
    configurable: true,
  });
  return copy;
}
