import { allowedRing } from '../../geometry/allowedArea.ts';
import type { Ring } from '../../geometry/areaAround.ts';
import { bearingDegrees } from '../../geometry/bearingDegrees.ts';
import { destination } from '../../geometry/destination.ts';
import { distanceKm } from '../../geometry/distanceKm.ts';
import type { PlaceExtent } from '../../gazetteer/types.ts';
import type { BBox, LonLat } from '../../geometry/lonLat.ts';
import type { PlaceKind } from '../../story/types.ts';
import { partOfExtent } from './partOfExtent.ts';
import { cityRadiusKm, reachKm } from './reachKm.ts';
import { TRAVEL_SPEEDS } from './travelSpeeds.ts';
import type { RelativePhrase } from './types.ts';

/** A place from which another is told. */
export interface StatedAnchor {
  readonly name: string;
  readonly lonLat: LonLat;
  readonly kind: PlaceKind;
  /** 0 or left out where it is not known. */
  readonly population?: number;
  /** Its id or key, for `stated.anchors[].place`. */
  readonly place?: string;
  /** How far it reaches, where that is known: for "northern Iraq". */
  readonly extent?: PlaceExtent;
}

/** What lies between two points. */
export interface Between {
  readonly from: LonLat;
  readonly to: LonLat;
}

/** What lies within a box. */
interface Boxed {
  readonly box: BBox;
}

/** Where words put a place: the point as told, where they give one, the marker's point, and what they allow. */
export interface InWords {
  readonly told?: LonLat;
  readonly point: LonLat | null;
  readonly extent: Ring | Between | Boxed | null;
}

const NOWHERE: InWords = { point: null, extent: null };
const HALF_ANGLE_DEGREES = 35;
/** "Halfway" is meant roughly. Own rule. */
const HALFWAY_RADIUS_SHARE = 0.15;

/**
 * Where a phrase puts a place, from the places that it is told from, by the words alone. Nothing is made up: from a
 * country's one point no distance is counted, and "northern Iraq" is somewhere only where the country's reach is known.
 *
 * @param second The other place of "between".
 */
export function placeInWords(
  phrase: RelativePhrase,
  first: StatedAnchor,
  second: StatedAnchor | undefined,
): InWords {
  switch (phrase.relation) {
    case 'between':
      return second === undefined ? NOWHERE : between(phrase, first.lonLat, second.lonLat);
    case 'within':
      return within(phrase, first);
    case 'travel':
      return travel(phrase, first);
    case 'near':
      return towards(first, reachKm(first.kind)?.near, phrase.bearing);
    case 'offset':
      return offset(phrase, first);
    default:
      return phrase.relation satisfies never;
  }
}

/** Of a country or a sea the point says nothing of where its border or coast is. */
export function isBeyondReach(kind: PlaceKind): boolean {
  return reachKm(kind) === undefined;
}

function offset(phrase: RelativePhrase, anchor: StatedAnchor): InWords {
  const { bearing, precision } = phrase;
  if (phrase.distanceKm === undefined) return towards(anchor, reachKm(anchor.kind)?.towards, bearing);
  if (isBeyondReach(anchor.kind)) return NOWHERE;
  const { lonLat } = anchor;
  if (bearing === undefined)
    return {
      point: lonLat,
      extent: allowedRing({ anchor: lonLat, distanceKm: phrase.distanceKm, precision }),
    };
  const told = destination(lonLat, phrase.distanceKm, bearing);
  const extent = allowedRing({
    anchor: lonLat,
    distanceKm: phrase.distanceKm,
    bearingDegrees: bearing,
    precision,
  });
  // Of "less than 10 miles" the ten are the end, and no point is told.
  return precision === 'less than'
    ? { point: destination(lonLat, phrase.distanceKm / 2, bearing), extent }
    : { told, point: told, extent };
}

/** The disc around a point, or its sector: an eighth of the way in, and outside the city, where a marker has to stand. */
function towards(anchor: StatedAnchor, reach: number | undefined, bearing: number | undefined): InWords {
  if (reach === undefined) return NOWHERE;
  const { lonLat } = anchor;
  const cityKm = anchor.kind === 'city' ? (cityRadiusKm(anchor.population ?? 0) ?? 0) : 0;
  const awayKm = Math.min(reach / 2, Math.max(reach / 8, 1.25 * cityKm));
  const point = bearing === undefined ? lonLat : destination(lonLat, awayKm, bearing);
  return { point, extent: ringOf(lonLat, 0, reach, bearing) };
}

function within({ bearing }: RelativePhrase, anchor: StatedAnchor): InWords {
  if (anchor.extent !== undefined) {
    const { point, box } = partOfExtent(anchor.extent, bearing, anchor.lonLat);
    return { point, extent: { box } };
  }
  const radiusKm = anchor.kind === 'city' ? cityRadiusKm(anchor.population ?? 0) : null;
  if (radiusKm === null) return NOWHERE;
  // The middle third for "central".
  if (bearing === undefined)
    return { point: anchor.lonLat, extent: ringOf(anchor.lonLat, 0, radiusKm / 3, undefined) };
  return {
    point: destination(anchor.lonLat, (radiusKm * 2) / 3, bearing),
    extent: ringOf(anchor.lonLat, 0, radiusKm, bearing),
  };
}

function travel({ hours = 0, mode = 'drive', bearing }: RelativePhrase, anchor: StatedAnchor): InWords {
  if (isBeyondReach(anchor.kind)) return NOWHERE;
  const { slowKmh, fastKmh } = TRAVEL_SPEEDS[mode];
  const [innerKm, outerKm] = [hours * slowKmh, hours * fastKmh];
  const extent = ringOf(anchor.lonLat, innerKm, outerKm, bearing);
  if (bearing === undefined) return { point: anchor.lonLat, extent };
  return { point: destination(anchor.lonLat, (innerKm + outerKm) / 2, bearing), extent };
}

function between({ isHalfway = false }: RelativePhrase, from: LonLat, to: LonLat): InWords {
  const lengthKm = distanceKm(from, to);
  const middle = destination(from, lengthKm / 2, bearingDegrees(from, to));
  if (!isHalfway) return { point: middle, extent: { from, to } };
  return {
    told: middle,
    point: middle,
    extent: ringOf(middle, 0, lengthKm * HALFWAY_RADIUS_SHARE, undefined),
  };
}

function ringOf(centre: LonLat, innerKm: number, outerKm: number, bearing: number | undefined): Ring {
  const sector =
    bearing === undefined
      ? {}
      : { sector: { bearingDegrees: bearing, halfAngleDegrees: HALF_ANGLE_DEGREES } };
  return { centre, innerKm, outerKm, ...sector };
}
