import type { Gazetteer, GazetteerPlace } from './types.ts';

/** The country that a place lies in, or is; undefined for a sea, a continent, a region of several countries. */
export const countryOf = (gazetteer: Gazetteer, place: GazetteerPlace): GazetteerPlace | undefined =>
  place.country === '' ? undefined : gazetteer.place(`iso3166-1:${place.country}`);
