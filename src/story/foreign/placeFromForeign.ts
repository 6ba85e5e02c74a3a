import { addIssue } from '../checks/capIssues.ts';
import { flattenCollections } from './flattenCollections.ts';
import type { ForeignFeature } from './foreignFeatures.ts';
import { NAME_MEMBERS } from './foreignNames.ts';
import { warningAt } from '../checks/issue.ts';
import { makePlaceId } from '../makePlaceId.ts';
import { keepAside } from './moveAside.ts';
import { isId } from '../checks/placeIds.ts';
import { quoteValue } from '../checks/quoteValue.ts';
import { isPlainObject, type PlainObject } from '../checks/spot.ts';
import type { Issue, PlaceId } from '../types.ts';
import { uniqueId } from './uniqueId.ts';

/** What is known while the places are made. */
export interface ForeignDraft {
  /** All ids that the file gives to features, as text, and all that were made: what is made next is none of them. */
  readonly takenIds: Set<string>;
  /** Those of the file's ids that a place has by now. */
  readonly claimedIds: Set<string>;
  /** Objects with a `foreign` member of ours. */
  readonly kept: WeakSet<object>;
  readonly issues: Issue[];
}

/**
 * A feature with what every place has: an id of its own, a name, properties, a geometry or null. `number` counts
 * the file's features from 1 and names those that have no name. Shares the geometry with the file.
 */
export function placeFromForeign(foreign: ForeignFeature, number: number, draft: ForeignDraft): PlainObject {
  const { feature } = foreign;
  const place: PlainObject = { ...feature };
  place['properties'] = propertiesOf(foreign, place, number, draft);
  place['id'] = idOf(foreign, place, draft);
  const { geometry } = feature;
  const flat = flattenCollections(geometry);
  place['geometry'] = flat ?? geometry ?? null;
  if (flat !== null) {
    keepAside(place, 'geometry', geometry, draft.kept);
    const message =
      'The collections inside the geometry collection are read as one; the original is kept aside.';
    addIssue(draft.issues, warningAt({ path: foreign.geometryPath }, 'nested-collection', message));
  }
  return place;
}

function propertiesOf(
  { feature, path }: ForeignFeature,
  place: PlainObject,
  number: number,
  draft: ForeignDraft,
): PlainObject {
  const given = feature['properties'] ?? {};
  const spot = { path: `${path}/properties` };
  if (!isPlainObject(given)) {
    keepAside(place, 'properties', given, draft.kept);
    const message = `"properties" is ${quoteValue(given)}: expected an object or null. It is kept aside.`;
    addIssue(draft.issues, warningAt(spot, 'moved-aside', message));
  }
  const properties: PlainObject = isPlainObject(given) ? { ...given } : {};
  const name = nameOf(properties);
  if (name === null) {
    const message = `Feature ${number} has no name: it is called "Place ${number}".`;
    addIssue(draft.issues, warningAt(spot, 'no-name', message));
  }
  setName(properties, name ?? `Place ${number}`, spot, draft);
  return properties;
}

function setName(
  properties: PlainObject,
  name: string,
  { path }: { path: string },
  draft: ForeignDraft,
): void {
  const given = Object.hasOwn(properties, 'name') ? properties['name'] : undefined;
  if (given === name) return;
  if (given !== undefined) keepAside(properties, 'name', given, draft.kept);
  properties['name'] = name;
  if (given === undefined || given === null || typeof given === 'string') return;
  const message = `"name" is ${quoteValue(given)}: expected text. The place is called ${quoteValue(name)}.`;
  addIssue(draft.issues, warningAt({ path: `${path}/name` }, 'moved-aside', message));
}

function nameOf(properties: PlainObject): string | null {
  for (const key of NAME_MEMBERS) {
    const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

function idOf({ feature, path }: ForeignFeature, place: PlainObject, draft: ForeignDraft): PlaceId {
  const { id } = feature;
  if (isUsableId(id) && !draft.claimedIds.has(String(id))) {
    draft.claimedIds.add(String(id));
    return id;
  }
  const made = isUsableId(id) ? uniqueId(String(id), draft.takenIds) : slugOf(place, draft.takenIds);
  draft.takenIds.add(made);
  if (id === undefined || id === null) return made;
  keepAside(place, 'id', id, draft.kept);
  const issue = isUsableId(id)
    ? ({ code: 'duplicate-id', why: 'is taken already by a feature before' } as const)
    : ({ code: 'moved-aside', why: 'is no id: expected text or a number' } as const);
  const message = `The id ${quoteValue(id)} ${issue.why}. The place becomes "${made}".`;
  addIssue(draft.issues, warningAt({ path: `${path}/id` }, issue.code, message));
  return made;
}

/** Text or number, as GeoJSON wants it, and not empty. */
export function isUsableId(id: unknown): id is PlaceId {
  return isId(id) && id !== '';
}

function slugOf(place: PlainObject, taken: ReadonlySet<string>): string {
  const { name, country } = place['properties'] as PlainObject;
  return makePlaceId(String(name), typeof country === 'string' ? country : undefined, taken);
}
