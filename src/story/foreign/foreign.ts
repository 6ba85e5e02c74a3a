import { capIssues } from '../checks/capIssues.ts';
import { foreignFeatures, isGeoJsonType } from './foreignFeatures.ts';
import { errorAt, warningAt } from '../checks/issue.ts';
import { keepAside } from './moveAside.ts';
import { isUsableId, placeFromForeign, type ForeignDraft } from './placeFromForeign.ts';
import { quoteValue } from '../checks/quoteValue.ts';
import { settleForeign } from './settleForeign.ts';
import { isPlainObject, member, type PlainObject, type Spot } from '../checks/spot.ts';
import type { Issue, Story } from '../types.ts';

/** The version of the format that foreign GeoJSON is turned into. */
const VERSION = '1.0';

/** Names of the one coordinate system that GeoJSON has, as files from before RFC 7946 give them. */
const WGS84 = /(?:CRS84|4326)$/iu;

/**
 * A story from plain data without a `dateline` member: a FeatureCollection, a Feature or a bare geometry. Every
 * feature becomes a place. What a story cannot hold is moved under `foreign` and reported as a warning; unknown
 * members stay. Does not change the data, and shares its parts.
 */
export function storyFromForeign(
  data: PlainObject,
): { ok: true; story: Story; issues: Issue[] } | { ok: false; issues: Issue[] } {
  const root: Spot = { value: data, path: '' };
  const fault = notGeoJson(root);
  if (fault !== null) return { ok: false, issues: [fault] };
  const { features, others, issues } = foreignFeatures(root);
  const givenIds = features
    .map(({ feature }) => feature['id'])
    .filter(isUsableId)
    .map(String);
  const draft: ForeignDraft = {
    takenIds: new Set(givenIds),
    claimedIds: new Set(),
    kept: new WeakSet(),
    issues: [...crsIssues(root), ...issues],
  };
  const story = collectionOf(data);
  story['features'] = features.map((feature, index) => placeFromForeign(feature, index + 1, draft));
  if (others.length > 0) keepAside(story, 'features', others, draft.kept);
  const left = settleForeign(story, features, draft);
  if (left.length > 0) return { ok: false, issues: capIssues(left) };
  return { ok: true, story: story as unknown as Story, issues: capIssues(draft.issues) };
}

function notGeoJson(root: Spot): Issue | null {
  const type = member(root, 'type');
  if (type.value === undefined) {
    const message = 'The file is neither a story nor GeoJSON: it has neither a "dateline" nor a "type".';
    return errorAt(root, 'not-geojson', message);
  }
  if (!isGeoJsonType(type.value)) {
    const message = `The file is neither a story nor GeoJSON: its "type" is ${quoteValue(type.value)}, expected "FeatureCollection", "Feature" or a geometry's.`;
    return errorAt(type, 'not-geojson', message);
  }
  const features = member(root, 'features');
  if (type.value !== 'FeatureCollection' || Array.isArray(features.value)) return null;
  const found = features.value === undefined ? 'missing' : quoteValue(features.value);
  return errorAt(features, 'wrong-type', `"features" is ${found}: expected a list.`);
}

/** The collection's members, with what a story adds; the features are still to come. */
function collectionOf(data: PlainObject): PlainObject {
  const members: PlainObject =
    data['type'] === 'FeatureCollection' ? { ...data } : { type: 'FeatureCollection' };
  const { name } = members;
  const hasTitle = Object.hasOwn(members, 'title');
  const title = !hasTitle && typeof name === 'string' && name !== '' ? { title: name } : {};
  return { ...members, dateline: VERSION, ...title };
}

function crsIssues(root: Spot): Issue[] {
  const crs = member(root, 'crs');
  const name = member(member(crs, 'properties'), 'name').value;
  if (!isPlainObject(crs.value) || (typeof name === 'string' && WGS84.test(name))) return [];
  const message = `The file's coordinate system is ${quoteValue(name ?? crs.value)}: expected longitude and latitude (WGS 84), as which it is read.`;
  return [warningAt(crs, 'foreign-crs', message)];
}
