import { items, member, type Spot } from './spot.ts';

/** Text or number: what GeoJSON allows for an id. */
export function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** The ids of a story's features, as they stand (7 and "7" are two). */
export function placeIds(story: Spot): Set<string | number> {
  const ids = new Set<string | number>();
  for (const place of items(member(story, 'features'))) {
    const { value } = member(place, 'id');
    if (isId(value)) ids.add(value);
  }
  return ids;
}
