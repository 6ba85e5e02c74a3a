import { errorAt, warningAt } from './issue.ts';
import { isId, placeIds } from './placeIds.ts';
import { quoteValue } from './quoteValue.ts';
import { items, member, type Spot } from './spot.ts';
import type { Issue } from '../types.ts';

/** Mentions, routes and anchors speak of places that the story holds; a mention of none says why. */
export function* checkReferences(story: Spot): Generator<Issue> {
  const ids = placeIds(story);
  for (const mention of items(member(story, 'mentions'))) {
    yield* checkReference(member(mention, 'place'), ids);
    if (member(mention, 'place').value === null && !member(mention, 'reason').value) {
      const exact = quoteValue(member(mention, 'exact').value);
      yield warningAt(
        mention,
        'no-reason',
        `The mention ${exact} has no place: expected a "reason" that says why.`,
      );
    }
  }
  for (const route of items(member(story, 'routes'))) {
    yield* checkReference(member(route, 'from'), ids);
    yield* checkReference(member(route, 'to'), ids);
  }
  for (const place of items(member(story, 'features'))) {
    const stated = member(member(place, 'properties'), 'stated');
    for (const anchor of items(member(stated, 'anchors')))
      yield* checkReference(member(anchor, 'place'), ids);
  }
}

function* checkReference(id: Spot, ids: ReadonlySet<string | number>): Generator<Issue> {
  if (!isId(id.value) || ids.has(id.value)) return;
  const label = id.path.slice(id.path.lastIndexOf('/') + 1);
  const message = `"${label}" is ${quoteValue(id.value)}: expected the id of one of the story's features.`;
  yield errorAt(id, 'dangling-place', message);
}
