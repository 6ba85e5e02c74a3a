import type { PlaceKind } from '../story/types.ts';

/** What a name's last word says it is. Own list, after the usage of English maps. */
const LAST_WORDS: Partial<Record<PlaceKind, string>> = {
  river: 'river creek stream brook bayou',
  water: 'lake lakes bay sea ocean gulf strait sound lagoon reservoir fjord pond channel',
  mountain: 'mountain mountains mount peak hills volcano range ridge',
  park: 'park forest preserve reserve',
  airport: 'airport airfield airstrip airbase',
  port: 'port harbour harbor seaport marina',
  island: 'island islands isle isles atoll',
  county: 'county parish',
  street:
    'street st avenue ave road rd drive lane ln boulevard blvd highway hwy parkway freeway turnpike motorway alley ' +
    'square plaza',
  building:
    'school university college academy church mosque temple synagogue cathedral chapel hospital clinic bridge tunnel ' +
    'dam stadium arena hotel museum library theatre theater prison jail courthouse hall mall market station tower ' +
    'palace castle monastery embassy building',
};
/**
 * And its first, in names that hardly are a town's: "Port Arthur" and "Park City" are. Own list.
 */
const FIRST_WORDS: Partial<Record<PlaceKind, string>> = {
  river: 'river',
  water: 'lake gulf',
  mountain: 'mount mt',
  island: 'isle',
};
/** "Port of Ilo", "Bay of Kotor", "University of Lima": the word before "of" says it, as the last does. */
const OF = /^(?:the\s+)?([\p{L}’'-]+)\s+of\s+/iu;

const byWord = (words: Partial<Record<PlaceKind, string>>): ReadonlyMap<string, PlaceKind> =>
  new Map(
    Object.entries(words).flatMap(([kind, list]) =>
      list.split(' ').map((word): [string, PlaceKind] => [word, kind as PlaceKind]),
    ),
  );
const BY_LAST_WORD = byWord(LAST_WORDS);
const BY_FIRST_WORD = byWord(FIRST_WORDS);

/** What kind of thing a name of at least two words says it is, "Hocking River" a river; null where it says nothing. */
export function kindOfName(name: string): PlaceKind | null {
  const words = name.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length < 2) return null;
  const beforeOf = OF.exec(name)?.[1]?.toLowerCase();
  return (
    (beforeOf === undefined ? undefined : BY_LAST_WORD.get(beforeOf)) ??
    BY_LAST_WORD.get(words.at(-1) ?? '') ??
    BY_FIRST_WORD.get(words[0] ?? '') ??
    null
  );
}
