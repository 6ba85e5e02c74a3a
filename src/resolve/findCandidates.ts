import type { Gazetteer, GazetteerPlace, NameQuality } from '../gazetteer/types.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { Candidate, CandidateMatch } from './option.ts';
import {
  countyKeys,
  innerKeys,
  isStreet,
  placeKeysOfPeople,
  withoutCounty,
  withoutDivision,
  withoutLeading,
  withoutPossessive,
  withoutSettlement,
  withoutTrailing,
} from './nameForms.ts';

/** Names that more places bear than this keep their most populous ones. */
const MOST_CANDIDATES = 60;
/** No name is longer, in UTF-16 code units. */
const LONGEST_PHRASE = 200;

/**
 * The places that a phrase may stand for: those that bear it whole, or else those that bear what is left when words
 * around the name are taken off, or else the longest known name inside it. [] where nothing of it is known.
 */
export function findCandidates(gazetteer: Gazetteer, phrase: string): readonly Candidate[] {
  if (phrase.length > LONGEST_PHRASE) return [];
  const key = nameKey(phrase);
  const isRoad = isStreet(key);
  const isCode = key.length === 2 && phrase === phrase.toUpperCase();
  const found = new Map<GazetteerPlace, Candidate>();

  /** Adds the places of a key, and tells whether there were any new ones. */
  function add(name: string, match: CandidateMatch): boolean {
    const before = found.size;
    for (const { place, quality } of gazetteer.lookUpKey(name)) {
      // "EU" is not Eu, a town of Normandy.
      if (isCode && place.level === 'city' && quality === 'primary') continue;
      // "Cuba Road" is not in Cuba.
      if (match !== 'whole' && isRoad && place.level !== 'city') continue;
      if (!found.has(place)) found.set(place, { place, quality: qualityOf(name, place, quality), match });
    }
    return found.size > before;
  }

  // "in", "or" and "me" are no states; "IN" and "Va." are.
  if (key.length > 2 || phrase === phrase.toUpperCase() || phrase.endsWith('.')) add(key, 'whole');
  for (const county of countyKeys(key)) add(county, 'whole');
  const isKnown = found.size > 0;
  const bare = withoutDivision(key);
  if (bare !== key) add(bare, 'stripped');
  if (!isKnown) {
    for (const [other, match] of otherKeys(phrase, key)) if (other !== key && add(other, match)) break;
  }
  return mostPopulous([...found.values()]);
}

/** "New York" is as much a first name of the town as "New York City". */
const qualityOf = (key: string, { level, name }: GazetteerPlace, quality: NameQuality): NameQuality =>
  level === 'city' && quality === 'alternate' && nameKey(name).startsWith(`${key} `) ? 'primary' : quality;

/** The keys to try where the whole name is unknown, the likeliest first. */
function* otherKeys(phrase: string, key: string): Generator<readonly [key: string, match: CandidateMatch]> {
  yield [withoutSettlement(key), 'stripped'];
  yield [withoutCounty(key), 'stripped'];
  const bare = nameKey(withoutPossessive(phrase));
  yield [bare, 'whole'];
  const led = withoutLeading(bare);
  yield [led, 'stripped'];
  for (const shorter of withoutTrailing(led)) yield [shorter, 'stripped'];
  for (const place of placeKeysOfPeople(key)) yield [place, 'people'];
  for (const inner of innerKeys(phrase)) yield [inner, 'inner'];
}

const sizeOf = ({ place }: Candidate): number => place.population + (place.level === 'city' ? 0 : 1e5);

function mostPopulous(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= MOST_CANDIDATES) return candidates;
  return candidates.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, MOST_CANDIDATES);
}
