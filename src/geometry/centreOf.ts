import { boxOfGeometry } from './boxOf.ts';
import { continuousLine } from './continuousLine.ts';
import { toDegrees, toRadians } from './earth.ts';
import type { LonLat } from './lonLat.ts';
import { normaliseLongitude } from './normaliseLongitude.ts';

type Ring = readonly (readonly number[])[];

/**
 * A point that stands for a geometry where it gets one marker; null for null and for an empty geometry.
 * A point is its own; of polygons, the centre of area of the largest exterior ring, which for a crescent or a
 * ring may lie outside it; of anything else, the middle of its box. The antimeridian is understood.
 */
export function centreOf(geometry: GeoJSON.Geometry | null): LonLat | null {
  if (geometry === null) return null;
  switch (geometry.type) {
    case 'Point':
      return pointOf(geometry.coordinates);
    case 'Polygon':
      return centreOfLargest([geometry.coordinates[0] ?? []]) ?? middleOfBox(geometry);
    case 'MultiPolygon':
      return centreOfLargest(geometry.coordinates.map(([ring]) => ring ?? [])) ?? middleOfBox(geometry);
    case 'MultiPoint':
    case 'LineString':
    case 'MultiLineString':
    case 'GeometryCollection':
      return middleOfBox(geometry);
    default:
      return geometry satisfies never;
  }
}

function pointOf([lon, lat]: readonly number[]): LonLat | null {
  return lon === undefined || lat === undefined ? null : [lon, lat];
}

function middleOfBox(geometry: GeoJSON.Geometry): LonLat | null {
  const box = boxOfGeometry(geometry);
  if (box === null) return null;
  const [west, south, east, north] = box;
  const width = east < west ? east + 360 - west : east - west;
  return [normaliseLongitude(west + width / 2), (south + north) / 2];
}

function centreOfLargest(rings: readonly Ring[]): LonLat | null {
  let largest: { area: number; centre: LonLat } | null = null;
  for (const ring of rings) {
    const candidate = areaAndCentre(ring);
    if (candidate.area > (largest?.area ?? 0)) largest = candidate;
  }
  return largest === null ? null : largest.centre;
}

/**
 * Area and centroid by the shoelace formula, in Lambert's cylindrical equal-area projection (longitude, sine of
 * latitude), so that a ring in the north does not look larger than it is. Relative to the first point, so that a
 * small ring keeps its digits.
 */
function areaAndCentre(ring: Ring): { area: number; centre: LonLat } {
  const points = continuousLine(ring).map(([lon, lat]) => [lon, Math.sin(toRadians(lat))] as const);
  const [originX, originY] = points[0] ?? [0, 0];
  let twiceArea = 0;
  let sumX = 0;
  let sumY = 0;
  for (const [i, point] of points.entries()) {
    const next = points[i + 1] ?? points[0] ?? point;
    const [ax, ay] = [point[0] - originX, point[1] - originY];
    const [bx, by] = [next[0] - originX, next[1] - originY];
    const cross = ax * by - bx * ay;
    twiceArea += cross;
    sumX += (ax + bx) * cross;
    sumY += (ay + by) * cross;
  }
  if (twiceArea === 0) return { area: 0, centre: [originX, originY] };
  const sinLat = Math.max(-1, Math.min(1, originY + sumY / (3 * twiceArea)));
  return {
    area: Math.abs(twiceArea) / 2,
    centre: [normaliseLongitude(originX + sumX / (3 * twiceArea)), toDegrees(Math.asin(sinLat))],
  };
}
