import { centreOfBox } from '../pixels/box.ts';
import type { Box } from '../pixels/box.ts';
import type { PlacedPopup } from './placePopup.ts';

/** Half of what the line from the tip to the marker is wide. */
const HALF_PIXELS = 1;

/** What the tip and its line cover between the marker and the popup, in the pixels of both: no name is to stand there. */
export function tipBox({ box, side }: PlacedPopup, marker: Box): Box {
  const { x, y } = centreOfBox(marker);
  const [minX, maxX] = [x - HALF_PIXELS, x + HALF_PIXELS];
  const [minY, maxY] = [y - HALF_PIXELS, y + HALF_PIXELS];
  if (side === 'right') return { minX: marker.maxX, minY, maxX: box.minX, maxY };
  if (side === 'left') return { minX: box.maxX, minY, maxX: marker.minX, maxY };
  if (side === 'above') return { minX, minY: box.maxY, maxX, maxY: marker.minY };
  return { minX, minY: marker.maxY, maxX, maxY: box.minY };
}
