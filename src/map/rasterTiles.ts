import { TileLayer } from 'leaflet';
import type { Basemap, BasemapSource } from './basemap.ts';

const DEFAULT_MAX_ZOOM = 18;

/** Pictures from a tile server. Nothing is asked of it until they are added to a map. */
export function rasterTiles({ url, attribution, maxZoom = DEFAULT_MAX_ZOOM }: BasemapSource): Basemap {
  const layer = new TileLayer(url, { maxZoom, className: 'map-raster' });
  return {
    attribution,
    maxZoom,
    addTo: (map) => {
      layer.addTo(map);
      return Promise.resolve();
    },
    remove: () => void layer.remove(),
    repaint: () => {},
    print: () => {},
    labels: () => [],
  };
}
