/** Places and frames for the map's tests. */
import type { LonLat } from '../../src/geometry/lonLat.ts';
import type { Frame } from '../../src/map/pixels/frame.ts';
import type { MapPlace } from '../../src/map/types.ts';
import { toWorldPixel, worldWidth } from '../../src/map/pixels/worldPixels.ts';
import type { Place } from '../../src/story/types.ts';

export const LIMA: LonLat = [-77.02824, -12.04318];
export const RIO: LonLat = [-43.18223, -22.90642];

export function mapPlace(
  id: string,
  lonLat: LonLat,
  number: number | null,
  properties: Partial<Place['properties']> = {},
): MapPlace {
  const geometry: Place['geometry'] = { type: 'Point', coordinates: [lonLat[0], lonLat[1]] };
  const place: Place = { type: 'Feature', id, geometry, properties: { name: id, ...properties } };
  return { place, number, doubtful: false, label: id };
}

/** The port that is told to be fifty miles north of Lima, with a square for the area. */
export const PORT = mapPlace('The port', [-77.27, -11.59], 2, {
  stated: {
    relation: 'offset',
    anchors: [{ place: 'Lima', name: 'Lima', lonLat: [...LIMA] }],
    text: 'about 50 miles north of Lima',
    point: [-77.03, -11.32],
    area: {
      type: 'Polygon',
      coordinates: [
        [
          [-77.5, -11.6],
          [-76.5, -11.6],
          [-76.5, -11.2],
          [-77.5, -11.2],
          [-77.5, -11.6],
        ],
      ],
    },
  },
});

/** A frame of 1000 by 800 pixels around a point, of which nothing is covered. */
export function frameAround(centre: LonLat, zoom: number): Frame {
  const { x, y } = toWorldPixel(centre, zoom);
  const view = { minX: x - 500, minY: y - 400, maxX: x + 500, maxY: y + 400 };
  const padded = { minX: x - 750, minY: y - 600, maxX: x + 750, maxY: y + 600 };
  return {
    zoom,
    worldWidth: worldWidth(zoom),
    centre: { x, y },
    view,
    clear: view,
    padded,
    origin: { x: 0, y: 0 },
  };
}
