import { describe, expect, it } from 'vitest';
import { toKm } from '../../src/geometry/units.ts';

describe('toKm', () => {
  it.each<[value: number, unit: string, km: number]>([
    [50, 'miles', 80.4672],
    [1, 'mi', 1.609344],
    [1, 'mi.', 1.609344],
    [80, 'km', 80],
    [80, 'kilometers', 80],
    [80, 'Kilometres', 80],
    [500, 'm', 0.5],
    [12, 'nautical miles', 22.224],
    [12, ' Nautical  Miles ', 22.224],
    [100, 'yards', 0.09144],
    [1, 'foot', 0.0003048],
    [1000, 'feet', 0.3048],
    [0, 'miles', 0],
  ])('%d %s', (value, unit, km) => {
    expect(toKm(value, unit)).toBeCloseTo(km, 10);
  });

  it.each([
    [1, 'leagues'],
    [1, ''],
    [1, 'constructor'],
    [1, 'km/h'],
    [-1, 'km'],
    [NaN, 'km'],
    [Infinity, 'km'],
  ])('does not know %d %s', (value, unit) => {
    expect(toKm(value, unit)).toBeNull();
  });
});
