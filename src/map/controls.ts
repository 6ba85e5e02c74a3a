import { Control } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import type { Credit } from './basemap.ts';
import { createCredits } from './credits.ts';
import { boxAroundAll } from './pixels/box.ts';
import type { Box } from './pixels/box.ts';
import type { Frame } from './pixels/frame.ts';
import type { DistanceUnit, Insets } from './types.ts';

export interface MapControls {
  /** The scale bar has one unit, the reader's. */
  readonly setUnit: (unit: DistanceUnit) => void;
  /** Keeps the controls clear of what covers the map's edges. */
  readonly setInsets: (insets: Insets) => void;
  /** Who made the ground. */
  readonly setCredits: (credits: readonly Credit[]) => void;
  /** What the controls cover, in world pixels. */
  readonly boxes: (frame: Frame) => Box[];
}

const MAX_SCALE_PIXELS = 110;
const EDGES = ['top', 'right', 'bottom', 'left'] as const;

/** Zoom buttons at the top right, the scale bar at the bottom left, the sources at the bottom right. */
export function addControls(map: LeafletMap): MapControls {
  const container = map.getContainer();
  const credits = createCredits().addTo(map);
  const zoom = new Control.Zoom({
    position: 'topright',
    zoomInTitle: 'Zoom in',
    zoomOutTitle: 'Zoom out',
  }).addTo(map);
  let scale: Control.Scale | null = null;
  let shownUnit: DistanceUnit | null = null;
  return {
    setUnit: (unit) => {
      if (unit === shownUnit) return;
      shownUnit = unit;
      scale?.remove();
      const isMetric = unit === 'km';
      scale = new Control.Scale({ metric: isMetric, imperial: !isMetric, maxWidth: MAX_SCALE_PIXELS }).addTo(
        map,
      );
    },
    setInsets: (insets) => {
      for (const edge of EDGES) container.style.setProperty(`--map-inset-${edge}`, `${insets[edge]}px`);
    },
    setCredits: credits.set,
    boxes: (frame) => [zoom, credits, scale].flatMap((control) => boxOfControl(container, control, frame)),
  };
}

function boxOfControl(container: HTMLElement, control: Control | null, frame: Frame): Box[] {
  const element = control?.getContainer();
  if (element === undefined || element.offsetWidth === 0) return [];
  const outer = container.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [dx, dy] = [frame.view.minX - outer.left, frame.view.minY - outer.top];
  const box = boxAroundAll([{ minX: left + dx, minY: top + dy, maxX: right + dx, maxY: bottom + dy }]);
  return box === null ? [] : [box];
}
