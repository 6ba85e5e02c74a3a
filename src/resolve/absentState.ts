import type { GazetteerPlace } from '../gazetteer/types.ts';
import { contains } from './contains.ts';
import type { NameGroup } from './option.ts';

/**
 * The state that the text names beside a town ("Holliday, Missouri") of which the gazetteer has no such town, however
 * many it has elsewhere; null where there is none. It holds for all mentions of the name.
 */
export function findAbsentState({ candidates, mentions }: NameGroup): GazetteerPlace | null {
  if (candidates.some(({ place }) => place.level === 'country' || place.level === 'admin1')) return null;
  const state = mentions.find(({ stateAfter }) => stateAfter !== null)?.stateAfter ?? null;
  return state === null || candidates.some(({ place }) => contains(state, place)) ? null : state;
}
