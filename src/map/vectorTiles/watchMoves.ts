import type { Map as LeafletMap } from 'leaflet';

/** Tells, whenever it is asked, whether the map is moving. */
export function watchMoves(map: LeafletMap): () => boolean {
  let isMoving = false;
  map.on('movestart', () => (isMoving = true));
  map.on('moveend', () => (isMoving = false));
  return () => isMoving;
}
