import type { BBox, LonLat } from '../geometry/lonLat.ts';
import { normaliseLongitude } from '../geometry/normaliseLongitude.ts';
import type { TilesetHeader } from './encodeHeader.ts';
import type { TileArea } from './tileArea.ts';

/**
 * What a file of these areas, one at least, tells of itself. Its bounds are those of the areas that reach the last
 * zoom: as TileJSON has it, what all zooms cover. So a part of the world does not pass for the world because its
 * first zooms show all of it. Its centre is the middle of the first area.
 */
export function clipHeader(areas: readonly TileArea[]): TilesetHeader {
  const lastZoom = Math.max(...areas.map(({ maxZoom }) => maxZoom));
  const boxes = areas.filter(({ maxZoom }) => maxZoom === lastZoom).map(({ bbox }) => bbox);
  const isAcross = boxes.some(([west, , east]) => west > east);
  return {
    minZoom: Math.min(...areas.map(({ minZoom }) => minZoom)),
    maxZoom: lastZoom,
    bounds: [
      isAcross ? -180 : Math.min(...boxes.map(([west]) => west)),
      Math.min(...boxes.map(([, south]) => south)),
      isAcross ? 180 : Math.max(...boxes.map(([, , east]) => east)),
      Math.max(...boxes.map(([, , , north]) => north)),
    ],
    centre: centreOf(areas[0]?.bbox ?? [0, 0, 0, 0]),
  };
}

function centreOf([west, south, east, north]: BBox): LonLat {
  return [normaliseLongitude((west + (west > east ? east + 360 : east)) / 2), (south + north) / 2];
}
