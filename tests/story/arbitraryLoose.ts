/** What arbitrary objects have in common: members that may be missing, and members that nobody knows. */
import fc from 'fast-check';

/** Keys that no part of the format has, among them those that trip careless copying. */
const unknownKey = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'foreign',
    'crs',
    '7',
    '',
    'a/b~c',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }).map((key) => `x-${key}`),
);
const unknownValue = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(-0, '\ud83d', 1e300, 5e-324));

export type Loose<T> = T & { [key: string]: unknown };

/** The object with up to two unknown members more, which may be a `__proto__` of its own. */
export function loose<T extends object>(known: fc.Arbitrary<T>): fc.Arbitrary<Loose<T>> {
  const members = fc.array(fc.tuple(unknownKey, unknownValue), { maxLength: 2 });
  return fc.tuple(known, members).map(([object, unknown]) => {
    for (const [key, value] of unknown) {
      Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
    }
    return object as Loose<T>;
  });
}

/** Some of the optional members, without a sign of the others. */
export function optional<T>(arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  return fc.record(arbitraries, { requiredKeys: [], noNullPrototype: true }) as fc.Arbitrary<Partial<T>>;
}

export const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('\ud83d', '\u202e', '<b>', ''),
);
