import GeoJSON from 'geojson/geojson.js';
import type { Place, PlaceId, PlaceKind } from './types.ts';

/** A place as a table has it, one row a place. Members that are not named here become properties as they are. */
export interface PlaceRecord {
  readonly id: PlaceId;
  readonly name: string;
  /** Degrees. Null, empty or no number where it is not known; text such as "-12.04" is read as a number. */
  readonly lat: number | string | null;
  readonly lon: number | string | null;
  readonly kind?: PlaceKind | null | undefined;
  readonly country?: string | null | undefined;
  readonly role?: 'scene' | 'background' | null | undefined;
  readonly order?: number | null | undefined;
  readonly note?: string | null | undefined;
  readonly gazetteer?: string | null | undefined;
  readonly [member: string]: unknown;
}

/**
 * Places from flat records, in their order; those without a usable pair of coordinates get the geometry null.
 * Members that are null or undefined are left out. Ranges and ids are for `validate` to check.
 *
 * The one edge at which the npm package `geojson` is used. It asks records for their own `hasOwnProperty`, assigns
 * members one by one (so that `__proto__` would be lost), takes the id for a property and null for 0. So it gets
 * records of three members, and only those that have coordinates.
 */
export function placesFromRecords(records: readonly PlaceRecord[]): Place[] {
  const rows = records.map((record) => ({
    id: record.id,
    latitude: toDegrees(record.lat),
    longitude: toDegrees(record.lon),
    properties: propertiesOf(record),
  }));
  const located = rows.filter(({ latitude, longitude }) => latitude !== null && longitude !== null);
  const geometries = new Map(pointsOf(located).map((geometry, index) => [located[index], geometry]));
  return rows.map((row) => ({
    type: 'Feature',
    id: row.id,
    geometry: geometries.get(row) ?? null,
    properties: row.properties,
  }));
}

function pointsOf(located: readonly object[]): Place['geometry'][] {
  const collection = GeoJSON.parse(located, { Point: ['latitude', 'longitude'], include: ['properties'] });
  return (collection as { features: Place[] }).features.map(({ geometry }) => geometry);
}

function propertiesOf({ id: _id, lat: _lat, lon: _lon, ...members }: PlaceRecord): Place['properties'] {
  const given = Object.entries(members).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given) as Place['properties'];
}

/** Null for what is no number: `Number` would make 0 of null, of "" and of a space. */
function toDegrees(value: unknown): number | null {
  const isText = typeof value === 'string' && value.trim() !== '';
  const degrees = isText ? Number(value) : value;
  return typeof degrees === 'number' && Number.isFinite(degrees) ? degrees : null;
}
