/** The ground under the story: how any basemap is put on the map. */
import type { Map as LeafletMap } from 'leaflet';
import type { BasemapLabelKind } from '../basemap/tileSchema.ts';
import type { LonLat } from '../geometry/lonLat.ts';

export type Theme = 'light' | 'dark';

/** A name on the map, in the order in which names win room: the lowest rank first. */
export interface BasemapLabel {
  readonly text: string;
  readonly kind: BasemapLabelKind;
  readonly lonLat: LonLat;
  readonly rank: number;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** Who made the ground: words, and where they lead. */
export interface Credit {
  readonly text: string;
  readonly url?: string;
}

/** Where a basemap comes from; a site names its own in `basemaps.config.ts`. */
export interface BasemapSource {
  /** As the menu names it. */
  readonly title: string;
  /** What the reader should know before it is switched on: who sees what is asked for. */
  readonly notice?: string;
  /** `raster`: pictures, with `{z}`, `{x}` and `{y}` in the address. `pmtiles`: vector tiles in Dateline's schema. */
  readonly kind: 'raster' | 'pmtiles';
  readonly url: string;
  readonly attribution: readonly Credit[];
  /** The last zoom for which there are pictures; vector tiles say so themselves. */
  readonly maxZoom?: number;
}

export interface Basemap {
  readonly attribution: readonly Credit[];
  /** The map's last zoom at which it has something to tell. */
  readonly maxZoom: number;
  /**
   * Adds the layers; resolves when what is in view is drawn, rejects with one sentence where it cannot be had.
   * `onLabels` is called when other names are there than before, but not at the end of a move.
   */
  readonly addTo: (map: LeafletMap, onLabels: () => void) => Promise<void>;
  readonly remove: () => void;
  /** Takes the page's colours as they are now. */
  readonly repaint: () => void;
  /** Before the map is moved for the paper, and after it is moved back. */
  readonly print: (isPrinting: boolean) => void;
  /** The names in view; the map decides which have room. */
  readonly labels: () => readonly BasemapLabel[];
}
