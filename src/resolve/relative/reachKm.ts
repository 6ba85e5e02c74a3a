import type { PlaceKind } from '../../story/types.ts';

/**
 * How far "near" reaches from a place's point, and "north of" without a distance, in kilometres. Own rule. Of kinds that
 * are not here a point says nothing of where they end: a country, a region, a sea.
 */
const REACH_KM: ReadonlyMap<PlaceKind, { readonly near: number; readonly towards: number }> = new Map([
  ['city', { near: 25, towards: 100 }],
  ['neighbourhood', { near: 4, towards: 10 }],
  ['building', { near: 2, towards: 5 }],
  ['street', { near: 2, towards: 5 }],
  ['port', { near: 10, towards: 50 }],
  ['airport', { near: 10, towards: 50 }],
  ['mountain', { near: 25, towards: 100 }],
  ['park', { near: 25, towards: 50 }],
  ['place', { near: 15, towards: 50 }],
]);

/** Undefined where the kind of the place has no reach that can be told from its point. */
export function reachKm(kind: PlaceKind): { readonly near: number; readonly towards: number } | undefined {
  return REACH_KM.get(kind);
}

/** The more densely built cities have about so many people on a square kilometre. Own rule, rounded. */
const PEOPLE_PER_KM2 = 4000;

/** The radius of a city with so many people, if it were round; null where the number is not known. */
export function cityRadiusKm(population: number): number | null {
  return population > 0 ? Math.sqrt(population / PEOPLE_PER_KM2 / Math.PI) : null;
}
