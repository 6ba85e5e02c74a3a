import type { Map as LeafletMap } from 'leaflet';
import type { Basemap, BasemapLabel } from './basemap.ts';
import type { MapControls } from './controls.ts';

/** Which basemap is under the story. */
export interface Ground {
  readonly show: (basemap: Basemap) => Promise<void>;
  readonly labels: () => readonly BasemapLabel[];
  /** Takes the page's colours anew, once the page has them. */
  readonly repaint: () => void;
  readonly print: (isPrinting: boolean) => void;
}

/** `onLabels` is called when names are there that were not before. */
export function createGround(map: LeafletMap, controls: MapControls, onLabels: () => void): Ground {
  let shown: Basemap | null = null;
  return {
    show: async (basemap) => {
      shown?.remove();
      shown = basemap;
      controls.setCredits(basemap.attribution);
      map.setMaxZoom(basemap.maxZoom);
      onLabels();
      await basemap.addTo(map, onLabels);
      if (shown === basemap) onLabels();
    },
    labels: () => shown?.labels() ?? [],
    repaint: () => {
      // The page may set its theme just after it tells the map.
      requestAnimationFrame(() => shown?.repaint());
    },
    print: (isPrinting) => shown?.print(isPrinting),
  };
}
