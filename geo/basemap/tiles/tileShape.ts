import { numberAt } from './numberAt.ts';
import { VERTEX_STRIDE } from './worldFeature.ts';
import type { WorldFeature, WorldPart } from './worldFeature.ts';

/** One tile of the grid, and how fine it is. */
export interface TileFrame {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** Units along a side. */
  readonly extent: number;
  /** In units: what differs from the source by no more is left out. 0 leaves out nothing. */
  readonly tolerance: number;
}

/** x and y in turn, in the tile's units; rings are not closed by a repeated point. */
type UnitLine = number[];

/** An outer ring goes where its box is smaller than so many squares of the tolerance, a hole where its is than more. */
const LEAST_ISLAND = 4;
const LEAST_HOLE = 24;
/** A line goes where it is shorter than so many tolerances. */
const LEAST_LINE = 2;
const FEWEST_RING_NUMBERS = 6;
const FEWEST_LINE_NUMBERS = 4;

/**
 * The feature in the tile's units, as the Mapbox Vector Tile specification 2.1 wants it: outer rings with a positive
 * area, holes with a negative one (y runs southward), no ring without area. Empty where nothing is left.
 */
export function tileShape(feature: WorldFeature, frame: TileFrame): UnitLine[] {
  switch (feature.type) {
    case 'point':
      return feature.parts.map((part) => toUnits(part, frame)).filter((point) => isInTile(point, frame));
    case 'line':
      return feature.parts
        .filter(({ box }) => isLongEnough(Math.max(box.east - box.west, box.south - box.north), frame))
        .map((part) => toUnits(part, frame))
        .filter((line) => line.length >= FEWEST_LINE_NUMBERS);
    case 'polygon':
      return polygonShape(feature.parts, frame);
    default:
      return feature.type satisfies never;
  }
}

function polygonShape(rings: readonly WorldPart[], frame: TileFrame): UnitLine[] {
  const [outer, ...holes] = rings;
  const outerUnits = outer && ringShape(outer, frame, LEAST_ISLAND);
  if (outerUnits === undefined) return [];
  const shape = [woundAs(outerUnits, 1)];
  for (const hole of holes) {
    const units = ringShape(hole, frame, LEAST_HOLE);
    if (units !== undefined) shape.push(woundAs(units, -1));
  }
  return shape;
}

function ringShape(ring: WorldPart, frame: TileFrame, leastSquares: number): UnitLine | undefined {
  const { west, north, east, south } = ring.box;
  const tolerance = worldTolerance(frame);
  if ((east - west) * (south - north) < leastSquares * tolerance * tolerance) return undefined;
  const units = withoutSpikes(toUnits(ring, frame));
  if (units.length < FEWEST_RING_NUMBERS || signedArea(units) === 0) return undefined;
  return units;
}

const worldTolerance = ({ z, extent, tolerance }: TileFrame): number => tolerance / (extent * 2 ** z);

const isLongEnough = (length: number, frame: TileFrame): boolean =>
  length >= LEAST_LINE * worldTolerance(frame);

const isInTile = ([x = 0, y = 0]: UnitLine, { extent }: TileFrame): boolean =>
  x >= 0 && y >= 0 && x < extent && y < extent;

/** The important vertices, each once where several fall on one point. Ends always stay. */
function toUnits({ vertices }: WorldPart, frame: TileFrame): UnitLine {
  const leastImportance = worldTolerance(frame) ** 2;
  const side = 2 ** frame.z;
  const last = vertices.length - VERTEX_STRIDE;
  const units: UnitLine = [];
  for (let i = 0; i <= last; i += VERTEX_STRIDE) {
    if (i > 0 && i < last && numberAt(vertices, i + 2) < leastImportance) continue;
    const x = Math.round((numberAt(vertices, i) * side - frame.x) * frame.extent);
    const y = Math.round((numberAt(vertices, i + 1) * side - frame.y) * frame.extent);
    if (x !== units.at(-2) || y !== units.at(-1)) units.push(x, y);
  }
  return units;
}

/** A closed ring of points, opened; a point is left out where the way to it and on from it run along one line. */
function withoutSpikes(closed: UnitLine): UnitLine {
  const kept: UnitLine = [];
  const dropStraight = (x: number, y: number): void => {
    while (kept.length >= 4 && isStraight(kept, x, y)) kept.length -= 2;
  };
  for (let i = 0; i < closed.length; i += 2) {
    const x = numberAt(closed, i);
    const y = numberAt(closed, i + 1);
    dropStraight(x, y);
    if (x !== kept.at(-2) || y !== kept.at(-1)) kept.push(x, y);
  }
  if (kept[0] === kept.at(-2) && kept[1] === kept.at(-1)) kept.length -= 2;
  return kept;
}

function isStraight(units: UnitLine, x: number, y: number): boolean {
  const end = units.length;
  const [ax, ay] = [numberAt(units, end - 4), numberAt(units, end - 3)];
  const [bx, by] = [numberAt(units, end - 2), numberAt(units, end - 1)];
  return (bx - ax) * (y - by) === (by - ay) * (x - bx);
}

/** Twice the area; positive where the ring runs clockwise on the screen. */
function signedArea(ring: UnitLine): number {
  let sum = 0;
  let [x, y] = [numberAt(ring, ring.length - 2), numberAt(ring, ring.length - 1)];
  for (let i = 0; i < ring.length; i += 2) {
    const [nextX, nextY] = [numberAt(ring, i), numberAt(ring, i + 1)];
    sum += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
  }
  return sum;
}

function woundAs(ring: UnitLine, sign: 1 | -1): UnitLine {
  if (Math.sign(signedArea(ring)) === sign) return ring;
  const reversed: UnitLine = [];
  for (let i = ring.length - 2; i >= 0; i -= 2) reversed.push(numberAt(ring, i), numberAt(ring, i + 1));
  return reversed;
}
