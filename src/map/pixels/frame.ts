import { continuousLine } from '../../geometry/continuousLine.ts';
import type { LonLat } from '../../geometry/lonLat.ts';
import type { Box, Pixel } from './box.ts';
import { nearestCopy, toWorldPixel } from './worldPixels.ts';

/** What the map shows at rest, in world pixels of its zoom; drawing happens from one frame to the next. */
export interface Frame {
  readonly zoom: number;
  readonly worldWidth: number;
  readonly centre: Pixel;
  /** The whole map. */
  readonly view: Box;
  /** The part of it that nothing covers. */
  readonly clear: Box;
  /** The view and some more on every side, which is drawn so that a pan finds it there. */
  readonly padded: Box;
  /** Where Leaflet's layer points start. */
  readonly origin: Pixel;
}

/** The copy of a point that is nearest to the middle of the view. */
export function pixelIn(frame: Frame, lonLat: LonLat): Pixel {
  const { x, y } = toWorldPixel(lonLat, frame.zoom);
  return { x: nearestCopy(x, frame.centre.x, frame.worldWidth), y };
}

/** A line or ring, unbroken over the antimeridian, on the copy of the world where `anchor` is. */
export function lineIn(frame: Frame, line: readonly (readonly number[])[], anchor?: Pixel): Pixel[] {
  const pixels = continuousLine(line).map((lonLat) => toWorldPixel(lonLat, frame.zoom));
  const first = pixels[0]?.x ?? 0;
  const turn = nearestCopy(first, (anchor ?? frame.centre).x, frame.worldWidth) - first;
  return pixels.map(({ x, y }) => ({ x: x + turn, y }));
}
