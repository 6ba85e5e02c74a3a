import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/basemap/memorySource.ts';

describe('memorySource', () => {
  const whole = Uint8Array.of(9, 9, 1, 2, 3, 4);
  /** A view that does not begin where its buffer does, as Node's `readFile` gives for small files. */
  const source = memorySource(whole.subarray(2));

  it.each([
    ['the beginning', 0, 2, [1, 2]],
    ['the end', 2, 2, [3, 4]],
    ['as much as there is', 3, 16_384, [4]],
    ['nothing beyond the end', 4, 10, []],
  ])('gives %s', async (_, offset, length, expected) => {
    expect([...new Uint8Array((await source.getBytes(offset, length)).data)]).toEqual(expected);
  });

  it('gives copies: a reader that transfers or changes them leaves the file as it is', async () => {
    const { data } = await source.getBytes(0, 4);
    structuredClone(data, { transfer: [data] });
    expect([...new Uint8Array((await source.getBytes(0, 4)).data)]).toEqual([1, 2, 3, 4]);
  });

  it('has a key of its own where it is given one', () => {
    expect([source.getKey(), memorySource(whole, 'lima').getKey()]).toEqual(['memory', 'lima']);
  });
});
