import { Map as LeafletMap } from 'leaflet';
import { toLatLng } from './latLng.ts';
import { MAX_LATITUDE } from './pixels/worldPixels.ts';
import { MIN_ZOOM, WORLD_VIEW } from './storyView.ts';

/** Until a basemap says how far it goes. */
const MAX_ZOOM = 13;

/** A bare Leaflet map of the world, without controls, whose panes are drawn over the copies of the world. */
export function createMap(container: HTMLElement, animate: boolean): LeafletMap {
  container.setAttribute('role', 'region');
  container.setAttribute('aria-label', 'Map of the story');
  const map = new LeafletMap(container, {
    attributionControl: false,
    zoomControl: false,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    fadeAnimation: false,
    zoomAnimation: animate,
    markerZoomAnimation: animate,
    inertia: animate,
    // Copies of the world follow one another; each marker is drawn on the copy in view.
    worldCopyJump: false,
  });
  if (!animate) panAtOnce(map);
  map.setView(toLatLng(WORLD_VIEW.centre), WORLD_VIEW.zoom, { animate: false });
  map.on('moveend', () => keepWorldInView(map));
  return map;
}

/** Leaflet's arrow keys glide, whatever its options say. */
function panAtOnce(map: LeafletMap): void {
  const panBy = map.panBy.bind(map);
  map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
}

/** A pan beyond a pole comes back to where the world ends in the middle of the map. */
function keepWorldInView(map: LeafletMap): void {
  const { lat, lng } = map.getCenter();
  const nearest = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  if (Math.abs(lat - nearest) > 0.001) map.panTo(toLatLng([lng, nearest]), { animate: false });
}
