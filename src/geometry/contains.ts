import { continuousLine } from './continuousLine.ts';
import type { LonLat } from './lonLat.ts';

/**
 * True where the point lies in the polygon and in none of its holes. Edges are straight in longitude and
 * latitude, as RFC 7946 has them; polygons over the antimeridian are understood, split or not. For a point on an
 * edge the answer may be either.
 */
export function contains(polygon: GeoJSON.Polygon | GeoJSON.MultiPolygon, lonLat: LonLat): boolean {
  const polygons = polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
  return polygons.some(([exterior, ...holes]) => {
    if (exterior === undefined || !isInRing(exterior, lonLat)) return false;
    return !holes.some((hole) => isInRing(hole, lonLat));
  });
}

/** The even-odd rule, tried with the point's longitude a whole turn on wherever the ring reaches that far. */
function isInRing(ring: readonly (readonly number[])[], [lon, lat]: LonLat): boolean {
  const points = continuousLine(ring);
  const lons = points.map((point) => point[0]);
  const minLon = lons.reduce((a, b) => Math.min(a, b), Infinity);
  const maxLon = lons.reduce((a, b) => Math.max(a, b), -Infinity);
  const firstLon = lon + 360 * Math.ceil((minLon - lon) / 360);
  for (let turnedLon = firstLon; turnedLon <= maxLon; turnedLon += 360) {
    if (isEnclosed(points, turnedLon, lat)) return true;
  }
  return false;
}

function isEnclosed(points: readonly LonLat[], lon: number, lat: number): boolean {
  let inside = false;
  let previous = points.at(-1);
  for (const point of points) {
    if (previous !== undefined && point[1] > lat !== previous[1] > lat) {
      const share = (lat - point[1]) / (previous[1] - point[1]);
      if (lon < point[0] + share * (previous[0] - point[0])) inside = !inside;
    }
    previous = point;
  }
  return inside;
}
