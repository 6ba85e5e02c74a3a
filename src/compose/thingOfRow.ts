import type { GazetteerPlace } from '../gazetteer/types.ts';
import type { Resolution } from '../story/types.ts';
import type { FoundThing } from './found.ts';

/** The thing that a place of the gazetteer is, under its own id and name. */
export function thingOfRow(row: GazetteerPlace, resolution: Resolution): FoundThing {
  const { id, name, kind, featureCode, country, admin1, admin2, lonLat } = row;
  return { key: id, name, kind, featureCode, country, admin1, admin2, gazetteer: id, lonLat, resolution };
}
