import type { LonLat } from './lonLat.ts';

type Positions = readonly (readonly number[])[];

/**
 * The geometry as lines of positions: each point alone, each line, each ring. Nothing for null.
 * Positions are given as they stand in the file, heights included.
 */
export function linesOf(geometry: GeoJSON.Geometry | null): Positions[] {
  if (geometry === null) return [];
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
    default:
      return geometry satisfies never;
  }
}

/** Every position of a geometry, in its order, heights dropped; empty for null and for an empty geometry. */
export function positionsOf(geometry: GeoJSON.Geometry | null): LonLat[] {
  const points: LonLat[] = [];
  for (const line of linesOf(geometry)) {
    for (const [lon, lat] of line) {
      if (lon !== undefined && lat !== undefined) points.push([lon, lat]);
    }
  }
  return points;
}
