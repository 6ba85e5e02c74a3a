import { continuousLine } from './continuousLine.ts';
import type { BBox, LonLat } from './lonLat.ts';
import { normaliseLongitude } from './normaliseLongitude.ts';
import { linesOf } from './positionsOf.ts';

/** A stretch of longitudes: from a meridian in [-180, 180) eastward to `end`, which may be beyond 180. */
interface LonSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The smallest box around the points; null where there are none. West is greater than east where the box is
 * smaller over the antimeridian. Expects finite degrees.
 */
export function boxOf(points: readonly LonLat[]): BBox | null {
  return boxOfLines(points.map((point) => [point]));
}

/**
 * The smallest box around a geometry with all its lines and rings, which may reach farther than their corners;
 * null for null and for an empty geometry. A step of more than 180° counts as one over the antimeridian.
 */
export function boxOfGeometry(geometry: GeoJSON.Geometry | null): BBox | null {
  return boxOfLines(linesOf(geometry).map(continuousLine));
}

function boxOfLines(lines: readonly (readonly LonLat[])[]): BBox | null {
  const spans: LonSpan[] = [];
  let south = Infinity;
  let north = -Infinity;
  for (const line of lines) {
    let minLon = Infinity;
    let maxLon = -Infinity;
    for (const [lon, lat] of line) {
      minLon = Math.min(minLon, lon);
      maxLon = Math.max(maxLon, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
    if (minLon > maxLon) continue;
    const start = normaliseLongitude(minLon);
    spans.push({ start, end: start === minLon ? maxLon : start + (maxLon - minLon) });
  }
  if (spans.length === 0) return null;
  const [west, east] = smallestSpan(spans);
  return [west, south, east, north];
}

/** West and east around all spans: what remains of the circle without its widest gap. */
function smallestSpan(spans: readonly LonSpan[]): readonly [west: number, east: number] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let reach = sorted.reduce((farthest, span) => Math.max(farthest, span.end), -Infinity);
  let west = -180;
  let east = 180;
  let widestGap = 0;
  // The gap before the first span lies across the antimeridian, after the span that reaches farthest.
  let gapStart = reach - 360;
  for (const span of sorted) {
    // Of equal gaps the first wins, so that a box crosses the antimeridian only where that makes it smaller.
    if (span.start - gapStart > widestGap) {
      widestGap = span.start - gapStart;
      west = span.start;
      east = reach;
    }
    if (span.end > gapStart) {
      gapStart = span.end;
      reach = span.end;
    }
  }
  return [west, eastOf(west, east)];
}

function eastOf(west: number, end: number): number {
  const east = end > 180 ? end - 360 : end;
  return east === -180 && west > east ? 180 : east;
}
