import type { Map as LeafletMap } from 'leaflet';
import type { PlaceId } from '../../story/types.ts';
import type { Anchored } from '../anchored.ts';
import type { SceneMarker } from '../markers/arrangement.ts';
import type { Box } from '../pixels/box.ts';
import type { Camera } from '../camera.ts';
import { createGroupOpener } from './groupOpener.ts';
import type { Navigator } from '../navigator.ts';
import { createPane } from '../panes.ts';
import { groupMargins } from '../placeViews.ts';
import { createPopup } from './popup.ts';
import type { PopupScene } from './popup.ts';
import { surroundingsOf } from '../sceneLook.ts';
import type { Stage } from '../stage.ts';

/** The popup of the selected place, and the list of a group's places. */
export interface Popups {
  readonly open: (id: PlaceId, content: HTMLElement) => void;
  readonly close: () => void;
  readonly closeGroup: () => void;
  /** Closes both, and draws nothing more. */
  readonly closeAll: () => void;
  /** A marker was pressed: its place is selected, or its group opened. */
  readonly press: (marker: SceneMarker, element: HTMLElement) => void;
  /** Places what is open where the map has zoomed or its marker has moved. */
  readonly place: () => void;
  /** What is open, in world pixels. */
  readonly boxes: () => readonly Box[];
}

interface PopupsOptions {
  readonly anchored: Anchored;
  readonly camera: Camera;
  readonly stage: Stage;
  readonly navigator: Navigator;
  readonly onSelect: (id: PlaceId, opener: HTMLElement) => void;
}

export function createPopups(map: LeafletMap, options: PopupsOptions): Popups {
  const { anchored, camera, stage, navigator, onSelect } = options;
  createPane(map, 'popups');
  const shared = { anchored, camera, onResized: stage.drawLabels };
  const popup = createPopup(map, { ...shared, className: 'map-place' });
  const groupPopup = createPopup(map, { ...shared, className: 'map-group' });
  const lookAt = (id: PlaceId): PopupScene | null => {
    const look = stage.look();
    const around = surroundingsOf(look, id);
    return around === null ? null : { frame: look.frame, around, controls: stage.controls() };
  };
  const openGroup = createGroupOpener({
    camera,
    lookAt,
    onSelect,
    popup: groupPopup,
    scene: () => ({
      arrangement: stage.look().arrangement,
      zoom: map.getZoom(),
      maxZoom: map.getMaxZoom(),
      size: navigator.size(),
      margins: groupMargins(stage.insets()),
    }),
  });
  // A group is another one at another zoom.
  map.on('zoomstart', groupPopup.close);
  return {
    closeGroup: groupPopup.close,
    closeAll: () => {
      popup.close();
      groupPopup.close();
    },
    boxes: () => [...popup.boxes(), ...groupPopup.boxes()],
    place: () => {
      popup.place(false);
      groupPopup.place(false);
    },
    press: (marker, element) => {
      groupPopup.close();
      const [first] = marker.places;
      if (marker.kind === 'group') openGroup(marker, element);
      else if (first !== undefined) onSelect(first.place.id, element);
    },
    open: (id, content) => {
      groupPopup.close();
      popup.open(
        content,
        () => lookAt(id),
        () => stage.setExpanded(null),
      );
      stage.setExpanded(id);
      camera.whenStill(() => {
        if (popup.place(true)) stage.drawLabels();
      });
    },
    close: () => {
      popup.close();
      stage.drawLabels();
    },
  };
}
