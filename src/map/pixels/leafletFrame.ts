import type { Map as LeafletMap } from 'leaflet';
import type { Frame } from './frame.ts';
import type { Insets } from '../types.ts';
import { worldWidth } from './worldPixels.ts';

/** Of the view's width and height, on each side. */
const PADDING_SHARE = 0.25;

/** The frame that Leaflet shows now, of which the insets are covered. */
export function frameOf(map: LeafletMap, insets: Insets): Frame {
  const zoom = map.getZoom();
  const { min, max } = map.getPixelBounds();
  const view = { minX: min?.x ?? 0, minY: min?.y ?? 0, maxX: max?.x ?? 0, maxY: max?.y ?? 0 };
  const [width, height] = [view.maxX - view.minX, view.maxY - view.minY];
  const origin = map.getPixelOrigin();
  return {
    zoom,
    worldWidth: worldWidth(zoom),
    centre: { x: view.minX + width / 2, y: view.minY + height / 2 },
    view,
    clear: {
      minX: view.minX + insets.left,
      minY: view.minY + insets.top,
      maxX: view.maxX - insets.right,
      maxY: view.maxY - insets.bottom,
    },
    padded: {
      minX: view.minX - width * PADDING_SHARE,
      minY: view.minY - height * PADDING_SHARE,
      maxX: view.maxX + width * PADDING_SHARE,
      maxY: view.maxY + height * PADDING_SHARE,
    },
    origin: { x: origin.x, y: origin.y },
  };
}
