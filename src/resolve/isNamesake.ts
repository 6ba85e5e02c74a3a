import { isNature } from './nameForms.ts';
import type { MentionState, Option } from './option.ts';

/**
 * Whether an option is only the town or county that the thing has its name from: the index knows Dublin and not Dublin
 * Road, Hocking County and not the Hocking River. Such a thing is somewhere near it at best.
 */
export const isNamesake = ({ match, place }: Option, { cues, key }: MentionState): boolean =>
  (match === 'stripped' || match === 'inner') &&
  // "The Bekaa Valley" is much the same as the province called Bekaa.
  (cues.facility !== 'none' || (isNature(key) && (place.level === 'city' || place.level === 'admin2')));
