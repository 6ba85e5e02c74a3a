import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonPointer, toJsonPointer } from '../../../src/story/checks/jsonPointer.ts';

describe('toJsonPointer', () => {
  // The keys of RFC 6901, section 5.
  it.each([
    [[], ''],
    [['foo', 0], '/foo/0'],
    [[''], '/'],
    [['a/b'], '/a~1b'],
    [['m~n'], '/m~0n'],
    [['~1'], '/~01'],
    [[' '], '/ '],
  ])('writes %j', (keys, pointer) => {
    expect(toJsonPointer(keys)).toBe(pointer);
  });

  it('is read back', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('~', '/', '~1', '~0/'))), (keys) => {
        expect(parseJsonPointer(toJsonPointer(keys))).toEqual(keys);
      }),
    );
  });
});
