import type { Map as LeafletMap } from 'leaflet';

/** What lies over what: Leaflet's tiles are at 200, its markers at 600, its controls above all panes. */
const Z_INDEX = { lines: 410, labels: 590, popups: 700 } as const;
export type PaneName = keyof typeof Z_INDEX;

/** Adds a pane of its own to the map. Lines and labels only show what the list of places says. */
export function createPane(map: LeafletMap, name: PaneName): HTMLElement {
  const pane = map.createPane(`map-${name}`);
  pane.style.zIndex = String(Z_INDEX[name]);
  if (name !== 'popups') {
    pane.setAttribute('aria-hidden', 'true');
    pane.style.pointerEvents = 'none';
  }
  return pane;
}

export const paneId = (name: PaneName): string => `map-${name}`;
