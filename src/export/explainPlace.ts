/** Why a place is where it is, how sure that is, and what else it could have been: in words for a reader. */
import { bearingDegrees } from '../geometry/bearingDegrees.ts';
import { compassName } from '../geometry/compassName.ts';
import { distanceKm } from '../geometry/distanceKm.ts';
import type { LonLat } from '../geometry/lonLat.ts';
import { SURE_FROM } from '../story/places.ts';
import type { Candidate, Place, Stated } from '../story/types.ts';
import { type DistanceUnit, formatDistance } from './formatDistance.ts';
import { countryName, placedAt } from './placeWords.ts';

const CERTAIN_FROM = 0.9;

const METHOD_NOTES = {
  gazetteer: '',
  relative: 'Placed by the article’s own measure.',
  nearby: 'Put near the place it belongs to; its own point is not known.',
  person: 'Placed by the editor.',
} as const;

/** Sentences, in the order in which they are read; empty where the story gives no reason. */
export function explainPlace(place: Place, unit: DistanceUnit, locale: string): string[] {
  const { resolution, stated } = place.properties;
  return [
    ...(stated === undefined ? [] : explainStated(place, stated, unit, locale)),
    ...(resolution === undefined ? [] : [resolution.reason, METHOD_NOTES[resolution.method]]),
    ...(resolution === undefined ? [] : [sureness(resolution.confidence, locale)]),
    ...(place.geometry === null ? ['Where it lies is not known, so the map does not show it.'] : []),
  ].filter((sentence) => sentence !== '');
}

/** "Sure (98 %)", so that a figure never stands alone. */
function sureness(confidence: number, locale: string): string {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(confidence);
  if (confidence >= CERTAIN_FROM) return `Sure (${percent}).`;
  return confidence >= SURE_FROM ? `Fairly sure (${percent}).` : `Not sure (${percent}): to check.`;
}

function explainStated(place: Place, stated: Stated, unit: DistanceUnit, locale: string): string[] {
  const sentences = ['The article gives a distance, not a name.'];
  if (stated.area !== undefined) sentences.push('The shaded area is what its words allow.');
  if (stated.point !== undefined) sentences.push('The dashed line ends at the point as told.');
  const [anchor] = stated.anchors;
  const point = place.geometry?.type === 'Point' ? place.geometry.coordinates : undefined;
  if (anchor === undefined || point === undefined) return sentences;
  const lonLat: LonLat = [point[0], point[1]];
  const distance = formatDistance(distanceKm(anchor.lonLat, lonLat), unit, locale);
  const direction = compassName(bearingDegrees(anchor.lonLat, lonLat));
  const standing = placedAt(place);
  const marker = standing === null ? 'The marker' : `The marker, at ${withArticle(standing)},`;
  return [...sentences, `${marker} stands ${distance} ${direction} of ${anchor.name} as the crow flies.`];
}

/** "the Port of Chancay", but "Chancay". */
function withArticle(name: string): string {
  return /^(?:port|bay|gulf|city|town|village|airport) of /iu.test(name) ? `the ${name}` : name;
}

/** What else the place could have been: the candidates that were not chosen, best first. */
export function runnersUp(place: Place): Candidate[] {
  const { gazetteer, resolution } = place.properties;
  const point = place.geometry?.type === 'Point' ? place.geometry.coordinates : undefined;
  return (resolution?.candidates ?? []).filter(
    ({ gazetteer: id, lonLat }) =>
      (id === undefined || id !== gazetteer) && (lonLat[0] !== point?.[0] || lonLat[1] !== point[1]),
  );
}

/** "Springfield, Missouri, United States". */
export function candidateLine(candidate: Candidate, locale: string): string {
  const { name, admin1, country } = candidate;
  return [name, admin1, country === undefined ? undefined : countryName(country, locale)]
    .filter((part) => part !== undefined)
    .join(', ');
}
