import type { MapPlace, MapScene } from './types.ts';

type Markers = Pick<MapScene, 'places' | 'selected'>;

/** True where two scenes arrange the same markers, so that what was computed for the one holds for the other. */
export function hasSameMarkers(a: Markers, b: Markers): boolean {
  if (a.places === b.places && a.selected === b.selected) return true;
  if (a.selected !== b.selected || a.places.length !== b.places.length) return false;
  return a.places.every((place, i) => isSamePlace(place, b.places[i]));
}

function isSamePlace(a: MapPlace, b: MapPlace | undefined): boolean {
  return a.place === b?.place && a.number === b.number && a.doubtful === b.doubtful && a.label === b.label;
}
