import { centreOf } from '../../geometry/centreOf.ts';
import type { LonLat } from '../../geometry/lonLat.ts';
import type { PlaceId } from '../../story/types.ts';
import { arrangeMarkers } from './arrangeMarkers.ts';
import { boxAround } from '../pixels/box.ts';
import type { Box, Pixel } from '../pixels/box.ts';
import type { Frame } from '../pixels/frame.ts';
import type { MapPlace, MapScene } from '../types.ts';
import { nearestCopy, toWorldPixel, worldWidth } from '../pixels/worldPixels.ts';

/** A place that has somewhere to be drawn. */
export interface LocatedPlace extends MapPlace {
  readonly lonLat: LonLat;
}

/** A marker of the scene at one zoom; pixels are world pixels. */
export interface SceneMarker {
  readonly kind: 'single' | 'moved' | 'group';
  readonly places: readonly LocatedPlace[];
  readonly shown: Pixel;
  /** Where the place is; a group's is where it is shown. */
  readonly truePoint: Pixel;
  readonly size: number;
  readonly isSelected: boolean;
}

/** The side of a marker's box in pixels. A background place's dot is smaller than what can be clicked. */
const SIZE = { scene: 30, background: 24 } as const;
const SELECTED_SIZE = { scene: 38, background: 30 } as const;

export interface Arrangement {
  /** What was arranged. */
  readonly places: MapScene['places'];
  readonly selected: MapScene['selected'];
  readonly located: readonly LocatedPlace[];
  /** The located places by the keys of their names. */
  readonly byName: ReadonlyMap<string, readonly LocatedPlace[]>;
  /** The markers at a zoom, on whatever copy of the world; computed once for each zoom. */
  readonly markersAt: (zoom: number) => readonly SceneMarker[];
}

/** How the places of a scene are arranged at each zoom. */
export function arrangeScene({ places, selected }: Pick<MapScene, 'places' | 'selected'>): Arrangement {
  const located = places.flatMap((mapPlace): LocatedPlace[] => {
    const lonLat = centreOf(mapPlace.place.geometry);
    return lonLat === null ? [] : [{ ...mapPlace, lonLat }];
  });
  const byZoom = new Map<number, readonly SceneMarker[]>();
  return {
    places,
    selected,
    located,
    byName: placesByName(located),
    markersAt: (zoom) => {
      const markers = byZoom.get(zoom) ?? markersOf(located, selected, zoom);
      byZoom.set(zoom, markers);
      return markers;
    },
  };
}

/** "Bogotá" and "Bogota" are the same name. */
export const nameKey = (name: string): string =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function placesByName(located: readonly LocatedPlace[]): Map<string, LocatedPlace[]> {
  const names = new Map<string, LocatedPlace[]>();
  for (const place of located) {
    for (const key of new Set([nameKey(place.label), nameKey(place.place.properties.name)])) {
      const same = names.get(key) ?? [];
      same.push(place);
      names.set(key, same);
    }
  }
  return names;
}

function markersOf(located: readonly LocatedPlace[], selected: PlaceId | null, zoom: number): SceneMarker[] {
  const selectedIndex = located.findIndex(({ place }) => place.id === selected);
  const spots = located.map((place, i) => ({
    ...toWorldPixel(place.lonLat, zoom),
    size: (i === selectedIndex ? SELECTED_SIZE : SIZE)[place.number === null ? 'background' : 'scene'],
  }));
  const arranged = arrangeMarkers(spots, selectedIndex === -1 ? null : selectedIndex, worldWidth(zoom));
  return arranged.map(({ kind, members, shown, size }) => ({
    kind,
    places: members.map((i) => located[i]).filter((place) => place !== undefined),
    shown,
    truePoint: kind === 'group' ? shown : (spots[members[0] ?? -1] ?? shown),
    size,
    isSelected: members[0] === selectedIndex,
  }));
}

/** The marker on the copy of the world that is nearest to the middle of the view. */
export function markerIn(frame: Frame, marker: SceneMarker): SceneMarker {
  const x = nearestCopy(marker.truePoint.x, frame.centre.x, frame.worldWidth);
  const shownX = nearestCopy(marker.shown.x, x, frame.worldWidth);
  return { ...marker, truePoint: { x, y: marker.truePoint.y }, shown: { x: shownX, y: marker.shown.y } };
}

export const boxOfMarker = ({ shown, size }: Pick<SceneMarker, 'shown' | 'size'>): Box =>
  boxAround(shown, size);

/**
 * The first zoom after `zoom` at which a group's places are no longer all under one button; null where they
 * still are at `maxZoom`.
 */
export function separatingZoom(
  arrangement: Arrangement,
  group: SceneMarker,
  zoom: number,
  maxZoom: number,
): number | null {
  const ids = new Set(group.places.map(({ place }) => place.id));
  for (let deeper = zoom + 1; deeper <= maxZoom; deeper += 1) {
    const isTogether = arrangement.markersAt(deeper).some(({ kind, places }) => {
      return kind === 'group' && places.filter(({ place }) => ids.has(place.id)).length === ids.size;
    });
    if (!isTogether) return deeper;
  }
  return null;
}
