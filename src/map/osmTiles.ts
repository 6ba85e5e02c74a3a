import { TileLayer } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';

const TILE_URL = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';
/** HTML, as Leaflet wants it; a constant of ours and no text from a story. */
const ATTRIBUTION =
  '© <a href="https://www.openstreetmap.org/copyright" rel="noreferrer">OpenStreetMap</a> contributors';
const MAX_ZOOM = 19;

export interface OsmTiles {
  readonly show: (on: boolean) => void;
  readonly isOn: () => boolean;
}

/** OpenStreetMap's raster tiles over the basemap. Nothing is asked of its servers until they are shown. */
export function createOsmTiles(map: LeafletMap): OsmTiles {
  let layer: TileLayer | null = null;
  return {
    isOn: () => layer !== null,
    show: (on) => {
      if (on === (layer !== null)) return;
      layer?.remove();
      layer = on
        ? new TileLayer(TILE_URL, { attribution: ATTRIBUTION, maxZoom: MAX_ZOOM, className: 'map-osm-tiles' })
        : null;
      layer?.addTo(map);
    },
  };
}
