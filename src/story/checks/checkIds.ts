import { errorAt } from './issue.ts';
import { isId } from './placeIds.ts';
import { quoteValue } from './quoteValue.ts';
import { items, member, type Spot } from './spot.ts';
import type { Issue } from '../types.ts';

/**
 * Each id stands for one place: among the features, and against the ids that places had before they were merged.
 * 7 and "7" count as the same, since an address (`#7`) cannot tell them apart. Mentions' ids are unique as well.
 */
export function* checkIds(story: Spot): Generator<Issue> {
  const places = new Map<string, string>();
  const features = member(story, 'features');
  for (const place of items(features)) yield* claim(member(place, 'id'), places);
  for (const place of items(features)) {
    for (const formerId of items(member(member(place, 'properties'), 'formerIds')))
      yield* claim(formerId, places);
  }
  const mentions = new Map<string, string>();
  for (const mention of items(member(story, 'mentions'))) yield* claim(member(mention, 'id'), mentions);
}

function* claim(id: Spot, owners: Map<string, string>): Generator<Issue> {
  if (!isId(id.value)) return;
  const key = String(id.value);
  const owner = owners.get(key);
  if (owner === undefined) owners.set(key, id.path);
  else
    yield errorAt(
      id,
      'duplicate-id',
      `The id ${quoteValue(id.value)} is taken already, at ${owner}: expected an id of its own.`,
    );
}
