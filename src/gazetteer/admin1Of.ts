import type { Gazetteer, GazetteerPlace } from './types.ts';

/** The first division (state, province) that a place lies in, or is; undefined where none is known. */
export const admin1Of = (gazetteer: Gazetteer, place: GazetteerPlace): GazetteerPlace | undefined =>
  place.admin1 === '' ? undefined : gazetteer.place(`geonames-admin1:${place.admin1}`);
