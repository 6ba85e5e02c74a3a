import type { LonLat } from '../geometry/lonLat.ts';
import { positionsOf } from '../geometry/positionsOf.ts';
import type { LocatedPlace } from './markers/arrangement.ts';
import { boxAround, boxOfPixels, grow, isInside, sizeOfBox } from './pixels/box.ts';
import type { Size } from './pixels/box.ts';
import { lineIn, pixelIn } from './pixels/frame.ts';
import type { Frame } from './pixels/frame.ts';
import { centreBetween, viewOfPoints, zoomForKind } from './storyView.ts';
import type { Margins, View } from './storyView.ts';
import type { Insets } from './types.ts';
import { toWorldPixel } from './pixels/worldPixels.ts';

const MARGIN_PIXELS = 48;
/** A popup beside what it speaks of. */
const POPUP_ROOM_PIXELS = 340 + 24;
/** Where a map is not that much wider than a popup, the popup takes what room there is. */
const MIN_WIDTH_BESIDE_POPUP = 240;
const MAX_STATED_ZOOM = 10;
/** Names stand to the right of their places, or to the left. */
const LABEL_ROOM_PIXELS = 40;
/** An area that is smaller on the screen is gone nearer to. */
const SMALL_AREA_PIXELS = 90;

/** For places that were under one button. */
export const groupMargins = (insets: Insets): Margins => withMargins(insets, MARGIN_PIXELS);

const withMargins = ({ top, right, bottom, left }: Insets, margin: number): Margins => ({
  top: top + margin,
  right: right + margin,
  bottom: bottom + margin,
  left: left + margin,
});

/** The view of the scenes, or of the background where there are no scenes. */
export function storyView(located: readonly LocatedPlace[], size: Size, insets: Insets): View {
  const scenes = located.filter(({ number }) => number !== null);
  const shown = scenes.length > 0 ? scenes : located;
  const margins = withMargins(insets, MARGIN_PIXELS);
  const room = {
    ...margins,
    left: margins.left + LABEL_ROOM_PIXELS,
    right: margins.right + LABEL_ROOM_PIXELS,
  };
  const points = shown.flatMap(({ place, lonLat }) => [lonLat, ...positionsOf(place.geometry)]);
  // Points far apart set the zoom by themselves; those close together are seen with what is around them.
  const maxZoom = Math.max(...shown.map(({ place }) => zoomForKind(place.properties.kind)));
  const areas = shown.flatMap((place) => (shown.length === 1 ? statedPoints(place) : []));
  return viewOfPoints([...points, ...areas], size, room, maxZoom);
}

/**
 * The view in which a place and the area that it is told to be in can be seen, with room for a popup beside them;
 * null where that is so already.
 *
 * @param storyZoom Where the place is out of view, the zoom is no deeper than that of the whole story.
 */
export function placeView(
  frame: Frame,
  place: LocatedPlace,
  size: Size,
  insets: Insets,
  storyZoom: number,
): View | null {
  const points = statedPoints(place);
  const inner = grow(frame.clear, -MARGIN_PIXELS);
  if (points.length > 0) {
    if (isSeenWell(frame, [place.lonLat, ...points])) return null;
    return viewOfPoints(
      [place.lonLat, ...points],
      size,
      roomForPopup(place.lonLat, points, size, insets),
      MAX_STATED_ZOOM,
    );
  }
  if (isInside(boxAround(pixelIn(frame, place.lonLat), 0), inner)) return null;
  const zoom = Math.min(frame.zoom, storyZoom);
  return { centre: centreBetween(place.lonLat, zoom, insets), zoom };
}

/** What a relative place is told by: the area, the anchors, the point as told; none for another place. */
function statedPoints({ place }: LocatedPlace): LonLat[] {
  const { stated } = place.properties;
  if (stated === undefined) return [];
  const { area, anchors, point } = stated;
  return [
    ...positionsOf(area ?? null),
    ...anchors.map((anchor): LonLat => anchor.lonLat),
    ...(point === undefined ? [] : [point]),
  ];
}

function isSeenWell(frame: Frame, points: readonly LonLat[]): boolean {
  const box = boxOfPixels(lineIn(frame, points, pixelIn(frame, points[0] ?? [0, 0])));
  if (box === null || !isInside(box, grow(frame.clear, -MARGIN_PIXELS / 2))) return false;
  const { width, height } = sizeOfBox(box);
  return Math.max(width, height) >= SMALL_AREA_PIXELS;
}

/** Keeps a popup's width free at the side of the area that the place is nearer to. */
function roomForPopup(lonLat: LonLat, points: readonly LonLat[], size: Size, insets: Insets): Margins {
  const margins = withMargins(insets, MARGIN_PIXELS);
  const free = size.width - margins.left - margins.right - POPUP_ROOM_PIXELS;
  if (free < MIN_WIDTH_BESIDE_POPUP) return margins;
  const box = boxOfPixels([lonLat, ...points].map((point) => toWorldPixel(point, 0)));
  const middle = box === null ? 0 : (box.minX + box.maxX) / 2;
  const isLeft = toWorldPixel(lonLat, 0).x < middle;
  return isLeft
    ? { ...margins, left: margins.left + POPUP_ROOM_PIXELS }
    : { ...margins, right: margins.right + POPUP_ROOM_PIXELS };
}
