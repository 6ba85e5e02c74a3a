import { addIssue } from '../checks/capIssues.ts';
import { warningAt, type IssueCode } from '../checks/issue.ts';
import { quoteValue } from '../checks/quoteValue.ts';
import { items, member, type PlainObject, type Spot } from '../checks/spot.ts';
import type { Issue } from '../types.ts';

/** A feature of a foreign file, and where it lies there. */
export interface ForeignFeature {
  readonly feature: PlainObject;
  readonly path: string;
  /** Where its geometry lies: the feature's own place in the file where a bare geometry stands for it. */
  readonly geometryPath: string;
}

export interface ForeignCollection {
  readonly features: ForeignFeature[];
  /** What lay among the features and is none. */
  readonly others: unknown[];
  readonly issues: Issue[];
}

const GEOMETRY_TYPES: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** True for the types of objects that GeoJSON (RFC 7946, section 1.4) knows. */
export function isGeoJsonType(type: unknown): boolean {
  return type === 'FeatureCollection' || type === 'Feature' || GEOMETRY_TYPES.has(type);
}

/**
 * The features of a FeatureCollection, a Feature or a bare geometry, in file order. Those of a collection among
 * the features are taken in as well, and bare geometries among them; what is neither is reported.
 */
export function foreignFeatures(root: Spot): ForeignCollection {
  const collection: ForeignCollection = { features: [], others: [], issues: [] };
  if (member(root, 'type').value === 'FeatureCollection') takeAll(root, collection);
  else take(root, collection);
  // A file that is one geometry is no surprise; one among features is.
  return member(root, 'type').value === 'FeatureCollection' ? collection : { ...collection, issues: [] };
}

function takeAll(featureCollection: Spot, collection: ForeignCollection): void {
  for (const item of items(member(featureCollection, 'features'))) take(item, collection);
}

function take(spot: Spot, collection: ForeignCollection): void {
  const { value, path } = spot;
  const type = member(spot, 'type').value;
  if (type === 'Feature') {
    collection.features.push({ feature: value as PlainObject, path, geometryPath: `${path}/geometry` });
  } else if (type === 'FeatureCollection') {
    report(
      collection,
      spot,
      'nested-collection',
      'A collection among the features: its features are taken in.',
    );
    collection.others.push({ ...(value as PlainObject), features: [] });
    takeAll(spot, collection);
  } else if (GEOMETRY_TYPES.has(type)) {
    report(collection, spot, 'not-a-feature', 'A bare geometry among the features: it is read as a place.');
    const feature = { type: 'Feature', geometry: value, properties: {} };
    collection.features.push({ feature, path, geometryPath: path });
  } else {
    const what = type === undefined ? quoteValue(value) : `an object of type ${quoteValue(type)}`;
    const message = `Among the features is ${what}: expected a Feature. It is kept aside.`;
    report(collection, spot, 'not-a-feature', message);
    collection.others.push(value);
  }
}

function report({ issues }: ForeignCollection, spot: Spot, code: IssueCode, message: string): void {
  addIssue(issues, warningAt(spot, code, message));
}
