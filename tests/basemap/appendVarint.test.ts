import fc from 'fast-check';
import { readVarint } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { appendVarint } from '../../src/basemap/appendVarint.ts';

const varint = (value: number): number[] => {
  const bytes: number[] = [];
  appendVarint(bytes, value);
  return bytes;
};

describe('appendVarint', () => {
  // 150 is the example of the documentation of Protocol Buffers.
  it.each([
    [0, [0]],
    [127, [127]],
    [128, [128, 1]],
    [150, [150, 1]],
    [2 ** 32, [128, 128, 128, 128, 16]],
  ])('writes %i as %o', (value, bytes) => {
    expect(varint(value)).toEqual(bytes);
  });

  it('is read back by the package pmtiles, one after another', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat(), { minLength: 1 }), (values) => {
        const position = { buf: Uint8Array.from(values.flatMap(varint)), pos: 0 };
        expect(values.map(() => readVarint(position))).toEqual(values);
      }),
    );
  });
});
