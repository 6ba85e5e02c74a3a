import { describe, expect, it } from 'vitest';
import { formatDistance } from '../../src/export/formatDistance.ts';

describe('formatDistance', () => {
  it.each([
    [57.3, 'km', '57 km'],
    [57.3, 'mi', '36 miles'],
    [1.609344, 'mi', '1 mile'],
    [0.42, 'km', '0.4 km'],
    [9876, 'km', '9,876 km'],
  ] as const)('writes %f km in %s as %s', (km, unit, expected) => {
    expect(formatDistance(km, unit, 'en-GB')).toBe(expected);
  });
});
