import { greatCircle } from '../../geometry/greatCircle.ts';
import { boxOfPixels, overlap } from '../pixels/box.ts';
import type { Box, Pixel } from '../pixels/box.ts';
import type { Frame } from '../pixels/frame.ts';
import type { MarkerOf } from '../markers/sceneMarkers.ts';
import type { Stroke } from './stroke.ts';
import { arrowHead, trimLine } from './trimLine.ts';
import type { Disc } from './trimLine.ts';
import type { MapRoute } from '../types.ts';
import { nearestCopy, toWorldPixel } from '../pixels/worldPixels.ts';

/** An arrow on the map, with what is written along it. */
export interface RouteLine {
  readonly line: readonly Pixel[];
  readonly label: string;
}

const PIN_GAP_PIXELS = 5;
const ARROW = { length: 12, width: 10 } as const;
/** Between pins that are nearly as close as they can be, an arrow would be all head. */
const MIN_LENGTH_PIXELS = 20;
/** The line ends within its head, whose tip it would else blunt. */
const SHAFT_GAP_PIXELS = 8;

/** The routes between places that are drawn, each once, on the copy of the world in the middle of the view. */
export function routeLines(frame: Frame, routes: readonly MapRoute[], markerOf: MarkerOf): RouteLine[] {
  return routes.flatMap(({ route, label }) => {
    const [from, to] = [markerOf(route.from), markerOf(route.to)];
    if (from === null || to === null) return [];
    const arc = greatCircle(from.place.lonLat, to.place.lonLat).map((lonLat) =>
      toWorldPixel(lonLat, frame.zoom),
    );
    const whole = centred(arc, frame);
    const disc = (end: Pixel | undefined, { shown, size }: { shown: Pixel; size: number }): Disc => ({
      middle: { x: nearestCopy(shown.x, end?.x ?? 0, frame.worldWidth), y: shown.y },
      radius: size / 2 + PIN_GAP_PIXELS,
    });
    const line = trimLine(whole, disc(whole[0], from.marker), disc(whole.at(-1), to.marker));
    return lengthOf(line) < MIN_LENGTH_PIXELS ? [] : [{ line, label }];
  });
}

const lengthOf = (line: readonly Pixel[]): number =>
  line.reduce(
    (sum, { x, y }, i) => sum + Math.hypot(x - (line[i - 1]?.x ?? x), y - (line[i - 1]?.y ?? y)),
    0,
  );

/** The line moved to the copy of the world that puts its middle nearest to the middle of the view. */
function centred(line: readonly Pixel[], frame: Frame): Pixel[] {
  const box = boxOfPixels(line);
  if (box === null) return [];
  const middle = (box.minX + box.maxX) / 2;
  const turn = nearestCopy(middle, frame.centre.x, frame.worldWidth) - middle;
  return line.map(({ x, y }) => ({ x: x + turn, y }));
}

/** Shafts and heads. A route is drawn on every copy of the world in view, so that it meets its pins on each. */
export function routeStrokes(frame: Frame, routes: readonly RouteLine[]): Stroke[] {
  const lines = routes.flatMap(({ line }) => copiesInView(line, frame.padded, frame.worldWidth));
  const shafts = lines.map((line) => {
    const tip = line.at(-1);
    return tip === undefined
      ? line
      : trimLine(line, { middle: tip, radius: 0 }, { middle: tip, radius: SHAFT_GAP_PIXELS });
  });
  const heads = lines
    .map((line) => arrowHead(line, ARROW.length, ARROW.width))
    .filter((head) => head !== null);
  return [
    { className: 'map-route', lines: shafts.filter((line) => line.length > 1), isArea: false },
    ...heads.map((head) => ({ className: 'map-route-head', lines: [head], isArea: true })),
  ];
}

function copiesInView(line: readonly Pixel[], view: Box, worldWidth: number): Pixel[][] {
  return [-worldWidth, 0, worldWidth]
    .map((turn) => line.map(({ x, y }) => ({ x: x + turn, y })))
    .filter((copy) => {
      const box = boxOfPixels(copy);
      return box !== null && overlap({ ...box, maxY: box.maxY + 1, maxX: box.maxX + 1 }, view);
    });
}
