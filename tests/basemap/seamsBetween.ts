import type { Point, TileLayer } from './worldTiles.ts';

/** In units of the tile, of which 8 or 16 make a pixel: a tile is drawn 512 pixels wide. */
const TOLERANCE = 2;

type Interval = readonly [from: number, to: number];
type Segment = readonly [Point, Point];

/** Two tiles of polygons side by side: the west one's eastern edge is the east one's western edge. */
export interface Neighbours {
  readonly west: TileLayer;
  readonly east: TileLayer;
  /** At the antimeridian polygons may be cut along the edge itself, which then is no coast. */
  readonly isAntimeridian?: boolean;
}

/**
 * How far down the shared edge the tiles disagree whether there is land, in units of the tile, and by more than a
 * coast that one of them has within two units. Empty where there is no seam. Looked at half a unit to each side of
 * the edge, where no corner lies.
 */
export function seamsBetween({ west, east, isAntimeridian = false }: Neighbours): number[] {
  const { extent } = west;
  if (east.features.length > 0 && west.features.length > 0 && east.extent !== extent) {
    throw new Error(`extents ${extent} and ${east.extent}: expected the same`);
  }
  const [westX, eastX] = [extent - 0.5, 0.5];
  const disagreements = difference(landAlong(west, westX), landAlong(east, eastX));
  if (disagreements.length === 0) return [];
  const westCoast = segmentsNear(
    west,
    westX,
    isAntimeridian ? ([[ax], [bx]]) => ax < extent || bx < extent : undefined,
  );
  const eastCoast = segmentsNear(
    east,
    eastX,
    isAntimeridian ? ([[ax], [bx]]) => ax > 0 || bx > 0 : undefined,
  );
  return disagreements
    .flatMap(([from, to]) => stepsWithin(from, to))
    .filter((y) => !isNear(westCoast, [westX, y]) && !isNear(eastCoast, [eastX, y]));
}

/** The same tile with its rows as columns: neighbours one above the other become neighbours side by side. */
export function transpose({ extent, features }: TileLayer): TileLayer {
  const transposed = features.map(({ parts, properties }) => ({
    parts: parts.map((part) => part.map(([x, y]): Point => [y, x])),
    properties,
  }));
  return { extent, features: transposed };
}

/** Where the line from north to south at `x` is on land, each stretch of each polygon; inside the tile only. */
function landAlong({ extent, features }: TileLayer, x: number): Interval[] {
  return features.flatMap(({ parts }) => {
    const crossings = parts
      .flatMap((ring) => crossingsOf(ring, x))
      .toSorted((a, b) => a - b)
      .map((y) => Math.max(0, Math.min(extent, y)));
    return crossings.flatMap((from, i): Interval[] =>
      i % 2 === 0 ? [[from, crossings[i + 1] ?? from]] : [],
    );
  });
}

/** A plain loop: most rings of the world are asked, and few cross. */
function crossingsOf(ring: readonly Point[], x: number): number[] {
  const crossings: number[] = [];
  let last = ring.at(-1) ?? [0, 0];
  for (const next of ring) {
    if (last[0] > x !== next[0] > x) {
      crossings.push(last[1] + ((x - last[0]) / (next[0] - last[0])) * (next[1] - last[1]));
    }
    last = next;
  }
  return crossings;
}

/** The stretches that only one of the two covers. */
function difference(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const ends = [...new Set([...a, ...b].flat())].toSorted((x, y) => x - y);
  const covers = (intervals: readonly Interval[], y: number): boolean =>
    intervals.some(([from, to]) => from <= y && y <= to);
  return ends.flatMap((from, i): Interval[] => {
    const to = ends[i + 1] ?? from;
    const middle = (from + to) / 2;
    return to > from && covers(a, middle) !== covers(b, middle) ? [[from, to]] : [];
  });
}

const segmentsOf = (ring: readonly Point[]): Segment[] =>
  ring.map((point, i): Segment => [ring.at(i - 1) ?? point, point]);

function segmentsNear(
  { features }: TileLayer,
  x: number,
  isCoast: (segment: Segment) => boolean = () => true,
): Segment[] {
  return features
    .flatMap(({ parts }) => parts.flatMap(segmentsOf))
    .filter(([a, b]) => Math.min(a[0], b[0]) <= x + TOLERANCE && Math.max(a[0], b[0]) >= x - TOLERANCE)
    .filter(isCoast);
}

const stepsWithin = (from: number, to: number): number[] =>
  Array.from({ length: Math.floor((to - from) / 2) + 1 }, (_, i) => Math.min(to, from + 1 + 2 * i));

const isNear = (segments: readonly Segment[], point: Point): boolean =>
  segments.some((segment) => distance(segment, point) <= TOLERANCE);

function distance([[ax, ay], [bx, by]]: Segment, [x, y]: Point): number {
  const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / (lengthSquared || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(ax + share * (bx - ax) - x, ay + share * (by - ay) - y);
}
