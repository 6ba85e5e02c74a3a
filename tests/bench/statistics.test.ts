import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, median, percentile } from './statistics.ts';

const numbers = fc.array(fc.double({ noNaN: true }), { minLength: 1 });

describe('percentile', () => {
  it.each([
    [[7], 0.95, 7],
    [[3, 1, 2], 0.5, 2],
    [[4, 3, 2, 1], 0.5, 2],
    [Array.from({ length: 100 }, (_, index) => 100 - index), 0.95, 95],
    [Array.from({ length: 20 }, (_, index) => index + 1), 0.95, 19],
    [[1, 2, 3], 1, 3],
  ])('of %j at %d is %d', (values, share, value) => {
    expect(percentile(values, share)).toBe(value);
  });

  it('is one of the values, with at least its share of them at or below it', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, share) => {
        const value = percentile(values, share);
        expect(values).toContain(value);
        expect(values.filter((other) => other <= value).length).toBeGreaterThanOrEqual(share * values.length);
      }),
    );
  });

  it('leaves the list as it was', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('there is none of no values', () => {
    expect(() => median([])).toThrow('No percentile 0.5 of 0 values.');
  });
});

describe('mean', () => {
  it.each([
    [[7], 7],
    [[1, 2, 6], 3],
  ])('of %j is %d', (values, value) => {
    expect(mean(values)).toBe(value);
  });

  it('there is none of no values', () => {
    expect(() => mean([])).toThrow('No mean of 0 values.');
  });
});
