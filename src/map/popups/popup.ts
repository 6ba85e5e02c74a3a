import { DomEvent, DomUtil } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import type { Anchored } from '../anchored.ts';
import { centreOfBox, grow, shift, sizeOfBox } from '../pixels/box.ts';
import type { Box, Pixel } from '../pixels/box.ts';
import type { Camera } from '../camera.ts';
import type { Frame } from '../pixels/frame.ts';
import { paneId } from '../panes.ts';
import { placePopup, TIP_PIXELS } from './placePopup.ts';
import type { PlacedPopup, Surroundings } from './placePopup.ts';
import { tipBox } from './tipBox.ts';

/** What the popup has to know of the map each time it is placed. */
export interface PopupScene {
  readonly frame: Frame;
  readonly around: Surroundings;
  /** Zoom buttons and the like, in the same world pixels. */
  readonly controls: readonly Box[];
}

export interface Popup {
  /** `look` is asked again each time; null where the place is not on the map, and the popup then stays hidden. */
  readonly open: (content: HTMLElement, look: () => PopupScene | null, onClosed: () => void) => void;
  readonly close: () => void;
  /** Where it and its tip stand, in world pixels of the zoom at which it was placed; none where it is not shown. */
  readonly boxes: () => readonly Box[];
  /**
   * Places it anew where something has changed since; with `mayPan` it may move the map to have room. True where
   * it then stands somewhere else, or is another popup.
   */
  readonly place: (mayPan: boolean) => boolean;
}

/** Between the popup and the edge of what is free of the map. */
const EDGE_PIXELS = 12;
/** The scale bar and the sources stand along the lower edge. */
const LOWER_EDGE_PIXELS = 26;

/** Where a popup may stand. */
const roomIn = ({ clear }: Frame): Box => ({
  ...grow(clear, -EDGE_PIXELS),
  maxY: clear.maxY - LOWER_EDGE_PIXELS,
});

interface PopupOptions {
  /** A class name of its own. */
  readonly className: string;
  readonly anchored: Anchored;
  readonly camera: Pick<Camera, 'panBy' | 'isStill'>;
  /** Its content has another size, and it was placed anew for that. */
  readonly onResized: () => void;
}

interface Open {
  readonly element: HTMLElement;
  readonly scroll: HTMLElement;
  readonly tip: HTMLElement;
  readonly look: () => PopupScene | null;
  readonly onClosed: () => void;
  readonly observer: ResizeObserver;
  /** What it was last placed for. */
  placedFor: string;
  boxes: readonly Box[];
}

/**
 * A box for an element of the page's own, beside a marker, moving with the map. What it says, its role and its
 * focus are the page's.
 */
export function createPopup(
  map: LeafletMap,
  { className, anchored, camera, onResized }: PopupOptions,
): Popup {
  let open: Open | null = null;
  const close = (): void => {
    if (open === null) return;
    const { observer, element, onClosed } = open;
    open = null;
    observer.disconnect();
    anchored.remove(element);
    onClosed();
  };
  const place = (mayPan: boolean): boolean => {
    if (open === null) return false;
    const move = placeOpen(open, anchored, mayPan);
    if (move !== null && mayPan) camera.panBy(move);
    return move !== null;
  };
  return {
    boxes: () => open?.boxes ?? [],
    close,
    place,
    open: (content, look, onClosed) => {
      close();
      // Passages of different length come and go; the map does not move for that.
      const observer = new ResizeObserver(() => {
        if (camera.isStill() && place(false)) onResized();
      });
      const elements = createElements(map, className, content);
      open = { ...elements, look, onClosed, observer, placedFor: '', boxes: [] };
      observer.observe(elements.element);
    },
  };
}

function createElements(
  map: LeafletMap,
  className: string,
  content: HTMLElement,
): Pick<Open, 'element' | 'scroll' | 'tip'> {
  const pane = map.getPane(paneId('popups'));
  const element = DomUtil.create(
    'div',
    `map-popup map-popup--nowhere leaflet-zoom-animated ${className}`,
    pane,
  );
  const tip = DomUtil.create('div', 'map-popup-tip', element);
  const scroll = DomUtil.create('div', 'map-popup-scroll', element);
  scroll.append(content);
  DomEvent.disableClickPropagation(element);
  DomEvent.disableScrollPropagation(element);
  return { element, scroll, tip };
}

/** Places it, and returns the move of the map that would bring it into view; null where nothing has changed. */
function placeOpen(open: Open, anchored: Anchored, mayPan: boolean): Pixel | null {
  const scene = open.look();
  open.element.classList.toggle('map-popup--nowhere', scene === null);
  if (scene === null) {
    open.boxes = [];
    return null;
  }
  limitSize(open, scene);
  const size = { width: open.element.offsetWidth, height: open.element.offsetHeight };
  const marker = centreOfBox(scene.around.marker);
  // The room counts by its size: where the reader only pans, the popup stays as it stands.
  const room = sizeOfBox(roomIn(scene.frame));
  const sizes = [size.width, size.height, room.width, room.height].map(Math.round);
  const placedFor = [scene.frame.zoom, marker.x, marker.y, ...sizes].join(' ');
  if (placedFor === open.placedFor && !mayPan) return null;
  const placed = placePopup(size, scene.around, roomIn(scene.frame), scene.controls, mayPan);
  open.placedFor = placedFor;
  open.boxes = [placed.box, tipBox(placed, scene.around.marker)];
  anchored.place(open.element, scene.frame, marker);
  draw(open, scene, placed);
  return placed.pan;
}

/** As wide as the style sheet says, but never wider or higher than what is free beside or above the marker. */
function limitSize({ element, scroll }: Open, { frame, around }: PopupScene): void {
  const room = sizeOfBox(roomIn(frame));
  element.style.maxWidth = `${Math.max(120, room.width)}px`;
  const marker = sizeOfBox(around.marker);
  const fitsBeside = element.offsetWidth + marker.width + TIP_PIXELS <= room.width;
  const maxHeight = fitsBeside ? room.height : room.height - marker.height - TIP_PIXELS;
  scroll.style.maxHeight = `${Math.max(96, Math.floor(maxHeight))}px`;
}

/** The element hangs on the marker's middle, so that a zoom moves it with the marker. */
function draw({ element, tip }: Open, { around }: PopupScene, { box, side }: PlacedPopup): void {
  const marker = centreOfBox(around.marker);
  const { minX, minY, maxX, maxY } = shift(box, -marker.x, -marker.y);
  element.style.margin = `${Math.round(minY)}px 0 0 ${Math.round(minX)}px`;
  // The tip starts at the edge towards the marker and is as long as the way to the marker's edge.
  const half = sizeOfBox(around.marker).width / 2;
  const length = Math.max(minX, -maxX, minY, -maxY) - half;
  const isWide = side === 'above' || side === 'below';
  tip.className = `map-popup-tip map-popup-tip--${side}`;
  tip.style.left = isWide ? `${-minX}px` : '';
  tip.style.top = isWide ? '' : `${-minY}px`;
  tip.style.setProperty('--tip-length', `${Math.max(0, Math.round(length - 2))}px`);
}
