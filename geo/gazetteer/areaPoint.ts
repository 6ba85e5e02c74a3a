import type { LonLat } from '../../src/geometry/lonLat.ts';
import { normaliseLongitude } from '../../src/geometry/normaliseLongitude.ts';
import { unwrapLongitude } from '../../src/geometry/unwrapLongitude.ts';

/**
 * A point for an area known by its places alone: three quarters of the way from their mean to the middle of their
 * box. The mean is drawn to where people live. Against GeoNames' own points of the states of the United States,
 * Canada and Australia this weight came nearest of the quarters: medians of 29, 191 and 247 km (half way: 35, 242 and
 * 388 km).
 * @throws RangeError where there are no places.
 */
export function areaPoint(lonLats: readonly LonLat[]): LonLat {
  const [first] = lonLats;
  if (first === undefined) throw new RangeError('An area without a place has no point.');
  const longitudes = lonLats.map(([lon]) => unwrapLongitude(lon, first[0]));
  const latitudes = lonLats.map(([, lat]) => lat);
  return [normaliseLongitude(between(longitudes)), between(latitudes)];
}

function between(numbers: readonly number[]): number {
  let [sum, least, most] = [0, Infinity, -Infinity];
  for (const number of numbers) {
    sum += number;
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return sum / numbers.length / 4 + ((least + most) / 2) * (3 / 4);
}
