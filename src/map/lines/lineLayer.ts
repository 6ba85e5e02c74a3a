import { CircleMarker, LayerGroup, Polygon, Polyline, SVG } from 'leaflet';
import type { Map as LeafletMap, PathOptions } from 'leaflet';
import type { Pixel } from '../pixels/box.ts';
import type { Frame } from '../pixels/frame.ts';
import { toLatLng } from '../latLng.ts';
import { createPane, paneId } from '../panes.ts';
import type { Drawing } from './stroke.ts';
import { fromWorldPixel } from '../pixels/worldPixels.ts';

export interface LineLayer {
  /** Replaces all that was drawn. What comes first lies under what comes later. */
  readonly draw: (frame: Frame, drawings: readonly Drawing[]) => void;
}

/** Lines, areas and dots as SVG, whose looks come from the style sheet and so follow the theme by themselves. */
export function createLineLayer(map: LeafletMap): LineLayer {
  createPane(map, 'lines');
  const renderer = new SVG({ pane: paneId('lines'), padding: 0.5 });
  const group = new LayerGroup([], { pane: paneId('lines') }).addTo(map);
  const base: PathOptions = { renderer, pane: paneId('lines'), interactive: false };
  return {
    draw: (frame, drawings) => {
      const latLngs = (line: readonly Pixel[]) =>
        line.map((pixel) => toLatLng(fromWorldPixel(pixel, frame.zoom)));
      group.clearLayers();
      for (const { strokes, dots } of drawings) {
        for (const { className, lines, isArea } of strokes) {
          const options = { ...base, className, smoothFactor: 0, noClip: true, fill: isArea };
          const points = lines.map(latLngs);
          group.addLayer(isArea ? new Polygon(points, options) : new Polyline(points, options));
        }
        for (const { className, at, radius } of dots) {
          const latLng = toLatLng(fromWorldPixel(at, frame.zoom));
          group.addLayer(new CircleMarker(latLng, { ...base, className, radius }));
        }
      }
    },
  };
}
