import type { Map as LeafletMap } from 'leaflet';
import type { PlaceId } from '../../story/types.ts';
import type { Anchored } from '../anchored.ts';
import type { SceneMarker } from './arrangement.ts';
import { keepInOrder } from './keepInOrder.ts';
import { markerClass, markerName, markerText } from './pinElement.ts';
import type { SceneLook } from '../sceneLook.ts';

export interface MarkerLayer {
  /**
   * Shows the markers in view and no others. The one that has the focus stays where its marker is out of view; where
   * there is no such marker any more, the focus goes to the one that its first place is in now.
   */
  readonly draw: (scene: DrawnMarkers) => void;
  readonly elementOf: (marker: SceneMarker) => HTMLElement | null;
}

interface DrawnMarkers extends Pick<SceneLook, 'frame' | 'markers' | 'allMarkers'> {
  /** The place whose popup is open. */
  readonly expanded: PlaceId | null;
}

/** A click, Enter or Space on a marker. */
export type OnPress = (marker: SceneMarker, element: HTMLElement) => void;

interface DrawnMarker {
  readonly element: HTMLElement;
  /** What it shows now, read when it is pressed. */
  shown: SceneMarker;
  look: string;
}

/** The markers as buttons. An element is kept for as long as its marker is in view, so that focus survives. */
export function createMarkerLayer(map: LeafletMap, anchored: Anchored, onPress: OnPress): MarkerLayer {
  const pane = map.getPane('markerPane');
  const drawn = new Map<string, DrawnMarker>();
  let isDragged = false;
  map.on('dragstart', () => (isDragged = true));
  pane?.addEventListener('pointerdown', () => (isDragged = false));
  const press = (marker: DrawnMarker, event: Event): void => {
    // The map's own click means its empty ground.
    event.stopPropagation();
    // The end of a drag that began on a marker is a click on it for the browser; Enter and Space come as one, too.
    if (!isDragged) onPress(marker.shown, marker.element);
  };
  const add = (marker: SceneMarker): DrawnMarker => {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'leaflet-interactive leaflet-zoom-animated';
    const added: DrawnMarker = { element, shown: marker, look: '' };
    element.addEventListener('click', (event) => press(added, event));
    element.addEventListener('dblclick', (event) => event.stopPropagation());
    element.addEventListener('keydown', () => (isDragged = false));
    pane?.append(element);
    return added;
  };
  return {
    draw: ({ frame, markers, allMarkers, expanded }) => {
      const focused = [...drawn.values()].find(({ element }) => hasFocus(element));
      const wanted = wantedMarkers(markers, allMarkers, focused?.shown);
      for (const [key, { element }] of drawn) {
        if (wanted.has(key)) continue;
        anchored.remove(element);
        drawn.delete(key);
      }
      for (const [key, marker] of wanted) {
        const before = drawn.get(key) ?? add(marker);
        drawn.set(key, before);
        before.shown = marker;
        show(before, marker, expanded);
        anchored.place(before.element, frame, marker.shown);
      }
      keepInOrder([...wanted.keys()].flatMap((key) => drawn.get(key)?.element ?? []));
      if (focused === undefined || hasFocus(focused.element)) return;
      const heir = holderOf(focused.shown, markers);
      if (heir !== undefined) drawn.get(keyOf(heir))?.element.focus({ preventScroll: true });
    },
    elementOf: (marker) => drawn.get(keyOf(marker))?.element ?? null,
  };
}

/** Ids are numbers or strings, and 1 is not "1". */
function keyOf({ kind, places }: SceneMarker): string {
  const ids = places.map(({ place }) => JSON.stringify(place.id));
  return kind === 'group' ? `group ${ids.join(' ')}` : (ids[0] ?? '');
}

/** The markers in view, and with them the focused one, where it is still a marker. */
function wantedMarkers(
  inView: readonly SceneMarker[],
  all: readonly SceneMarker[],
  focused: SceneMarker | undefined,
): Map<string, SceneMarker> {
  const wanted = new Map(inView.map((marker) => [keyOf(marker), marker]));
  if (focused === undefined || wanted.has(keyOf(focused))) return wanted;
  const same = holderOf(focused, all);
  if (same !== undefined && keyOf(same) === keyOf(focused)) wanted.set(keyOf(same), same);
  return wanted;
}

/** The marker that another one's first place is in. */
function holderOf(
  { places: [first] }: SceneMarker,
  markers: readonly SceneMarker[],
): SceneMarker | undefined {
  return markers.find(({ places }) => places.some(({ place }) => place.id === first?.place.id));
}

function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element;
}

function show(drawn: DrawnMarker, marker: SceneMarker, expanded: PlaceId | null): void {
  const { element } = drawn;
  const [text, name, classNames] = [markerText(marker), markerName(marker), markerClass(marker)];
  const isExpanded = marker.kind !== 'group' && marker.places[0]?.place.id === expanded;
  const look = [text, name, classNames, marker.size, isExpanded].join('\n');
  if (look === drawn.look) return;
  drawn.look = look;
  element.textContent = text;
  element.className = `${classNames} leaflet-interactive leaflet-zoom-animated`;
  element.setAttribute('aria-label', name);
  setState(element, 'aria-current', marker.isSelected);
  setState(element, 'aria-expanded', isExpanded);
  // A selected marker is larger; its middle stays at its point.
  element.style.width = `${marker.size}px`;
  element.style.height = `${marker.size}px`;
  element.style.margin = `${-marker.size / 2}px 0 0 ${-marker.size / 2}px`;
}

function setState(element: HTMLElement, attribute: string, isOn: boolean): void {
  if (isOn) element.setAttribute(attribute, 'true');
  else element.removeAttribute(attribute);
}
