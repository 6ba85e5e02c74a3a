import { bearingDegrees } from '../../geometry/bearingDegrees.ts';
import { destination } from '../../geometry/destination.ts';
import { distanceKm } from '../../geometry/distanceKm.ts';
import { closeOverPole } from '../../geometry/closeOverPole.ts';
import type { LonLat } from '../../geometry/lonLat.ts';
import { splitAtAntimeridian } from '../../geometry/splitAtAntimeridian.ts';
import { toPolygons } from '../../geometry/toPolygons.ts';
import { unwrapLongitude } from '../../geometry/unwrapLongitude.ts';

/** Roads between two places leave the straight line by some of its length. Own rule. */
const HALF_WIDTH_SHARE = 0.15;
const STEPS = 16;
/** Beyond it the two are on other sides of the earth, and "between" means nothing on a map. */
const MAX_LENGTH_KM = 10_000;

/**
 * The area between two points: a lens along the great circle. Null where the two are the same, or more than 10,000 km
 * apart.
 */
export function areaBetween(from: LonLat, to: LonLat): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
  const lengthKm = distanceKm(from, to);
  if (!(lengthKm > 0 && lengthKm <= MAX_LENGTH_KM)) return null;
  // Along the right side there, and along the left side back: the inside is on the left.
  const there = sideOf(from, to, lengthKm, 90);
  const back = sideOf(from, to, lengthKm, -90).toReversed();
  let lastLon = from[0];
  const ring = [from, ...there, to, ...back].map(([lon, lat]): LonLat => {
    lastLon = unwrapLongitude(lon, lastLon);
    return [lastLon, lat];
  });
  return toPolygons(splitAtAntimeridian(closeOverPole(ring, null, from[0])));
}

function sideOf(from: LonLat, to: LonLat, lengthKm: number, turn: number): LonLat[] {
  const bearing = bearingDegrees(from, to);
  return Array.from({ length: STEPS - 1 }, (_, i) => {
    const share = (i + 1) / STEPS;
    const onLine = destination(from, lengthKm * share, bearing);
    const ahead = bearingDegrees(onLine, to);
    return destination(onLine, lengthKm * HALF_WIDTH_SHARE * Math.sin(Math.PI * share), ahead + turn);
  });
}
