import type { Map as LeafletMap } from 'leaflet';
import type { PlaceId } from '../story/types.ts';
import type { Size } from './pixels/box.ts';
import type { Camera } from './camera.ts';
import { toLonLat } from './latLng.ts';
import { placeView, storyView } from './placeViews.ts';
import type { Stage } from './stage.ts';
import type { View } from './storyView.ts';

/** Moves the map to the story and to its places. */
export interface Navigator {
  /** True where that moves the map. */
  readonly fitStory: (isJump?: boolean) => boolean;
  readonly goTo: (id: PlaceId) => void;
  /** The container has another size. A story that could not be fitted for want of one is fitted now. */
  readonly resize: () => void;
  readonly print: (isPrinting: boolean) => void;
  readonly size: () => Size;
}

export function createNavigator(map: LeafletMap, camera: Camera, stage: Stage): Navigator {
  let viewBeforePrint: View | null = null;
  let fitted: 'never' | 'when it has a size' | 'yes' = 'never';
  const size = (): Size => ({ width: map.getSize().x, height: map.getSize().y });
  const fitStory = (isJump = false): boolean => {
    const { width, height } = size();
    if (width === 0 || height === 0) {
      fitted = 'when it has a size';
      return false;
    }
    // The first view is where the map starts, and no move.
    const view = storyView(stage.arrangement().located, size(), stage.insets());
    const isFirst = fitted !== 'yes';
    fitted = 'yes';
    return camera.moveTo(view, isJump || isFirst);
  };
  return {
    size,
    fitStory,
    goTo: (id) => {
      const { frame, arrangement, markerOf } = stage.look();
      const place = markerOf(id)?.place;
      if (place === undefined) return;
      const story = storyView(arrangement.located, size(), stage.insets());
      const view = placeView(frame, place, size(), stage.insets(), story.zoom);
      if (view !== null) camera.moveTo(view);
    },
    resize: () => {
      map.invalidateSize({ animate: false });
      if (fitted === 'when it has a size') fitStory();
    },
    print: (isPrinting) => {
      if (isPrinting) viewBeforePrint ??= { centre: toLonLat(map.getCenter()), zoom: map.getZoom() };
      map.invalidateSize({ animate: false });
      if (isPrinting) fitStory(true);
      else if (viewBeforePrint !== null) camera.moveTo(viewBeforePrint, true);
      if (!isPrinting) viewBeforePrint = null;
    },
  };
}
