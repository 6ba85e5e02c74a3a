/** What an article says of where a place lies, and how the map shows it: in words for a reader. */
import { bearingDegrees } from '../geometry/bearingDegrees.ts';
import { compassName } from '../geometry/compassName.ts';
import { distanceKm } from '../geometry/distanceKm.ts';
import type { LonLat } from '../geometry/lonLat.ts';
import type { Place, Stated } from '../story/types.ts';
import { type DistanceUnit, formatDistance } from './formatDistance.ts';
import { hasOwnPoint, placedAt } from './placeWords.ts';

/** A marker so near stands at the anchor: no distance to speak of. */
const AT_ANCHOR_KM = 0.5;

/**
 * Sentences on the words that tell a place from others, and on the marker, the area and the line that stand for them. A
 * place with a point of its own in the gazetteer stands there, and the words only tell of it too.
 */
export function explainStated(place: Place, stated: Stated, unit: DistanceUnit, locale: string): string[] {
  const words = stated.text.replaceAll(/\s+/gu, ' ');
  return [
    hasOwnPoint(place) ? `It stands at its own point. The article also says “${words}”.` : given(stated),
    stated.area === undefined ? '' : 'The shaded area is what its words allow.',
    stated.point === undefined ? '' : 'The dashed line ends at the point as told.',
    markerSentence(place, stated, unit, locale),
  ].filter((sentence) => sentence !== '');
}

/** "Northern Mali" gives neither, and the reason says so. */
function given({ relation, distance, duration, bearing }: Stated): string {
  if (distance !== undefined) return 'The article gives a distance, not a point.';
  if (duration !== undefined) return 'The article gives a travel time, not a point.';
  if (relation === 'within') return '';
  if (relation === 'between') return 'The article says what it lies between, and gives no point.';
  return bearing === undefined
    ? 'The article gives no point.'
    : 'The article gives a direction, not a distance.';
}

/** Where the marker stands, seen from the anchor; "" where that would tell the reader nothing. */
function markerSentence(place: Place, stated: Stated, unit: DistanceUnit, locale: string): string {
  const { relation, distance, duration, bearing, anchors } = stated;
  const [anchor] = anchors;
  const point = place.geometry?.type === 'Point' ? place.geometry.coordinates : undefined;
  if (anchor === undefined || point === undefined || relation === 'within') return '';
  const lonLat: LonLat = [point[0], point[1]];
  const awayKm = distanceKm(anchor.lonLat, lonLat);
  if (awayKm < AT_ANCHOR_KM)
    return bearing === undefined && !hasOwnPoint(place)
      ? `No direction is given, so the marker stands at ${anchor.name}.`
      : '';
  const way = `${formatDistance(awayKm, unit, locale)} ${compassName(bearingDegrees(anchor.lonLat, lonLat))} of`;
  if (hasOwnPoint(place)) return `That point is ${way} ${anchor.name} as the crow flies.`;
  const standing = placedAt(place);
  const marker = standing === null ? 'The marker' : `The marker, at ${withArticle(standing)},`;
  const isMeasured = distance !== undefined || duration !== undefined || relation === 'between';
  return isMeasured || standing !== null
    ? `${marker} stands ${way} ${anchor.name} as the crow flies.`
    : `How far it is from ${anchor.name} is not said: the marker only stands on that side.`;
}

/** "the Port of Chancay", but "Chancay". */
function withArticle(name: string): string {
  return /^(?:port|bay|gulf|city|town|village|airport) of /iu.test(name) ? `the ${name}` : name;
}
