import type { Map as LeafletMap } from 'leaflet';
import type { PlaceId } from '../story/types.ts';
import type { Anchored } from './anchored.ts';
import { arrangeScene } from './markers/arrangement.ts';
import type { Arrangement } from './markers/arrangement.ts';
import type { BasemapLabel } from './basemap.ts';
import type { Box } from './pixels/box.ts';
import type { Frame } from './pixels/frame.ts';
import { createLabelLayer } from './labels/labelLayer.ts';
import { frameOf } from './pixels/leafletFrame.ts';
import { createLineLayer } from './lines/lineLayer.ts';
import { createMarkerLayer } from './markers/markerLayer.ts';
import type { OnPress } from './markers/markerLayer.ts';
import { hasSameMarkers } from './sameScene.ts';
import { drawingsOf, labelsOf, lookAtScene } from './sceneLook.ts';
import type { SceneLook } from './sceneLook.ts';
import { createTextMeasure } from './labels/textMeasure.ts';
import type { Insets, MapScene } from './types.ts';

/** The scene on the map: what it is, where the map looks, and the layers that it is drawn in. */
export interface Stage {
  /** What was drawn last. */
  readonly look: () => SceneLook;
  /** Of the scene as it was set, which may still have to be drawn. */
  readonly arrangement: () => Arrangement;
  /** What the controls covered then. */
  readonly controls: () => readonly Box[];
  readonly insets: () => Insets;
  readonly setScene: (scene: MapScene) => void;
  /** True where they are other than before. */
  readonly setInsets: (insets: Insets) => boolean;
  /** The place whose popup is open. */
  readonly setExpanded: (id: PlaceId | null) => void;
  /** Draws all anew for where the map is now. */
  readonly draw: () => void;
  /** Places the names anew: what hides some of them has moved. */
  readonly drawLabels: () => void;
  /** Measures and places the names anew: the page's fonts have changed. */
  readonly measureAnew: () => void;
  /** The element of the marker that the place is in; null where it is not drawn. */
  readonly markerElement: (id: PlaceId) => HTMLElement | null;
}

interface StageOptions {
  readonly anchored: Anchored;
  readonly onPress: OnPress;
  readonly basemapLabels: () => readonly BasemapLabel[];
  /** Boxes over the map, in world pixels, under which no name is to stand. */
  readonly controlBoxes: (frame: Frame) => readonly Box[];
  readonly popupBoxes: () => readonly Box[];
  /** Called when markers and lines are drawn and names are still to come. */
  readonly beforeLabels: () => void;
}

const EMPTY_SCENE: MapScene = { places: [], routes: [], selected: null, theme: 'light', unit: 'km' };
const EDGES = ['top', 'right', 'bottom', 'left'] as const;
const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

export function createStage(map: LeafletMap, options: StageOptions): Stage {
  const lines = createLineLayer(map);
  const labels = createLabelLayer(map);
  const markers = createMarkerLayer(map, options.anchored, options.onPress);
  let measure = createTextMeasure(labels.pane);
  let insets = NO_INSETS;
  let scene = EMPTY_SCENE;
  let arrangement = arrangeScene(scene);
  let look = lookAtScene(frameOf(map, insets), arrangement, scene);
  let controls: readonly Box[] = [];
  let expanded: PlaceId | null = null;
  let hasNames = false;
  const drawLabels = (): void => {
    // The first markers do not wait until each name is measured.
    if (!hasNames) return;
    const covers = [...controls, ...options.popupBoxes()];
    labels.draw(look.frame, labelsOf(look, options.basemapLabels(), covers, measure));
  };
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      hasNames = true;
      drawLabels();
    }),
  );
  let labelFrame = 0;
  /** In a frame of their own: with some hundred markers and names one frame would be too long for both. */
  const drawLabelsNext = (): void => {
    cancelAnimationFrame(labelFrame);
    labelFrame = requestAnimationFrame(drawLabels);
  };
  return {
    look: () => look,
    arrangement: () => arrangement,
    controls: () => controls,
    insets: () => insets,
    drawLabels,
    markerElement: (id) => {
      const placed = look.markerOf(id);
      return placed === null ? null : markers.elementOf(placed.marker);
    },
    setScene: (next) => {
      if (!hasSameMarkers(arrangement, next)) arrangement = arrangeScene(next);
      scene = next;
    },
    setInsets: (next) => {
      const isNew = EDGES.some((edge) => next[edge] !== insets[edge]);
      insets = next;
      return isNew;
    },
    setExpanded: (id) => {
      expanded = id;
      markers.draw({ ...look, expanded });
    },
    draw: () => {
      look = lookAtScene(frameOf(map, insets), arrangement, scene);
      // Asked before anything is drawn: later the browser would have to lay out the page for the answer.
      controls = options.controlBoxes(look.frame);
      markers.draw({ ...look, expanded });
      lines.draw(look.frame, drawingsOf(look));
      options.beforeLabels();
      drawLabelsNext();
    },
    measureAnew: () => {
      measure = createTextMeasure(labels.pane);
      drawLabels();
    },
  };
}
