import { boxAroundAll, centreOfBox, grow, overlap, sharedArea, shift, sizeOfBox } from '../pixels/box.ts';
import type { Box, Pixel, Size } from '../pixels/box.ts';

/** What is around the marker that the popup speaks of. All boxes in the same pixels of the map. */
export interface Surroundings {
  /** Never covered. */
  readonly marker: Box;
  /** What the popup speaks of: the area, the line, the anchor. Covered only where there is no other room. */
  readonly avoid: readonly Box[];
  /** Other markers: left free where that costs little. */
  readonly others: readonly Box[];
}

export interface PlacedPopup {
  readonly box: Box;
  readonly side: Side;
  /** How far what is on the map has to move so that the popup and its marker are in view. */
  readonly pan: Pixel;
}

type Side = 'right' | 'left' | 'above' | 'below';

/** Between the marker and the popup: the tip's length. */
export const TIP_PIXELS = 12;
/** The tip keeps this far from the popup's corners, which are round. */
const CORNER_PIXELS = 26;

/** The costs of a place for the popup, in pixels of panning that would be as bad. */
const COST = {
  /** The popup and its marker cannot be in view together. */
  noRoom: 1e8,
  /** It hides some of what it speaks of; to this comes the hidden area in square pixels. */
  hides: 1e6,
  otherMarker: 130,
  /** It would lie under the buttons, and its own with it. */
  control: 3e6,
  /** For each pixel between marker and popup beyond the tip. */
  distance: 0.4,
  /** Where all else is equal: above, as the eye expects a popup, then to the sides. */
  side: { right: 2, left: 4, above: 0, below: 6 },
} as const;

/**
 * Places a popup beside its marker: on the side, and shifted along it, where it hides nothing that it speaks of
 * and asks for the least panning. Where there is no such room it may cover the area, but never the marker.
 *
 * @param view The part of the map that nothing covers, in the pixels of the surroundings.
 * @param controls Boxes that stay where they are when the map is panned.
 * @param mayPan False where the map is to stay: what then needs a pan has no room.
 */
export function placePopup(
  size: Size,
  around: Surroundings,
  view: Box,
  controls: readonly Box[] = [],
  mayPan = true,
): PlacedPopup {
  let best: { readonly placed: PlacedPopup; readonly cost: number } | null = null;
  for (const room of [view, besideControls(view, controls)]) {
    for (const { box, side } of candidateBoxes(size, around, room)) {
      const pan = panIntoView(box, around, room);
      const placed = { box, side, pan: pan ?? { x: 0, y: 0 } };
      const hasRoom = pan !== null && (mayPan || Math.hypot(pan.x, pan.y) < 1);
      const cost = (hasRoom ? 0 : COST.noRoom) + costOf(placed, around, view, controls);
      if (best === null || cost < best.cost) best = { placed, cost };
    }
  }
  if (best === null) throw new Error('placePopup: expected a candidate for each side');
  return best.placed;
}

/** The view without the column of the controls at its upper right: the zoom buttons. */
function besideControls(view: Box, controls: readonly Box[]): Box {
  const middle = centreOfBox(view);
  const upperRight = controls.filter(({ minX, minY }) => minX > middle.x && minY < middle.y);
  return { ...view, maxX: Math.min(view.maxX, ...upperRight.map(({ minX }) => minX - TIP_PIXELS)) };
}

function costOf(
  { box, side, pan }: PlacedPopup,
  around: Surroundings,
  view: Box,
  controls: readonly Box[],
): number {
  // What the popup covers is hidden, and so is what was in view and is panned out of it.
  const hidden = around.avoid.reduce((sum, other) => {
    const lost = sharedArea(other, view) - sharedArea(shift(other, pan.x, pan.y), view);
    return sum + sharedArea(box, other) + Math.max(0, lost);
  }, 0);
  const others = around.others.filter((other) => overlap(box, other)).length;
  const panned = shift(box, pan.x, pan.y);
  const hitControls = controls.filter((control) => overlap(panned, control)).length;
  return (
    (hidden >= 1 ? COST.hides + hidden : 0) +
    Math.hypot(pan.x, pan.y) +
    others * COST.otherMarker +
    hitControls * COST.control +
    gapBetween(box, around.marker) * COST.distance +
    COST.side[side]
  );
}

function gapBetween(a: Box, b: Box): number {
  const dx = Math.max(a.minX - b.maxX, b.minX - a.maxX, 0);
  const dy = Math.max(a.minY - b.maxY, b.minY - a.maxY, 0);
  return dx + dy;
}

/** Each side of the marker, next to it or beyond what is to be avoided, in several positions along that side. */
function candidateBoxes(size: Size, around: Surroundings, view: Box): { box: Box; side: Side }[] {
  const { marker, avoid } = around;
  const all = boxAroundAll([marker, ...avoid]) ?? marker;
  const middle = centreOfBox(marker);
  const rows = positionsAlong(middle.y, size.height, [view.minY, view.maxY], [all.minY, all.maxY]);
  const columns = positionsAlong(middle.x, size.width, [view.minX, view.maxX], [all.minX, all.maxX]);
  const at = (x: number, y: number): Box => ({
    minX: x,
    minY: y,
    maxX: x + size.width,
    maxY: y + size.height,
  });
  return [grow(marker, TIP_PIXELS), grow(all, TIP_PIXELS)].flatMap((inner) => [
    ...rows.map((y) => ({ box: at(inner.maxX, y), side: 'right' as const })),
    ...rows.map((y) => ({ box: at(inner.minX - size.width, y), side: 'left' as const })),
    ...columns.map((x) => ({ box: at(x, inner.minY - size.height), side: 'above' as const })),
    ...columns.map((x) => ({ box: at(x, inner.maxY), side: 'below' as const })),
  ]);
}

/**
 * Starts of an extent along a side, so that the tip still meets the marker's middle: in the middle, as far as it
 * goes either way, within the view, and just past what is to be avoided.
 */
function positionsAlong(
  middle: number,
  length: number,
  view: readonly [number, number],
  avoid: readonly [number, number],
): number[] {
  const corner = Math.min(CORNER_PIXELS, length / 2);
  const [first, last] = [middle - length + corner, middle - corner];
  const within = (start: number): number => Math.min(last, Math.max(first, start));
  const inView = Math.max(view[0], Math.min(view[1] - length, middle - length / 2));
  const steps = [0.25, 0.75].map((share) => first + (last - first) * share);
  const pastAvoid = [avoid[0] - TIP_PIXELS - length, avoid[1] + TIP_PIXELS];
  return [middle - length / 2, inView, first, last, ...steps, ...pastAvoid].map(within);
}

/**
 * The least move that brings the popup and its marker into view, and what it speaks of as well where all of it
 * fits; null where popup and marker do not fit together.
 */
function panIntoView(box: Box, { marker, avoid }: Surroundings, view: Box): Pixel | null {
  const pair = boxAroundAll([box, marker]) ?? box;
  const whole = boxAroundAll([pair, ...avoid]) ?? pair;
  const room = sizeOfBox(view);
  const fits = (part: Box): boolean => {
    const { width, height } = sizeOfBox(part);
    return width <= room.width && height <= room.height;
  };
  const shown = fits(whole) ? whole : pair;
  if (!fits(shown)) return null;
  return {
    x: leastMove(shown.minX, shown.maxX, view.minX, view.maxX),
    y: leastMove(shown.minY, shown.maxY, view.minY, view.maxY),
  };
}

/** The shortest move that brings an extent into a range that is large enough for it. */
export const leastMove = (min: number, max: number, from: number, to: number): number =>
  Math.max(0, from - min) - Math.max(0, max - to);
