import { DomUtil, Point } from 'leaflet';
import type { LatLng, Map as LeafletMap } from 'leaflet';
import type { Pixel } from './pixels/box.ts';
import type { Frame } from './pixels/frame.ts';
import { toLatLng } from './latLng.ts';
import { fromWorldPixel } from './pixels/worldPixels.ts';

/** Elements that hang on a point of the map, such as markers. */
export interface Anchored {
  /** Hangs the element's corner on the point, in world pixels of the frame. */
  readonly place: (element: HTMLElement, frame: Frame, at: Pixel) => void;
  readonly remove: (element: HTMLElement) => void;
}

/**
 * Keeps elements of a pane on their points. While the map rests they are placed by `left` and `top`, and not by a
 * transform as Leaflet's own markers are: each of those is a layer for the browser's compositor, and with some
 * hundred of them every frame of a drag takes longer. Only for a zoom's animation are they transformed.
 */
export function createAnchored(map: LeafletMap): Anchored {
  const anchors = new Map<HTMLElement, LatLng>();
  map.on('zoomanim', ({ center, zoom }) => {
    const topLeft = map.project(center, zoom).subtract(map.getSize().divideBy(2));
    const pane = map.getPane('mapPane');
    const panned = pane === undefined ? new Point(0, 0) : DomUtil.getPosition(pane);
    const origin = topLeft.add(panned).round();
    for (const [element, latLng] of anchors) {
      const target = map.project(latLng, zoom).subtract(origin).round();
      DomUtil.setTransform(element, target.subtract(positionOf(element)));
    }
  });
  // A pinch changes the zoom without an animation, a little at a time.
  map.on('zoom', () => {
    for (const [element, latLng] of anchors) setPosition(element, map.latLngToLayerPoint(latLng));
  });
  return {
    place: (element, frame, at) => {
      anchors.set(element, toLatLng(fromWorldPixel(at, frame.zoom)));
      setPosition(element, new Point(Math.round(at.x - frame.origin.x), Math.round(at.y - frame.origin.y)));
    },
    remove: (element) => {
      anchors.delete(element);
      element.remove();
    },
  };
}

const positionOf = ({ style }: HTMLElement): Point =>
  new Point(Number.parseFloat(style.left) || 0, Number.parseFloat(style.top) || 0);

function setPosition({ style }: HTMLElement, { x, y }: Point): void {
  style.transform = '';
  style.left = `${x}px`;
  style.top = `${y}px`;
}
