import type { BBox } from '../../geometry/lonLat.ts';
import { errorAt, warningAt } from './issue.ts';
import { quoteValue } from './quoteValue.ts';
import { items, member, type Spot } from './spot.ts';
import type { Issue } from '../types.ts';

/** Which item of a box of four or of six numbers (RFC 7946, section 5) is which edge, and its range. */
const EDGES = [
  { name: 'west', inFour: 0, inSix: 0, max: 180 },
  { name: 'south', inFour: 1, inSix: 1, max: 90 },
  { name: 'east', inFour: 2, inSix: 3, max: 180 },
  { name: 'north', inFour: 3, inSix: 4, max: 90 },
] as const;

/** The story's box: four or six numbers in range, south up to north, and every place inside (else a warning). */
export function* checkBbox(story: Spot): Generator<Issue> {
  const bbox = member(story, 'bbox');
  if (bbox.value === undefined) return;
  const numbers = numbersOf(bbox.value);
  if (numbers === null) {
    const message = `"bbox" is ${quoteValue(bbox.value)}: expected four numbers, west, south, east, north (or six, with heights).`;
    yield errorAt(bbox, 'wrong-type', message);
    return;
  }
  const faults = [...checkEdges(bbox, numbers)];
  yield* faults;
  if (faults.length > 0) return;
  const edge = (index: 0 | 1 | 2 | 3): number => numbers[indexOfEdge(index, numbers)] ?? 0;
  yield* checkContent(story, bbox, [edge(0), edge(1), edge(2), edge(3)]);
}

function numbersOf(value: unknown): readonly number[] | null {
  if (!Array.isArray(value) || (value.length !== 4 && value.length !== 6)) return null;
  return value.every((item) => typeof item === 'number') ? value : null;
}

function indexOfEdge(edge: 0 | 1 | 2 | 3, numbers: readonly number[]): number {
  return numbers.length === 6 ? EDGES[edge].inSix : EDGES[edge].inFour;
}

function* checkEdges(bbox: Spot, numbers: readonly number[]): Generator<Issue> {
  for (const { name, inFour, inSix, max } of EDGES) {
    const index = numbers.length === 6 ? inSix : inFour;
    const value = numbers[index] ?? 0;
    if (Math.abs(value) <= max) continue;
    const message = `The box's ${name} edge is ${value}: expected a number from -${max} to ${max}.`;
    yield errorAt({ path: `${bbox.path}/${index}` }, 'out-of-range', message);
  }
  const south = numbers[1] ?? 0;
  const north = numbers[indexOfEdge(3, numbers)] ?? 0;
  if (south > north) {
    const message = `The box's south edge, ${south}, is north of its north edge, ${north}.`;
    yield errorAt(bbox, 'bbox-order', message);
  }
}

function* checkContent(story: Spot, bbox: Spot, box: BBox): Generator<Issue> {
  let firstOutside: Spot | null = null;
  let outsideCount = 0;
  for (const place of items(member(story, 'features'))) {
    if (isInside(member(place, 'geometry').value, box)) continue;
    firstOutside ??= place;
    outsideCount += 1;
  }
  if (firstOutside === null) return;
  const name = quoteValue(member(member(firstOutside, 'properties'), 'name').value ?? firstOutside.path);
  const others = outsideCount === 1 ? '' : ` and ${outsideCount - 1} more`;
  const message = `"bbox" does not hold all places: ${name}${others} ${outsideCount === 1 ? 'lies' : 'lie'} outside it.`;
  yield warningAt(bbox, 'bbox-misses', message);
}

/** Every pair of numbers anywhere in the geometry lies in the box; what is no position counts as inside. */
function isInside(value: unknown, box: BBox): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (!Array.isArray(value)) {
    const { coordinates, geometries } = value as Record<string, unknown>;
    return isInside(coordinates, box) && isInside(geometries, box);
  }
  const [lon, lat]: readonly unknown[] = value;
  if (typeof lon !== 'number' || typeof lat !== 'number') return value.every((item) => isInside(item, box));
  const [west, south, east, north] = box;
  const isBetween = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return isBetween && lat >= south && lat <= north;
}
