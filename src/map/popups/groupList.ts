import type { PlaceId } from '../../story/types.ts';
import type { SceneMarker } from '../markers/arrangement.ts';
import { markerName, markerText } from '../markers/pinElement.ts';

export interface GroupListActions {
  readonly onChoose: (id: PlaceId) => void;
  readonly onCancel: () => void;
}

/** The places of a group that no zoom takes apart, as buttons to choose from. Escape gives up. */
export function createGroupList(group: SceneMarker, { onChoose, onCancel }: GroupListActions): HTMLElement {
  const list = document.createElement('div');
  list.className = 'map-group-list';
  list.setAttribute('role', 'group');
  list.setAttribute('aria-label', markerName(group));
  for (const place of group.places) {
    const button = document.createElement('button');
    button.type = 'button';
    const number = document.createElement('span');
    number.className = 'map-group-number';
    number.textContent = markerText({ kind: 'single', places: [place] });
    const name = document.createElement('span');
    name.textContent = place.label;
    button.append(number, ' ', name);
    button.addEventListener('click', () => onChoose(place.place.id));
    list.append(button);
  }
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  });
  return list;
}
