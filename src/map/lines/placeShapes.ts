import { areaStrokes } from './areaStrokes.ts';
import type { LocatedPlace } from '../markers/arrangement.ts';
import { boxOfPixels, overlap } from '../pixels/box.ts';
import type { Pixel } from '../pixels/box.ts';
import { lineIn } from '../pixels/frame.ts';
import type { Frame } from '../pixels/frame.ts';
import type { Dot, Drawing, Stroke } from './stroke.ts';

/** A shape smaller than this lies under its marker. */
const MIN_SHAPE_PIXELS = 6;
const POINT_RADIUS = 3;

/** The shape of a place that has more than a point: its areas, lines and points, where they are in view. */
export function placeShape(frame: Frame, { place, number }: LocatedPlace): Drawing {
  const { geometry } = place;
  if (geometry === null || geometry.type === 'Point') return { strokes: [], dots: [] };
  const className = number === null ? 'map-shape map-shape--background' : 'map-shape';
  const strokes = partsOf(geometry)
    .flatMap(({ lines, isArea }): Stroke[] =>
      isArea
        ? areaStrokes(frame, className, lines)
        : [{ className, isArea, lines: lines.map((line) => lineIn(frame, line)) }],
    )
    .filter(({ lines }) => isSeen(lines.flat(), frame));
  return { strokes, dots: pointsOf(geometry).map((point) => dotAt(frame, point, className)) };
}

const dotAt = (frame: Frame, point: readonly number[], className: string): Dot => ({
  className,
  at: lineIn(frame, [point])[0] ?? { x: 0, y: 0 },
  radius: POINT_RADIUS,
});

function isSeen(line: readonly Pixel[], frame: Frame): boolean {
  const box = boxOfPixels(line);
  if (box === null || !overlap(box, frame.padded)) return false;
  return Math.max(box.maxX - box.minX, box.maxY - box.minY) >= MIN_SHAPE_PIXELS;
}

interface Part {
  readonly lines: readonly (readonly (readonly number[])[])[];
  readonly isArea: boolean;
}

/** Each polygon with its holes, and each line. */
function partsOf(geometry: GeoJSON.Geometry): Part[] {
  switch (geometry.type) {
    case 'Polygon':
      return [{ lines: geometry.coordinates, isArea: true }];
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => ({ lines: rings, isArea: true }));
    case 'LineString':
      return [{ lines: [geometry.coordinates], isArea: false }];
    case 'MultiLineString':
      return geometry.coordinates.map((line) => ({ lines: [line], isArea: false }));
    case 'GeometryCollection':
      return geometry.geometries.flatMap(partsOf);
    case 'Point':
    case 'MultiPoint':
      return [];
    default:
      return geometry satisfies never;
  }
}

/** The points of a geometry that is not one point alone. */
function pointsOf(geometry: GeoJSON.Geometry): (readonly number[])[] {
  if (geometry.type === 'MultiPoint') return geometry.coordinates;
  if (geometry.type !== 'GeometryCollection') return [];
  return geometry.geometries.flatMap((part) => (part.type === 'Point' ? [part.coordinates] : pointsOf(part)));
}
