import type { PlaceId } from '../../story/types.ts';
import { boxOfMarker, markerIn } from './arrangement.ts';
import type { Arrangement, LocatedPlace, SceneMarker } from './arrangement.ts';
import { overlap } from '../pixels/box.ts';
import type { Frame } from '../pixels/frame.ts';

/** A place and the marker that it is in. */
interface PlacedMarker {
  readonly place: LocatedPlace;
  readonly marker: SceneMarker;
}

/** Null where the place is not on the map at all. */
export type MarkerOf = (id: PlaceId) => PlacedMarker | null;

export interface FrameMarkers {
  /** Those in the padded view, in story order. */
  readonly inView: readonly SceneMarker[];
  readonly all: readonly SceneMarker[];
  readonly markerOf: MarkerOf;
}

/** The markers of a frame, each on the copy of the world nearest to the middle of the view. */
export function markersInFrame(frame: Frame, arrangement: Arrangement): FrameMarkers {
  const markers = arrangement.markersAt(frame.zoom).map((marker) => markerIn(frame, marker));
  return {
    all: markers,
    inView: markers.filter((marker) => overlap(boxOfMarker(marker), frame.padded)),
    markerOf: (id) => {
      for (const marker of markers) {
        const place = marker.places.find((member) => member.place.id === id);
        if (place !== undefined) return { place, marker };
      }
      return null;
    },
  };
}
