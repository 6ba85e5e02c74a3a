import type { PlaceKind } from '../../story/types.ts';
import { KINDS_BY_NOUN } from './placeNouns.ts';
import type { DescribableThing } from './types.ts';

/** So many times oftener named, another place is what the article is about. Own rule. */
const MAIN_TIMES = 3;

/**
 * Whether the article names another place of the noun's kinds far oftener than a thing: in a paper of Dublin, Ohio, "the city"
 * is not the Toronto of the sentence before.
 */
export function createNameCounts(
  things: readonly DescribableThing[],
): (thing: number, noun: string) => boolean {
  const countByKey = new Map<string, number>();
  const mostByKind = new Map<PlaceKind, number>();
  for (const { key, kind } of things) {
    if (key === undefined) continue;
    const count = (countByKey.get(key) ?? 0) + 1;
    countByKey.set(key, count);
    mostByKind.set(kind, Math.max(count, mostByKind.get(kind) ?? 0));
  }
  return (thing, noun) => {
    const count = countByKey.get(things[thing]?.key ?? '') ?? 1;
    // Which city is the capital is known.
    const kinds = noun === 'capital' ? [] : (KINDS_BY_NOUN.get(noun) ?? []);
    return kinds.some((kind) => (mostByKind.get(kind) ?? 0) >= MAIN_TIMES * count);
  };
}
