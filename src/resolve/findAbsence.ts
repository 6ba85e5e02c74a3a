import type { GazetteerPlace } from '../gazetteer/types.ts';
import { contains } from './contains.ts';
import type { NameGroup } from './option.ts';

/** That the text means a place of the name which the gazetteer lacks, however many others it has. */
export interface Absence {
  /** The state that the text names beside it; null where it only says that it is a town. */
  readonly state: GazetteerPlace | null;
}

/**
 * Whether the gazetteer lacks what a name means: it stands with a state in which there is no such place ("Holliday,
 * Missouri"), or as the city of a name that no town bears ("the city of Turkey"). It holds for all mentions of the
 * name; null where nothing tells.
 */
export function findAbsence({ candidates, mentions }: NameGroup): Absence | null {
  if (candidates.every(({ place }) => place.level !== 'city') && mentions.some(({ cues }) => cues.townOf)) {
    return { state: null };
  }
  if (candidates.some(({ place }) => place.level === 'country' || place.level === 'admin1')) return null;
  const state = mentions.find(({ stateAfter }) => stateAfter !== null)?.stateAfter ?? null;
  return state === null || candidates.some(({ place }) => contains(state, place)) ? null : { state };
}
