import type { GazetteerPlace } from '../gazetteer/types.ts';
import type { NameGroup } from './option.ts';

/** A place's share of its name below this is no evidence for others. */
const LEAST_SHARE = 0.02;

/** Weights by code, of a country or a division. */
export type Codes = Map<string, number>;

/** A place, and how many names are expected to stand for it. */
export interface Weighed {
  readonly place: GazetteerPlace;
  readonly weight: number;
}

/** What one name says of where the article is. */
export interface Evidence {
  /** Few: the others' shares are too small. */
  readonly places: readonly Weighed[];
  /** How many names it counts for, a name that comes often a little more than one. */
  readonly weight: number;
}

/** What all names say together. */
export interface Sum {
  readonly places: Map<GazetteerPlace, number>;
  readonly countries: Codes;
  readonly admins1: Codes;
  readonly admins2: Codes;
  weight: number;
}

export type Division = 'country' | 'admin1' | 'admin2';

export const NOTHING: Evidence = { places: [], weight: 0 };

/** Mean shares of a name's places over its mentions; the smallest are left out. */
export function evidenceOf({ candidates, mentions }: NameGroup): Evidence {
  const weight = candidates.length === 0 ? 0 : 1 + Math.log(mentions.length);
  const places: Weighed[] = [];
  for (const [at, { place }] of candidates.entries()) {
    let share = 0;
    for (const { options } of mentions) share += (options[at]?.share ?? 0) / mentions.length;
    if (share > LEAST_SHARE) places.push({ place, weight: weight * share });
  }
  return { places, weight };
}

export function emptySum(): Sum {
  return { places: new Map(), countries: new Map(), admins1: new Map(), admins2: new Map(), weight: 0 };
}

/** Adds what a name says, or a part of it. */
export function addTo(sum: Sum, name: Evidence, part: number): void {
  const { places } = name;
  sum.weight += name.weight * part;
  for (const { place, weight } of places) add(sum.places, place, weight * part);
  addCodes(sum.countries, 'country', name, part);
  addCodes(sum.admins1, 'admin1', name, part);
  addCodes(sum.admins2, 'admin2', name, part);
}

/** A name's weight in each country or division that holds one of its places. */
function addCodes(codes: Codes, division: Division, name: Evidence, part: number): void {
  const { places } = name;
  for (const [at, { place }] of places.entries()) {
    const code = place[division];
    // Each code once, at its first place.
    if (code === '' || places.findIndex((other) => other.place[division] === code) !== at) continue;
    add(codes, code, weightIn(name, division, code) * part);
  }
}

function add<Key>(map: Map<Key, number>, key: Key, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

/** How much of a name's own weight lies in a country or division. */
export function weightIn({ places }: Evidence, division: Division, code: string): number {
  let sum = 0;
  for (const { place, weight } of places) if (place[division] === code) sum += weight;
  return sum;
}

export const weightOf = ({ places }: Evidence, place: GazetteerPlace): number =>
  places.find((own) => own.place === place)?.weight ?? 0;
