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
  const waiting: (() => void)[] = [];
  /** Counts the starts: a move's end tells nothing where another has begun since. */
  let starts = 0;
  const began = (): void => {
    moving = true;
    starts += 1;
  };
  /** Runs those who wait, one by one: each may start a move, for which the next ones wait again. */
  const runWaiting = (): void => {
    const action = moving ? undefined : waiting.shift();
    if (action === undefined) return;
    action();
    runWaiting();
  };
  const settle = (): void => {
    moving = false;
    runWaiting();
  };
  map.on('movestart', began);
  map.on('zoomstart', () => {
    began();
    zooming = true;
  });
  map.on('zoomend', () => (zooming = false));
  map.on('moveend', () => {
    if (!animate) {
      settle();
      return;
    }
    // Leaflet ends the move before when it starts an animated one, which begins a frame later.
    const before = starts;
    afterFrames(2, () => {
      if (before === starts) settle();
    });
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
    began();
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

function afterFrames(count: number, callback: () => void): void {
  if (count === 0) callback();
  else requestAnimationFrame(() => afterFrames(count - 1, callback));
}
