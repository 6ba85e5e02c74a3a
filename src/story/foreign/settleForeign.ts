import { addIssue } from '../checks/capIssues.ts';
import { checkStory } from '../checks/checkStory.ts';
import type { ForeignFeature } from './foreignFeatures.ts';
import { isError, warningAt } from '../checks/issue.ts';
import { parseJsonPointer, toJsonPointer } from '../checks/jsonPointer.ts';
import { FOREIGN_MEMBER, keepAside, moveAside } from './moveAside.ts';
import type { ForeignDraft } from './placeFromForeign.ts';
import type { PlainObject } from '../checks/spot.ts';
import type { Issue } from '../types.ts';

/** Members of the collection that were made to fit and are never moved. */
const FIXED: ReadonlySet<string> = new Set(['type', 'dateline', 'features']);

/**
 * Moves aside whatever `checkStory` still finds wrong in the drafted story, until it finds nothing: a property, a
 * member of the collection, or a geometry, in whose place null is left. Reports each in `draft.issues`, together
 * with the warnings. Returns the errors that moving did not mend; none is known.
 */
export function settleForeign(
  story: PlainObject,
  features: readonly ForeignFeature[],
  draft: ForeignDraft,
): readonly Issue[] {
  for (;;) {
    const issues = checkStory(story);
    const errors = issues.filter(isError);
    if (errors.length === 0) {
      for (const issue of issues) addIssue(draft.issues, { ...issue, path: filePath(issue.path, features) });
      return [];
    }
    let hasMoved = false;
    for (const error of errors) hasMoved = moveFaulty(error, story, features, draft) || hasMoved;
    if (!hasMoved) return errors;
  }
}

/** Moves what the error is in; false where it has been moved already. */
function moveFaulty(
  error: Issue,
  story: PlainObject,
  features: readonly ForeignFeature[],
  draft: ForeignDraft,
): boolean {
  const [first = '', index = '', part = '', property = ''] = parseJsonPointer(error.path);
  if (first !== 'features') return !FIXED.has(first) && moveMember(story, first, error, error.path, draft);
  const place = (story['features'] as readonly PlainObject[])[Number(index)];
  if (place === undefined) return false;
  const path = filePath(error.path, features);
  if (part === 'geometry') return moveGeometry(place, error, path, draft);
  if (part !== 'properties') return false;
  return moveMember(place['properties'] as PlainObject, property, error, path, draft);
}

function moveMember(
  object: PlainObject,
  key: string,
  error: Issue,
  path: string,
  draft: ForeignDraft,
): boolean {
  if (!Object.hasOwn(object, key)) return false;
  const value = object[key];
  moveAside(object, key, draft.kept);
  // A table's empty cells come as null, by the thousand; there is nothing in them to tell of.
  if (value === null) return true;
  const message = `"${key}" is not what a story has by that name and is kept aside: ${error.message}`;
  addIssue(draft.issues, warningAt({ path }, 'moved-aside', message));
  return true;
}

function moveGeometry(place: PlainObject, error: Issue, path: string, draft: ForeignDraft): boolean {
  const { geometry } = place;
  if (geometry === null) return false;
  const aside = draft.kept.has(place) ? (place[FOREIGN_MEMBER] as PlainObject) : {};
  // Where it was flattened, the original is there already.
  if (!Object.hasOwn(aside, 'geometry')) keepAside(place, 'geometry', geometry, draft.kept);
  place['geometry'] = null;
  const message = `The geometry cannot be read and is kept aside; the place is not on the map: ${error.message}`;
  addIssue(draft.issues, warningAt({ path }, 'geometry-unread', message));
  return true;
}

/** The pointer into the file for a pointer into the story that was made of it. */
function filePath(path: string, features: readonly ForeignFeature[]): string {
  const [first, index, part, ...rest] = parseJsonPointer(path);
  const foreign = first === 'features' ? features[Number(index)] : undefined;
  if (foreign === undefined || part === undefined) return foreign?.path ?? path;
  if (part === 'geometry') return foreign.geometryPath + toJsonPointer(rest);
  return foreign.path + toJsonPointer([part, ...rest]);
}
