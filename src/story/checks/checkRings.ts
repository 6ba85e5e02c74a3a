import { isCounterClockwise } from '../../geometry/ringOrder.ts';
import { errorAt, warningAt } from './issue.ts';
import { items, member, type Spot } from './spot.ts';
import type { Issue } from '../types.ts';

/**
 * Polygon rings as RFC 7946, section 3.1.6, wants them: closed (else an error), exteriors counter-clockwise and
 * holes clockwise (else a warning). Rings with positions out of range are left to the shape's check.
 */
export function* checkRings(story: Spot): Generator<Issue> {
  for (const place of items(member(story, 'features'))) {
    yield* checkGeometry(member(place, 'geometry'));
    yield* checkGeometry(member(member(member(place, 'properties'), 'stated'), 'area'));
  }
}

function* checkGeometry(geometry: Spot): Generator<Issue> {
  const coordinates = member(geometry, 'coordinates');
  switch (member(geometry, 'type').value) {
    case 'Polygon':
      yield* checkPolygon(coordinates);
      break;
    case 'MultiPolygon':
      for (const polygon of items(coordinates)) yield* checkPolygon(polygon);
      break;
    case 'GeometryCollection':
      for (const inner of items(member(geometry, 'geometries'))) yield* checkGeometry(inner);
      break;
    default:
  }
  if (Array.isArray(coordinates.value) && coordinates.value.length === 0) {
    yield warningAt(coordinates, 'empty-geometry', 'The geometry has no coordinates: nothing can be drawn.');
  }
}

function* checkPolygon(polygon: Spot): Generator<Issue> {
  let isExterior = true;
  for (const ring of items(polygon)) {
    if (isRing(ring.value)) yield* checkRing(ring, ring.value, isExterior);
    isExterior = false;
  }
}

function* checkRing(spot: Spot, ring: readonly (readonly number[])[], isExterior: boolean): Generator<Issue> {
  const first = JSON.stringify(ring[0]);
  const last = JSON.stringify(ring.at(-1));
  if (first !== last) {
    const message = `The ring starts at ${first} and ends at ${last}: expected its last position to be its first.`;
    yield errorAt(spot, 'ring-open', message);
    return;
  }
  // A ring without area runs neither way; only one that runs the wrong way is reported.
  const wrongWay = isExterior ? isCounterClockwise(ring.toReversed()) : isCounterClockwise(ring);
  if (!wrongWay) return;
  const message = isExterior
    ? 'The exterior ring runs clockwise: expected it to run counter-clockwise.'
    : 'The ring of a hole runs counter-clockwise: expected it to run clockwise.';
  yield warningAt(spot, 'ring-order', message);
}

function isRing(value: unknown): value is readonly (readonly number[])[] {
  return Array.isArray(value) && value.length >= 4 && value.every(isPosition);
}

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [lon, lat]: readonly unknown[] = value;
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}
