import type { GazetteerPlace } from '../../gazetteer/types.ts';
import { distanceKm } from '../../geometry/distanceKm.ts';
import type { KnownPlace } from './liesAsTold.ts';
import type { StatedAnchor } from './placeInWords.ts';
import { cityRadiusKm } from './reachKm.ts';

/** A place of the gazetteer as one from which another is told. */
export const toAnchor = ({ name, lonLat, kind, population, extent }: GazetteerPlace): StatedAnchor => ({
  name,
  lonLat,
  kind,
  population,
  ...(extent === undefined ? {} : { extent }),
});

/** A place of the gazetteer as one that may be told, with its size. */
export function toKnown({ kind, lonLat, population, extent }: GazetteerPlace): KnownPlace {
  const cityKm = kind === 'city' ? cityRadiusKm(population) : null;
  const [west, south, east, north] = extent?.box ?? [0, 0, 0, 0];
  const radiusKm = extent === undefined ? (cityKm ?? 0) : distanceKm([west, south], [east, north]) / 2;
  return { lonLat, radiusKm };
}
