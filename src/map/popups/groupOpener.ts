import type { PlaceId } from '../../story/types.ts';
import { separatingZoom } from '../markers/arrangement.ts';
import type { Arrangement, SceneMarker } from '../markers/arrangement.ts';
import type { Camera } from '../camera.ts';
import { createGroupList } from './groupList.ts';
import type { Popup, PopupScene } from './popup.ts';
import { viewOfPoints } from '../storyView.ts';
import type { Margins } from '../storyView.ts';
import type { Size } from '../pixels/box.ts';

/** What opening a group has to know of the map at that moment. */
interface GroupScene {
  readonly arrangement: Arrangement;
  readonly zoom: number;
  readonly maxZoom: number;
  readonly size: Size;
  readonly margins: Margins;
}

interface OpenerOptions {
  readonly camera: Camera;
  readonly popup: Popup;
  readonly scene: () => GroupScene;
  readonly lookAt: (id: PlaceId) => PopupScene | null;
  readonly onSelect: (id: PlaceId, opener: HTMLElement) => void;
}

/** Opens a group: the map goes nearer where that takes its places apart, else they are listed beside it. */
export function createGroupOpener(
  options: OpenerOptions,
): (group: SceneMarker, element: HTMLElement) => void {
  return (group, element) => {
    const { arrangement, zoom, maxZoom, size, margins } = options.scene();
    const separating = separatingZoom(arrangement, group, zoom, maxZoom);
    if (separating === null) {
      openList(options, group, element);
      return;
    }
    const points = group.places.map((place) => place.lonLat);
    const fit = viewOfPoints(points, size, margins, maxZoom);
    const view =
      fit.zoom >= separating ? fit : { ...viewOfPoints(points, size, margins, separating), zoom: separating };
    options.camera.moveTo(view);
  };
}

function openList(options: OpenerOptions, group: SceneMarker, element: HTMLElement): void {
  const { popup } = options;
  const [first] = group.places;
  if (first === undefined) return;
  const list = createGroupList(group, {
    onChoose: (id) => {
      popup.close();
      options.onSelect(id, element);
    },
    onCancel: () => {
      popup.close();
      element.focus({ preventScroll: true });
    },
  });
  popup.open(
    list,
    () => options.lookAt(first.place.id),
    () => element.removeAttribute('aria-expanded'),
  );
  element.setAttribute('aria-expanded', 'true');
  popup.place(true);
  list.querySelector('button')?.focus({ preventScroll: true });
}
