import type { LonLat } from '../../geometry/lonLat.ts';
import type { BasemapLabel } from '../basemap.ts';
import type { Box } from '../pixels/box.ts';
import { fromWorldPixel } from '../pixels/worldPixels.ts';
import { cutLabels } from './cutTile.ts';
import { TILE_PIXELS, ZOOM_OFFSET } from './groundTile.ts';
import type { TileAddress, TileLabel } from './groundTile.ts';
import { halfOf, keyOf, parentOf } from './tileStore.ts';
import type { TileStore } from './tileStore.ts';

/** More than find room on the largest screen. */
const MAX_LABELS = 300;

/**
 * The names of the tiles in a view that are here, those that win room first. Where a tile is still to come, those of
 * the smallest part of the world around it that is here.
 * @param view in world pixels of the zoom.
 */
export function labelsInView(store: TileStore, view: Box, zoom: number): BasemapLabel[] {
  return tilesInView(view, zoom)
    .flatMap((address) =>
      labelsHere(store, address)
        .filter(({ minZoom, maxZoom }) => zoom >= minZoom && zoom <= maxZoom)
        .map((label) => ({ label, address })),
    )
    .toSorted((a, b) => a.label.rank - b.label.rank)
    .slice(0, MAX_LABELS)
    .map(({ label, address }): BasemapLabel => ({
      text: label.text,
      kind: label.kind,
      lonLat: lonLatOf(label, address),
      rank: label.rank,
      minZoom: label.minZoom,
      maxZoom: label.maxZoom,
    }));
}

const indexOf = (pixel: number): number => Math.floor(pixel / TILE_PIXELS);

/** Of the tile, or of the smallest one around it that is here, as they lie in the tile. */
function labelsHere(store: TileStore, address: TileAddress): readonly TileLabel[] {
  const here = store.peek(address);
  if (here !== null || address.z === 0) return here?.labels ?? [];
  return cutLabels(labelsHere(store, parentOf(address)), halfOf(address.x), halfOf(address.y));
}

/** Each tile once, however many copies of the world the view shows. */
export function tilesInView({ minX, minY, maxX, maxY }: Box, zoom: number): TileAddress[] {
  const z = zoom - ZOOM_OFFSET;
  const count = 2 ** z;
  const tiles = new Map<string, TileAddress>();
  for (let y = Math.max(0, indexOf(minY)); y <= Math.min(count - 1, indexOf(maxY)); y += 1) {
    for (let column = indexOf(minX); column <= indexOf(maxX); column += 1) {
      const address = { z, x: ((column % count) + count) % count, y };
      tiles.set(keyOf(address), address);
    }
  }
  return [...tiles.values()];
}

function lonLatOf({ x, y }: TileLabel, address: TileAddress): LonLat {
  const pixel = { x: address.x * TILE_PIXELS + x, y: address.y * TILE_PIXELS + y };
  return fromWorldPixel(pixel, address.z + ZOOM_OFFSET);
}
