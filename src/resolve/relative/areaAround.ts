import { closeOverPole } from '../../geometry/closeOverPole.ts';
import type { LonLat } from '../../geometry/lonLat.ts';
import { circleAround, ringSector } from '../../geometry/ringSector.ts';
import { splitAtAntimeridian } from '../../geometry/splitAtAntimeridian.ts';
import { toPolygons } from '../../geometry/toPolygons.ts';

/** A larger area tells a reader nothing. */
const MAX_OUTER_KM = 10_000;
const HALF_ANGLE_DEGREES = 35;

/**
 * The ring around a point between two distances, or its sector 35° to either side of a bearing. Null where there is
 * nothing to draw, or it would reach beyond 10,000 km.
 */
export function areaAround(
  anchor: LonLat,
  innerKm: number,
  outerKm: number,
  bearingDegrees?: number,
): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
  if (!(outerKm > 0 && outerKm <= MAX_OUTER_KM)) return null;
  if (bearingDegrees !== undefined) {
    const [from, to] = [bearingDegrees - HALF_ANGLE_DEGREES, bearingDegrees + HALF_ANGLE_DEGREES];
    const sector = ringSector(anchor, innerKm, outerKm, from, to);
    return toPolygons(splitAtAntimeridian(closeOverPole(sector, null, anchor[0])));
  }
  const hole = innerKm > 0 ? circleAround(anchor, innerKm) : null;
  return toPolygons(splitAtAntimeridian(closeOverPole(circleAround(anchor, outerKm), hole, anchor[0])));
}
