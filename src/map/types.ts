/** What the page tells the map and the map tells the page. Coordinates are `[longitude, latitude]`. */
import type { Place, PlaceId, Route } from '../story/types.ts';
import type { DistanceUnit } from '../export/formatDistance.ts';
import type { Basemap, Theme } from './basemap.ts';

export type { DistanceUnit, Theme };

/** A place as the map draws it. */
export interface MapPlace {
  readonly place: Place;
  /** The number on the marker; null for a background place, which is drawn hollow and unnumbered. */
  readonly number: number | null;
  /** Drawn dashed, with a question mark. */
  readonly doubtful: boolean;
  /** Said before the name by a screen reader and shown beside the marker. */
  readonly label: string;
}

/** Everything the map shows. The page hands over a whole new scene on each change. */
export interface MapScene {
  /** In story order. Places without a geometry may be among them and are not drawn. */
  readonly places: readonly MapPlace[];
  /** Drawn only where both ends are among the places. */
  readonly routes: readonly MapRoute[];
  readonly selected: PlaceId | null;
  readonly theme: Theme;
  readonly unit: DistanceUnit;
}

export interface MapRoute {
  readonly route: Route;
  /** Written along the arrow, such as "17–21 Nov". */
  readonly label: string;
}

/** Parts of the map's box, in CSS pixels from each edge, that something else covers. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface StoryMapOptions {
  /** A marker was clicked or had Enter or Space; `opener` is where the focus returns to. */
  readonly onSelect: (id: PlaceId, opener: HTMLElement) => void;
  /** The map's empty ground was clicked. */
  readonly onClear: () => void;
  /** False where `prefers-reduced-motion` asks for stillness. */
  readonly animate: boolean;
}

export interface StoryMap {
  /** A new story: draws it once, at its first view. */
  readonly open: (scene: MapScene, insets: Insets) => void;
  /** Draws the scene; cheap where little has changed. Never moves the view. */
  readonly show: (scene: MapScene) => void;
  /** Moves the view to the scenes, with room for popups and whatever the insets cover. */
  readonly fitStory: () => void;
  /** Shows the scenes in the size that the container has on paper; when that is over, what was shown before. */
  readonly print: (isPrinting: boolean) => void;
  /** Moves the view so that the place, and the area it speaks of, can be seen. */
  readonly goTo: (id: PlaceId) => void;
  /** Puts the element beside the marker of the place; it moves with the map. */
  readonly openPopup: (id: PlaceId, content: HTMLElement) => void;
  readonly closePopup: () => void;
  /** What covers the map's edges from now on: the timeline, the sheet. */
  readonly setInsets: (insets: Insets) => void;
  /** The marker's element, where it stands alone; the group's, where it is in one; null where not drawn. */
  readonly markerElement: (id: PlaceId) => HTMLElement | null;
  /** A ground in place of the one before; none until then. Resolves and rejects as its `addTo` does. */
  readonly showBasemap: (basemap: Basemap) => Promise<void>;
  /** The container's size has changed. */
  readonly resize: () => void;
  readonly remove: () => void;
}
