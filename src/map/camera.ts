import type { Map as LeafletMap } from 'leaflet';
import { unwrapLongitude } from '../geometry/unwrapLongitude.ts';
import type { Pixel } from './pixels/box.ts';
import { toLatLng, toLonLat } from './latLng.ts';
import type { View } from './storyView.ts';

export interface Camera {
  /** Goes there by the nearest copy of the world; at once where it is a jump. False where the map is there already. */
  readonly moveTo: (view: View, isJump?: boolean) => boolean;
  /** Moves what is on the map by so many pixels. */
  readonly panBy: (move: Pixel) => void;
  readonly isStill: () => boolean;
  /** Runs `action` once the map rests; now, if it does. */
  readonly whenStill: (action: () => void) => void;
}

/** All moves of the map that the reader does not make by hand; without `animate` they are jumps. */
export function createCamera(map: LeafletMap, animate: boolean): Camera {
  let moving = false;
  let zooming = false;
  let waiting: (() => void)[] = [];
  map.on('movestart', () => (moving = true));
  map.on('zoomstart', () => (zooming = true));
  map.on('zoomend', () => (zooming = false));
  map.on('moveend', () => {
    moving = false;
    const actions = waiting;
    waiting = [];
    for (const action of actions) action();
  });
  const whenStill = (action: () => void): void => {
    if (moving) waiting.push(action);
    else action();
  };
  /** Leaflet starts its moves a frame later, and drops those that are asked for during a zoom. */
  const move = (start: () => void): void => {
    if (zooming) {
      waiting.unshift(() => move(start));
      return;
    }
    moving = true;
    start();
  };
  return {
    whenStill,
    isStill: () => !moving,
    moveTo: ({ centre, zoom }, isJump = false) => {
      const [nearLon] = toLonLat(map.getCenter());
      const near = toLatLng([unwrapLongitude(centre[0], nearLon), centre[1]]);
      if (zoom === map.getZoom() && near.equals(map.getCenter(), 1e-9)) return false;
      move(() => map.setView(near, zoom, { animate: animate && !isJump }));
      return true;
    },
    panBy: ({ x, y }) => {
      if (x !== 0 || y !== 0) move(() => map.panBy([-Math.round(x), -Math.round(y)], { animate }));
    },
  };
}
