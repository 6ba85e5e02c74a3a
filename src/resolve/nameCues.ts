import { isBuilding, isStreet } from './nameForms.ts';
import { TEAM_NAMES } from './tables/teamNames.ts';

/** What a name tells by itself of the kind of place, the same for all its mentions. */
export interface NameCues {
  /** "Tipperary County Council". */
  readonly hasCounty: boolean;
  readonly facility: 'street' | 'building' | 'none';
  /** The newspapers and teams that may be meant, if the words after it are theirs. */
  readonly teams: typeof TEAM_NAMES;
}

/** @param key as `nameKey` makes it */
export function readNameCues(key: string): NameCues {
  return {
    hasCounty: key.includes(' county '),
    facility: isStreet(key) ? 'street' : isBuilding(key) ? 'building' : 'none',
    teams: TEAM_NAMES.filter((team) => key.startsWith(team.key)),
  };
}
