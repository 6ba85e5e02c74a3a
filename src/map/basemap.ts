/** The ground under the story: how any basemap is put on the map. */
import type { Map as LeafletMap } from 'leaflet';
import type { LonLat } from '../geometry/lonLat.ts';

export type Theme = 'light' | 'dark';

/** A name on the map, in the order in which names win room: the lowest rank first. */
export interface BasemapLabel {
  readonly text: string;
  readonly kind: 'country' | 'sea' | 'city';
  readonly lonLat: LonLat;
  readonly rank: number;
  readonly minZoom: number;
  readonly maxZoom: number;
}

export interface Basemap {
  readonly attribution: string;
  /** Adds the layers; resolves when the first data is drawn, rejects with one sentence where it cannot be had. */
  readonly addTo: (map: LeafletMap) => Promise<void>;
  readonly setTheme: (theme: Theme) => void;
  /** The names there are; the map decides which have room. Empty until `addTo` has resolved. */
  readonly labels: () => readonly BasemapLabel[];
}
