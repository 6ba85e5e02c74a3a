import { allowedArea } from '../../geometry/allowedArea.ts';
import { destination } from '../../geometry/destination.ts';
import type { LonLat } from '../../geometry/lonLat.ts';
import type { PlaceKind, Stated } from '../../story/types.ts';
import { areaAround } from './areaAround.ts';
import { areaBetween, middleOf } from './areaBetween.ts';
import { cityRadiusKm, reachKm } from './reachKm.ts';
import { TRAVEL_SPEEDS } from './travelSpeeds.ts';
import type { RelativeMention } from './types.ts';

/** A place from which another is told. */
export interface StatedAnchor {
  readonly name: string;
  readonly lonLat: LonLat;
  readonly kind: PlaceKind;
  /** 0 or left out where it is not known. */
  readonly population?: number;
  /** Its id or key, for `stated.anchors[].place`. */
  readonly place?: string;
  /** How far it reaches from its point, where that is known: for "northern Iraq". */
  readonly radiusKm?: number;
}

/** What the story says of a relative place. `point`: where a marker stands for it; null where nothing tells. */
export interface StatedPlace {
  readonly stated: Stated;
  readonly point: LonLat | null;
}

type Area = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** The point as told, where the words give one, the marker's point, and the area that the words allow. */
interface Told {
  readonly told?: LonLat;
  readonly point: LonLat | null;
  readonly area?: Area | null;
}

const NOWHERE: Told = { point: null };
/** About a metre. */
const ROUNDING = 1e5;

/**
 * Where a relative place is, by the words alone: the point as told, the area that the words allow, and the point at which
 * a marker may stand. Nothing is made up: from a country's one point no distance is counted, and "northern Iraq" has an
 * area only where the country's reach is known.
 *
 * @param anchors The places of `relative.anchors`, in that order.
 * @param text The article's.
 * @returns Null where the words do not place it near the anchor after all ("outside China"), or an anchor is missing.
 */
export function statedOf(
  relative: RelativeMention,
  anchors: readonly StatedAnchor[],
  text: string,
): StatedPlace | null {
  const [first, second] = anchors;
  if (first === undefined || anchors.length !== relative.anchors.length) return null;
  if (relative.isOutside === true && isWide(first.kind)) return null;
  const { told, point, area } = placeIt(relative, first, second);
  const { relation, distance, duration, bearing, approximate, start, end } = relative;
  const stated: Stated = {
    relation,
    anchors: anchors.map(({ place, name, lonLat }) => ({
      ...(place === undefined ? {} : { place }),
      name,
      lonLat: [...lonLat],
    })),
    ...(distance === undefined ? {} : { distance: { ...distance } }),
    ...(duration === undefined ? {} : { duration: { ...duration } }),
    ...(bearing === undefined ? {} : { bearing }),
    ...(approximate && { approximate }),
    text: text.slice(start, end),
    ...(told === undefined ? {} : { point: [...rounded(told)] }),
    // The same polygon, its positions typed as pairs.
    ...(area === null || area === undefined ? {} : { area: area as NonNullable<Stated['area']> }),
  };
  return { stated, point: point === null ? null : rounded(point) };
}

function placeIt(relative: RelativeMention, first: StatedAnchor, second: StatedAnchor | undefined): Told {
  switch (relative.relation) {
    case 'between':
      return second === undefined ? NOWHERE : between(relative, first.lonLat, second.lonLat);
    case 'within':
      return within(relative, first);
    case 'travel':
      return travel(relative, first);
    case 'near':
      return towards(first, reachKm(first.kind)?.near, relative.bearing);
    case 'offset':
      return offset(relative, first);
    default:
      return relative.relation satisfies never;
  }
}

/** Of a country or a sea the point says nothing of where its border or coast is. */
function isWide(kind: PlaceKind): boolean {
  return reachKm(kind) === undefined;
}

function offset({ distanceKm, bearing, precision }: RelativeMention, anchor: StatedAnchor): Told {
  if (distanceKm === undefined) return towards(anchor, reachKm(anchor.kind)?.towards, bearing);
  if (isWide(anchor.kind)) return NOWHERE;
  const { lonLat } = anchor;
  if (bearing === undefined)
    return { point: lonLat, area: allowedArea({ anchor: lonLat, distanceKm, precision }) };
  const told = destination(lonLat, distanceKm, bearing);
  // Of "less than 10 miles" the ten are the end, and no point is told.
  const area = allowedArea({ anchor: lonLat, distanceKm, bearingDegrees: bearing, precision });
  return precision === 'less than'
    ? { point: destination(lonLat, distanceKm / 2, bearing), area }
    : { told, point: told, area };
}

/** The disc around a point, or its sector: a quarter of the way in where a marker has to stand. */
function towards({ lonLat }: StatedAnchor, reach: number | undefined, bearing: number | undefined): Told {
  if (reach === undefined) return NOWHERE;
  const point = bearing === undefined ? lonLat : destination(lonLat, reach / 4, bearing);
  return { point, area: areaAround(lonLat, 0, reach, bearing) };
}

function within({ bearing }: RelativeMention, anchor: StatedAnchor): Told {
  const radiusKm = anchor.radiusKm ?? (anchor.kind === 'city' ? cityRadiusKm(anchor.population ?? 0) : null);
  if (radiusKm === null) return NOWHERE;
  // The middle third for "central".
  if (bearing === undefined)
    return { point: anchor.lonLat, area: areaAround(anchor.lonLat, 0, radiusKm / 3) };
  return {
    point: destination(anchor.lonLat, (radiusKm * 2) / 3, bearing),
    area: areaAround(anchor.lonLat, 0, radiusKm, bearing),
  };
}

function travel({ hours = 0, mode = 'drive', bearing }: RelativeMention, anchor: StatedAnchor): Told {
  if (isWide(anchor.kind)) return NOWHERE;
  const { slowKmh, fastKmh } = TRAVEL_SPEEDS[mode];
  const [innerKm, outerKm] = [hours * slowKmh, hours * fastKmh];
  const area = areaAround(anchor.lonLat, innerKm, outerKm, bearing);
  if (bearing === undefined) return { point: anchor.lonLat, area };
  return { point: destination(anchor.lonLat, (innerKm + outerKm) / 2, bearing), area };
}

function between({ isHalfway = false }: RelativeMention, from: LonLat, to: LonLat): Told {
  const middle = middleOf(from, to);
  return { ...(isHalfway && { told: middle }), point: middle, area: areaBetween(from, to, isHalfway) };
}

function rounded([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * ROUNDING) / ROUNDING, Math.round(lat * ROUNDING) / ROUNDING];
}
