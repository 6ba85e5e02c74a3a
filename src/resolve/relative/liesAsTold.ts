import type { Ring } from '../../geometry/areaAround.ts';
import { bearingDegrees } from '../../geometry/bearingDegrees.ts';
import { distanceKm } from '../../geometry/distanceKm.ts';
import type { LonLat } from '../../geometry/lonLat.ts';
import { isBeyondReach, placeInWords } from './placeInWords.ts';
import type { Between, StatedAnchor } from './placeInWords.ts';
import type { RelativePhrase } from './types.ts';

/**
 * How far beyond the area that the words allow a place may lie that is known: its inner edge and its outer one by these
 * shares, its bearing by these degrees. A newspaper's "an hour away" and "west of" are looser than its miles. Own rule.
 */
const SLACK = {
  told: { inner: 0.7, outer: 1.3, degrees: 20 },
  travel: { inner: 0.5, outer: 1.5, degrees: 20 },
  near: { inner: 0, outer: 3, degrees: 30 },
  towards: { inner: 0, outer: 5, degrees: 20 },
} as const;
/** The way by a place that lies between two others is at most so much longer than the straight one. */
const DETOUR = 1.25;
/** The points of two towns are seldom the points that the miles were counted from. */
const LEAST_TOLERANCE_KM = 5;

/** A place that the index knows. */
export interface KnownPlace {
  readonly lonLat: LonLat;
  /** How far it reaches from its point. 0 where it is left out. */
  readonly radiusKm?: number;
}

/**
 * Whether a place that is known lies where a phrase says, or near it: "Cuba, 80 miles southwest of St. Louis" is the one
 * in Missouri, and not the island. Null where the words do not tell: "a town in the north of Chad", "20 km from Chad".
 *
 * @param anchors The places that it is told from, in the order of the phrase.
 */
export function liesAsTold(
  phrase: RelativePhrase,
  anchors: readonly StatedAnchor[],
  { lonLat, radiusKm = 0 }: KnownPlace,
): boolean | null {
  const [first, second] = anchors;
  if (first === undefined || phrase.relation === 'within') return null;
  if (phrase.isOutside === true && isBeyondReach(first.kind)) return null;
  const { extent } = placeInWords(phrase, first, second);
  if (extent === null || 'box' in extent) return null;
  const toleranceKm = Math.max(LEAST_TOLERANCE_KM, radiusKm);
  return 'from' in extent
    ? isBetween(extent, lonLat, toleranceKm)
    : isInRing(extent, SLACK[slackOf(phrase)], lonLat, toleranceKm);
}

function slackOf({ relation, distanceKm: km }: RelativePhrase): keyof typeof SLACK {
  if (relation === 'near' || relation === 'travel') return relation;
  return relation === 'offset' && km === undefined ? 'towards' : 'told';
}

function isBetween({ from, to }: Between, lonLat: LonLat, toleranceKm: number): boolean {
  const wayKm = distanceKm(from, lonLat) + distanceKm(lonLat, to);
  return wayKm <= distanceKm(from, to) * DETOUR + toleranceKm;
}

function isInRing(
  { centre, innerKm, outerKm, sector }: Ring,
  slack: (typeof SLACK)[keyof typeof SLACK],
  lonLat: LonLat,
  toleranceKm: number,
): boolean {
  const awayKm = distanceKm(centre, lonLat);
  if (awayKm > outerKm * slack.outer + toleranceKm || awayKm < innerKm * slack.inner - toleranceKm)
    return false;
  // So near, its own size or the anchor's turns the bearing about.
  if (sector === undefined || awayKm <= toleranceKm) return true;
  const turned = bearingDegrees(centre, lonLat) - sector.bearingDegrees;
  const off = Math.abs(((turned + 540) % 360) - 180);
  const slackDegrees = slack.degrees + (Math.asin(Math.min(1, toleranceKm / awayKm)) * 180) / Math.PI;
  return off <= sector.halfAngleDegrees + slackDegrees;
}
