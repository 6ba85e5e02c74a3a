import { isPlainObject, type PlainObject } from '../checks/spot.ts';

/**
 * A GeometryCollection with the geometries of the collections inside it in their place, at any depth; null where
 * there is none inside and the geometry can stay as it is.
 */
export function flattenCollections(geometry: unknown): PlainObject | null {
  if (!isCollection(geometry) || !geometry.geometries.some(isCollection)) return null;
  return { ...geometry, geometries: geometry.geometries.flatMap(simpleGeometries) };
}

function simpleGeometries(geometry: unknown): readonly unknown[] {
  return isCollection(geometry) ? geometry.geometries.flatMap(simpleGeometries) : [geometry];
}

function isCollection(value: unknown): value is PlainObject & { readonly geometries: readonly unknown[] } {
  return isPlainObject(value) && value['type'] === 'GeometryCollection' && Array.isArray(value['geometries']);
}
