import { closeOverPole } from './closeOverPole.ts';
import type { LonLat } from './lonLat.ts';
import { circleAround, ringSector } from './ringSector.ts';
import { splitAtAntimeridian } from './splitAtAntimeridian.ts';
import { toPolygons } from './toPolygons.ts';

/** A larger area, a quarter of the way round the earth, tells a reader nothing. */
const MAX_OUTER_KM = 10_000;

/** All that lies between two distances from a point, or its sector. */
export interface Ring {
  readonly centre: LonLat;
  readonly innerKm: number;
  readonly outerKm: number;
  /** Clockwise from north, and how far to either side of it; left out for the whole ring. */
  readonly sector?: { readonly bearingDegrees: number; readonly halfAngleDegrees: number };
}

/**
 * A ring or its sector as RFC 7946 has it: closed, exterior rings counter-clockwise, holes clockwise; a MultiPolygon
 * where it lies on both sides of the antimeridian. Null where there is nothing to draw, or it would reach beyond 10,000 km.
 */
export function areaAround({
  centre,
  innerKm,
  outerKm,
  sector,
}: Ring): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
  if (!(outerKm > 0 && outerKm <= MAX_OUTER_KM)) return null;
  if (sector !== undefined) {
    const { bearingDegrees, halfAngleDegrees } = sector;
    const [from, to] = [bearingDegrees - halfAngleDegrees, bearingDegrees + halfAngleDegrees];
    const part = ringSector(centre, innerKm, outerKm, from, to);
    return toPolygons(splitAtAntimeridian(closeOverPole(part, null, centre[0])));
  }
  const hole = innerKm > 0 ? circleAround(centre, innerKm) : null;
  return toPolygons(splitAtAntimeridian(closeOverPole(circleAround(centre, outerKm), hole, centre[0])));
}
