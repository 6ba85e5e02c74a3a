import { areaAround, type Ring } from './areaAround.ts';
import type { LonLat } from './lonLat.ts';

/**
 * How exactly an article tells a distance:
 * - `plain`: "50 miles north of Lima"
 * - `about`: "about", "some", "roughly"
 * - `survey`: the form of a survey, "68 km NNW"
 * - `more than`: "more than"
 * - `less than`: "less than", "within"
 */
export type Precision = 'plain' | 'about' | 'survey' | 'more than' | 'less than';

/** Inner and outer edge as shares of the distance told; how far the bearing may be off to either side. */
interface AreaRule {
  readonly inner: number;
  readonly outer: number;
  readonly halfAngleDegrees: number;
}

/**
 * What the words allow. Reporters count miles by road and round the bearing, so that a place is mostly nearer
 * than told. Source: Dateline's own rule, "Areas that words allow" in its design.
 */
const AREA_RULES: Readonly<Record<Precision, AreaRule>> = {
  plain: { inner: 0.65, outer: 1.15, halfAngleDegrees: 35 },
  about: { inner: 0.65, outer: 1.15, halfAngleDegrees: 35 },
  survey: { inner: 0.9, outer: 1.1, halfAngleDegrees: 15 },
  'more than': { inner: 1, outer: 1.5, halfAngleDegrees: 35 },
  'less than': { inner: 0, outer: 1, halfAngleDegrees: 35 },
};

export interface ToldDistance {
  readonly anchor: LonLat;
  readonly distanceKm: number;
  /** Clockwise from north; left out where the words give no direction. */
  readonly bearingDegrees?: number;
  readonly precision: Precision;
}

/** The row of the table for that precision. */
export function areaRule(precision: Precision): AreaRule {
  return AREA_RULES[precision];
}

/**
 * The area in which a place can be that lies so far from the anchor, in that direction: a sector of a ring, or
 * the whole ring where there is no bearing (its hole around the anchor; a disc for `less than`). Land and sea
 * alike: the sea may be meant. Rings are closed, exterior ones counter-clockwise, holes clockwise.
 *
 * A MultiPolygon where the area lies on both sides of the antimeridian, as RFC 7946 (3.1.9) wants it split; who
 * can only hold a Polygon has to leave such an area out, and can compute it again from what was told.
 * Its edges are straight in longitude and latitude, which is coarse within a few degrees of a pole.
 *
 * Null where there is nothing to draw: the distance is 0 or a few centimetres, or the area would reach beyond 10,000 km.
 * Throws a RangeError for a distance that is negative or not a number.
 */
export function allowedArea(told: ToldDistance): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
  return areaAround(allowedRing(told));
}

/** The same as distances and bearings. Throws a RangeError for a distance that is negative or not a number. */
export function allowedRing({ anchor, distanceKm, bearingDegrees, precision }: ToldDistance): Ring {
  if (!(distanceKm >= 0)) throw new RangeError(`distanceKm ${distanceKm}: expected a number of at least 0`);
  const { inner, outer, halfAngleDegrees } = areaRule(precision);
  return {
    centre: anchor,
    innerKm: distanceKm * inner,
    outerKm: distanceKm * outer,
    ...(bearingDegrees === undefined ? {} : { sector: { bearingDegrees, halfAngleDegrees } }),
  };
}
