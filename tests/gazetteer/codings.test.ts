/** What the builder writes, the loader reads: the codings of `format.ts` there and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeDeltas, encodePlanes } from '../../geo/gazetteer/encodeNumbers.ts';
import { encodeStrings, inByteOrder } from '../../geo/gazetteer/encodeStrings.ts';
import { createStringFinder } from '../../src/gazetteer/findString.ts';
import {
  packNameCount,
  packPopulation,
  unpackNameCount,
  unpackPopulation,
} from '../../src/gazetteer/format.ts';
import { stringAt } from '../../src/gazetteer/placeTable.ts';
import { readDeltas, readPlanes } from '../../src/gazetteer/readNumbers.ts';
import { readStrings } from '../../src/gazetteer/stringTable.ts';

const lines = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\n'));

describe('strings', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(lines), (strings) => {
        const table = readStrings(encodeStrings(strings));
        expect(strings.map((_, index) => stringAt(table, index))).toEqual(strings);
      }),
    );
  });

  it('are found in a sorted list, and only those', () => {
    fc.assert(
      fc.property(fc.uniqueArray(lines), lines, (strings, other) => {
        const sorted = inByteOrder(strings);
        const finder = createStringFinder(readStrings(encodeStrings(sorted)));
        expect(sorted.map((text) => finder.find(text))).toEqual(sorted.map((_, index) => index));
        expect(finder.find(other)).toBe(sorted.indexOf(other));
        const sought = finder.seek(other);
        expect(sought < 0 ? ~sought : sought).toBe(finder.lowerBound(other));
        expect(sought < 0).toBe(!sorted.includes(other));
      }),
    );
  });

  it('refuse a line break, which ends them', () => {
    expect(() => encodeStrings(['a\nb'])).toThrow('A name has a line break: "a\\nb".');
  });
});

describe('numbers', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xff_ff_ff)), (numbers) => {
        expect([...readPlanes(encodePlanes(numbers, 3), 3)]).toEqual(numbers);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -180_000, max: 180_000 })), (numbers) => {
        expect([...readDeltas(encodeDeltas(numbers, 3), 3)]).toEqual(numbers);
      }),
    );
  });

  it('refuse what does not fit', () => {
    expect(() => encodePlanes([256], 1)).toThrow('256 is no whole number of 1 bytes.');
    expect(() => encodePlanes([-1], 1)).toThrow('-1 is no whole number of 1 bytes.');
    expect(() => encodePlanes([0.5], 1)).toThrow('0.5 is no whole number of 1 bytes.');
  });

  it('keep a population to within 4 %, and an unknown one unknown', () => {
    expect(unpackPopulation(packPopulation(0))).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: 32, max: 8_000_000_000 }), (population) => {
        const kept = unpackPopulation(packPopulation(population));
        expect(Math.abs(kept - population)).toBeLessThanOrEqual(0.04 * population + 0.5);
      }),
    );
  });

  it('keep a count of names, the small ones exactly', () => {
    for (let count = 0; count <= 7; count += 1) expect(unpackNameCount(packNameCount(count))).toBe(count);
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 500 }), (count) => {
        expect(Math.abs(unpackNameCount(packNameCount(count)) / count - 1)).toBeLessThan(0.16);
      }),
    );
  });
});
