import { bearingDegrees } from './bearingDegrees.ts';
import { destination } from './destination.ts';
import { distanceKm } from './distanceKm.ts';
import type { LonLat } from './lonLat.ts';
import { unwrapLongitude } from './unwrapLongitude.ts';

/**
 * The shortest way from one point to another, as points at most `maxSegmentKm` apart, both ends included.
 *
 * Each longitude is within 180° of the one before it and so may leave ±180: a map draws one unbroken line over
 * the antimeridian. Between opposite points of the earth, where every way is as short, it takes one of them.
 */
export function greatCircle(from: LonLat, to: LonLat, maxSegmentKm = 100): LonLat[] {
  if (!(maxSegmentKm > 0)) throw new RangeError(`maxSegmentKm ${maxSegmentKm}: expected a number above 0`);
  const lengthKm = distanceKm(from, to);
  const bearing = bearingDegrees(from, to);
  const segments = Math.max(1, Math.ceil(lengthKm / maxSegmentKm));
  const points: LonLat[] = [from];
  let lastLon = from[0];
  for (let i = 1; i <= segments; i += 1) {
    const [lon, lat] = i === segments ? to : destination(from, (lengthKm * i) / segments, bearing);
    lastLon = unwrapLongitude(lon, lastLon);
    points.push([lastLon, lat]);
  }
  return points;
}
