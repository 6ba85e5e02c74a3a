import type { Gazetteer, GazetteerPlace } from '../gazetteer/types.ts';
import type { FoundThing } from './found.ts';
import type { NamedThings } from './nameThings.ts';

/** No more letters than this are an abbreviation: "NYC", "Rio". */
const MAX_ABBREVIATION_LENGTH = 3;

/**
 * Calls each town as the article mostly does: "Tuxtla Gutiérrez" and "Misrata", where the gazetteer has "Tuxtla" and
 * "Mişrātah". A spelling counts that is whole a name of the town, and neither in capitals nor an abbreviation. Without one
 * the town keeps the gazetteer's name, as it does where the article has that too ("San Cristóbal de las Casas", and then
 * "San Cristóbal"). Countries, states and all else keep theirs.
 */
export function callAsTold(
  text: string,
  { things, mentions }: NamedThings,
  gazetteer: Gazetteer,
): NamedThings {
  const spellings = new Map<string, string[]>();
  for (const { start, end, kind, thing } of mentions) {
    if (kind !== 'place' || thing === null) continue;
    const spelling = text.slice(start, end).replaceAll(/\s+/gu, ' ');
    const others = spellings.get(thing);
    if (others === undefined) spellings.set(thing, [spelling]);
    else others.push(spelling);
  }
  const called = new Map(
    [...things].map(([key, thing]): [string, FoundThing] => {
      const place = townOf(thing, gazetteer);
      const told = spellings.get(key) ?? [];
      if (place === null || told.includes(place.name)) return [key, thing];
      const name = commonest(told.filter(isSpelledOut), (one) => isNameOf(place, one, gazetteer));
      return [key, name === undefined ? thing : { ...thing, name }];
    }),
  );
  return { things: called, mentions };
}

function townOf({ kind, gazetteer: id }: FoundThing, gazetteer: Gazetteer): GazetteerPlace | null {
  const place = kind === 'city' && id !== undefined ? gazetteer.place(id) : undefined;
  return place?.level === 'city' ? place : null;
}

/** Not "LIMA", "lima", "L.A.", "NYC". */
const isSpelledOut = (spelling: string): boolean =>
  /\p{Lu}/u.test(spelling) &&
  /\p{Ll}/u.test(spelling) &&
  !spelling.includes('.') &&
  (spelling.match(/\p{L}/gu)?.length ?? 0) > MAX_ABBREVIATION_LENGTH;

const isNameOf = ({ id }: GazetteerPlace, name: string, gazetteer: Gazetteer): boolean =>
  gazetteer.lookUp(name).some(({ place }) => place.id === id);

/** Of two that are as common the first; undefined where none will do. */
function commonest(names: readonly string[], isFit: (name: string) => boolean): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).find(([name]) => isFit(name))?.[0];
}
