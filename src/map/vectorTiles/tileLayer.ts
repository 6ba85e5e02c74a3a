import { GridLayer } from 'leaflet';
import type { Coords, DoneCallback, Map as LeafletMap } from 'leaflet';
import { TILE_PIXELS, ZOOM_OFFSET } from './groundTile.ts';
import type { GroundTile, TileAddress } from './groundTile.ts';
import { createPaintQueue } from './paintQueue.ts';
import { paintTile } from './paintTile.ts';
import { watchMoves } from './watchMoves.ts';
import { readTileColours } from './tileColours.ts';
import type { TileStore } from './tileStore.ts';

export interface TileLayer {
  readonly layer: GridLayer;
  /** Paints all anew in the colours and on the screen as they are now. */
  readonly repaint: () => void;
  /** While it is on, new tiles are painted at once from what is here already: paper does not wait. */
  readonly setHurried: (isHurried: boolean) => void;
  /** True where not one of the tiles on the map could be had. */
  readonly isAllMissing: () => boolean;
}

/** A tile on the map; `painted` is null until it shows what it should. */
interface DrawnTile {
  readonly canvas: HTMLCanvasElement;
  readonly address: TileAddress;
  painted: GroundTile | null;
  isMissing: boolean;
}

/** Neighbouring tiles share a strip of one pixel, so that no seam shows while Leaflet scales them. */
const OVERLAP_PIXELS = 1;
const CANVAS_PIXELS = TILE_PIXELS + OVERLAP_PIXELS;

/**
 * Draws each tile into a canvas of its own, sharp on any screen; Leaflet wraps them around the world. A tile that
 * could not be had is tried again when the map has moved or the network is back.
 */
export function createTileLayer(map: LeafletMap, store: TileStore, onTile: () => void): TileLayer {
  const tiles = new Map<HTMLElement, DrawnTile>();
  const isMoving = watchMoves(map);
  const queue = createPaintQueue(isMoving);
  let colours = readTileColours(map.getContainer());
  let isHurried = false;

  const paint = (drawn: DrawnTile, tile: GroundTile): void => {
    const density = window.devicePixelRatio || 1;
    const side = Math.round(CANVAS_PIXELS * density);
    if (drawn.canvas.width !== side) {
      drawn.canvas.width = side;
      drawn.canvas.height = side;
    }
    paintTile(drawn.canvas, tile, { address: drawn.address, colours, density: side / CANVAS_PIXELS });
  };
  const load = async (drawn: DrawnTile): Promise<void> => {
    const tile = await store.load(drawn.address).catch(() => null);
    if (!tiles.has(drawn.canvas)) return;
    drawn.isMissing = tile === null;
    const shown = tile ?? store.peekCoarse(drawn.address);
    if (shown === null) return;
    await queue.add(drawn.canvas, () => {
      drawn.painted = shown;
      paint(drawn, shown);
    });
    onTile();
  };
  const loadFor = async (drawn: DrawnTile, done: DoneCallback): Promise<void> => {
    await load(drawn);
    // Also where it could not be had: Leaflet would leave it out of sight, and it is tried again.
    done(undefined, drawn.canvas);
  };

  class CanvasTiles extends GridLayer {
    override createTile(coords: Coords, done: DoneCallback): HTMLElement {
      const canvas = document.createElement('canvas');
      const address = { z: coords.z - ZOOM_OFFSET, x: coords.x, y: coords.y };
      const drawn: DrawnTile = { canvas, address, painted: null, isMissing: false };
      tiles.set(canvas, drawn);
      const coarse = isHurried ? store.peekCoarse(address) : null;
      if (coarse !== null) paint(drawn, coarse);
      void loadFor(drawn, done);
      return canvas;
    }
  }
  const layer = new CanvasTiles({
    tileSize: TILE_PIXELS,
    keepBuffer: 1,
    updateWhenIdle: false,
    updateInterval: 60,
    className: 'map-ground',
  });
  // Leaflet has just made it as large as a tile.
  layer.on('tileloadstart', ({ tile }) => {
    tile.style.width = `${CANVAS_PIXELS}px`;
    tile.style.height = `${CANVAS_PIXELS}px`;
  });
  layer.on('tileunload', ({ tile }) => {
    tiles.delete(tile);
    queue.drop(tile);
  });
  const retry = (): void => {
    for (const drawn of tiles.values()) if (drawn.isMissing) void load(drawn);
  };
  layer.on('add', () => {
    map.on('moveend', retry);
    addEventListener('online', retry);
  });
  layer.on('remove', () => {
    map.off('moveend', retry);
    removeEventListener('online', retry);
  });
  return {
    layer,
    setHurried: (on) => (isHurried = on),
    isAllMissing: () => tiles.size > 0 && [...tiles.values()].every(({ isMissing }) => isMissing),
    repaint: () => {
      colours = readTileColours(map.getContainer());
      for (const drawn of tiles.values()) if (drawn.painted !== null) paint(drawn, drawn.painted);
    },
  };
}
