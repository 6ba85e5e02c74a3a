import { GridLayer } from 'leaflet';
import type { Coords, Map as LeafletMap } from 'leaflet';
import type { Basemap, BasemapLabel } from '../basemap.ts';
import { readGround } from './ground.ts';
import type { Ground } from './ground.ts';
import { paintTile } from './paintTile.ts';
import { readTileColours } from './tileColours.ts';
import type { TileColours } from './tileColours.ts';

const TILE_PIXELS = 256;
/** Deeper than this the outlines have nothing more to show, and are only enlarged. */
const MAX_DATA_ZOOM = 13;
/** Neighbouring tiles share a strip of one pixel, so that no seam shows while Leaflet scales them. */
const OVERLAP_PIXELS = 1;

interface GroundLayer {
  readonly layer: GridLayer;
  readonly repaint: () => void;
}

/**
 * Natural Earth's land, borders, lakes and rivers with the names of countries, seas and cities, from the files
 * that `geo/basemap/build.ts` makes. `folder` is where they are served; beside the page unless told otherwise.
 * The colours are the custom properties `--land`, `--sea`, `--coast` and `--border` of the map's container.
 */
export function naturalEarth(folder = new URL('basemap/', document.baseURI)): Basemap {
  let labels: readonly BasemapLabel[] = [];
  let ground: GroundLayer | null = null;
  return {
    attribution: 'Natural Earth · GeoNames',
    labels: () => labels,
    setTheme: () => ground?.repaint(),
    addTo: async (map) => {
      const [topology, names] = await Promise.all([
        fetchJson(new URL('ground.json', folder)),
        fetchJson(new URL('labels.json', folder)),
      ]);
      ground = createGroundLayer(map, readGround(topology));
      ground.layer.addTo(map);
      labels = names as readonly BasemapLabel[];
    },
  };
}

async function fetchJson(url: URL): Promise<unknown> {
  const failed = `The basemap could not be loaded: ${url.pathname}`;
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error(`${failed} could not be reached.`, { cause });
  });
  if (!response.ok) throw new Error(`${failed} answered ${response.status}, expected 200.`);
  try {
    return await response.json();
  } catch (cause) {
    throw new Error(`${failed} is not JSON.`, { cause });
  }
}

/** Draws each tile once into a canvas of its own, sharp on any screen; Leaflet wraps them around the world. */
function createGroundLayer(map: LeafletMap, ground: Ground): GroundLayer {
  const tiles = new Map<HTMLCanvasElement, Coords>();
  let colours: TileColours = readTileColours(map.getContainer());
  const size = TILE_PIXELS + OVERLAP_PIXELS;
  const paint = (canvas: HTMLCanvasElement, coords: Coords): void => {
    paintTile(canvas, ground.tile(coords.z, coords.x, coords.y), {
      zoom: coords.z,
      colours,
      tilePixels: TILE_PIXELS,
    });
  };
  class CanvasTiles extends GridLayer {
    override createTile(coords: Coords): HTMLElement {
      const canvas = document.createElement('canvas');
      const density = window.devicePixelRatio || 1;
      canvas.width = size * density;
      canvas.height = size * density;
      paint(canvas, coords);
      tiles.set(canvas, coords);
      return canvas;
    }
  }
  const layer = new CanvasTiles({
    maxNativeZoom: MAX_DATA_ZOOM,
    keepBuffer: 3,
    updateWhenIdle: false,
    updateInterval: 60,
  });
  // Leaflet has just made it as large as a tile.
  layer.on('tileloadstart', ({ tile }) => {
    tile.style.width = `${size}px`;
    tile.style.height = `${size}px`;
  });
  layer.on('tileunload', ({ tile }) => {
    if (tile instanceof HTMLCanvasElement) tiles.delete(tile);
  });
  return {
    layer,
    repaint: () => {
      // The page may set its theme just after it tells the map.
      requestAnimationFrame(() => {
        colours = readTileColours(map.getContainer());
        for (const [canvas, coords] of tiles) paint(canvas, coords);
      });
    },
  };
}
