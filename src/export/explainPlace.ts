/** Why a place is where it is, how sure that is, and what else it could have been: in words for a reader. */
import { SURE_FROM } from '../story/places.ts';
import type { Candidate, Place } from '../story/types.ts';
import { explainStated } from './explainStated.ts';
import type { DistanceUnit } from './formatDistance.ts';
import { countryName } from './placeWords.ts';

const CERTAIN_FROM = 0.9;

const METHOD_NOTES = {
  gazetteer: '',
  relative: 'Placed by the article’s own words.',
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
