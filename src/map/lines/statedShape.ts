import { greatCircle } from '../../geometry/greatCircle.ts';
import type { LonLat } from '../../geometry/lonLat.ts';
import type { PlaceId, Stated } from '../../story/types.ts';
import { areaStrokes } from './areaStrokes.ts';
import type { LocatedPlace } from '../markers/arrangement.ts';
import { boxAround, boxAroundAll, boxOfPixels, overlap, sizeOfBox } from '../pixels/box.ts';
import type { Box, Pixel } from '../pixels/box.ts';
import { lineIn, pixelIn } from '../pixels/frame.ts';
import type { Frame } from '../pixels/frame.ts';
import { boxesOfLine, boxesOfRing } from './shapeBoxes.ts';
import { statedLabel } from './statedLabel.ts';
import type { Drawing, Stroke } from './stroke.ts';

/** A relative place as the article tells it, in world pixels, on the copy of the world of its marker. */
export interface StatedShape {
  /** The area that the words allow; none where the story gives none. */
  readonly area: readonly Stroke[];
  /** The outer edges of that area. */
  readonly edges: readonly (readonly Pixel[])[];
  /** From the anchors to the point as told. */
  readonly lines: readonly (readonly Pixel[])[];
  readonly anchors: readonly Pixel[];
  /** The point as told, where it is not the placed one. */
  readonly point: Pixel | null;
  /** Written along the line. */
  readonly label: string;
}

/** An area smaller than this is left out, and its line with it, unless its place is selected. */
const MIN_AREA_PIXELS = 24;
const POINT_RADIUS = 5;
const ANCHOR_RADIUS = 3.5;

/** What the story says of where the place is; null where it says nothing that can be drawn. */
export function statedShape(frame: Frame, { place, lonLat }: LocatedPlace): StatedShape | null {
  const { stated } = place.properties;
  if (stated === undefined) return null;
  const placed = pixelIn(frame, lonLat);
  const polygons = polygonsOf(stated);
  const told = stated.point;
  const toldPixel = told === undefined ? null : (lineIn(frame, [told], placed)[0] ?? null);
  const isPlacedAsTold =
    toldPixel !== null && Math.hypot(toldPixel.x - placed.x, toldPixel.y - placed.y) < 2 * POINT_RADIUS;
  return {
    area: polygons.flatMap((rings) => areaStrokes(frame, 'map-area', rings, placed)),
    edges: polygons.map(([outer = []]) => lineIn(frame, outer, placed)),
    lines:
      told === undefined
        ? []
        : stated.anchors.map((anchor) => lineFromAnchor(frame, anchor.lonLat, told, placed)),
    anchors: stated.anchors.flatMap((anchor) => lineIn(frame, [anchor.lonLat], placed)),
    point: isPlacedAsTold ? null : toldPixel,
    label: statedLabel(stated),
  };
}

function polygonsOf({ area }: Stated): readonly GeoJSON.Position[][][] {
  if (area === undefined) return [];
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

function lineFromAnchor(frame: Frame, anchor: LonLat, told: LonLat, placed: Pixel): Pixel[] {
  return lineIn(frame, greatCircle(anchor, told), placed);
}

/** True where the shape is worth drawing at this zoom. */
function isLargeEnough({ edges, lines }: StatedShape): boolean {
  const box = boxOfPixels([...edges.flat(), ...lines.flat()]);
  if (box === null) return false;
  const { width, height } = sizeOfBox(box);
  return Math.max(width, height) > MIN_AREA_PIXELS;
}

/** Faint, or strong where its place is selected. */
export function drawStated({ area, lines, anchors, point }: StatedShape, isSelected: boolean): Drawing {
  const look = (names: string): string => (isSelected ? `${names} ${names.split(' ', 1)[0]}--strong` : names);
  return {
    strokes: [
      ...area.map((stroke) => ({ ...stroke, className: look(stroke.className) })),
      ...(lines.length > 0 ? [{ className: look('map-measure'), lines, isArea: false }] : []),
    ],
    dots: [
      ...anchors.map((at) => ({ className: look('map-anchor'), at, radius: ANCHOR_RADIUS })),
      ...(point === null ? [] : [{ className: look('map-as-told'), at: point, radius: POINT_RADIUS }]),
    ],
  };
}

/** What a popup about the place must not hide. */
export function boxesOfStated({ edges, lines, anchors, point }: StatedShape): Box[] {
  const points = point === null ? anchors : [...anchors, point];
  return [
    ...edges.flatMap(boxesOfRing),
    ...lines.flatMap(boxesOfLine),
    ...points.map((at) => boxAround(at, 4 * POINT_RADIUS)),
  ];
}

/** Boxes that names must keep off: the marks, not the area, on which names may stand. */
export function marksOfStated({ anchors, point }: StatedShape): Box[] {
  return [
    ...anchors.map((at) => boxAround(at, 2 * ANCHOR_RADIUS + 2)),
    ...(point === null ? [] : [boxAround(point, 2 * POINT_RADIUS + 2)]),
  ];
}

const boxOfStated = (shape: StatedShape): Box | null => boxAroundAll(boxesOfStated(shape));

/** A relative place's shape, and whether it is drawn strongly. */
export interface DrawnStated {
  readonly shape: StatedShape;
  readonly isSelected: boolean;
}

/** The relative places that are drawn in this frame: the selected one, and those in view that are large enough. */
export function statedInFrame(
  frame: Frame,
  located: readonly LocatedPlace[],
  selected: PlaceId | null,
): DrawnStated[] {
  return located.flatMap((place) => {
    const shape = statedShape(frame, place);
    if (shape === null) return [];
    const isSelected = place.place.id === selected;
    if (!isSelected && !isLargeEnough(shape)) return [];
    const box = boxOfStated(shape);
    return box !== null && overlap(box, frame.padded) ? [{ shape, isSelected }] : [];
  });
}
