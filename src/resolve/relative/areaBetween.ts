import { bearingDegrees } from '../../geometry/bearingDegrees.ts';
import { destination } from '../../geometry/destination.ts';
import { distanceKm } from '../../geometry/distanceKm.ts';
import { closeOverPole } from '../../geometry/closeOverPole.ts';
import type { LonLat } from '../../geometry/lonLat.ts';
import { splitAtAntimeridian } from '../../geometry/splitAtAntimeridian.ts';
import { toPolygons } from '../../geometry/toPolygons.ts';
import { unwrapLongitude } from '../../geometry/unwrapLongitude.ts';
import { areaAround } from './areaAround.ts';

/** Roads between two places leave the straight line by some of its length. Own rule. */
const HALF_WIDTH_SHARE = 0.15;
/** "Halfway" is meant roughly. Own rule. */
const HALFWAY_RADIUS_SHARE = 0.15;
const STEPS = 16;
/** Beyond it the two are on other sides of the earth, and "between" means nothing on a map. */
const MAX_LENGTH_KM = 10_000;

/** The middle of the straight way between two points. */
export function middleOf(from: LonLat, to: LonLat): LonLat {
  return destination(from, distanceKm(from, to) / 2, bearingDegrees(from, to));
}

/**
 * The area between two points: a lens along the great circle; for "halfway" a disc around its middle. Null where the two
 * are the same, or more than 10,000 km apart.
 */
export function areaBetween(
  from: LonLat,
  to: LonLat,
  isHalfway: boolean,
): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
  const lengthKm = distanceKm(from, to);
  if (!(lengthKm > 0 && lengthKm <= MAX_LENGTH_KM)) return null;
  if (isHalfway) return areaAround(middleOf(from, to), 0, lengthKm * HALFWAY_RADIUS_SHARE);
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
