import type { Map as LeafletMap } from 'leaflet';
import type { Basemap, Credit } from '../basemap.ts';
import { countryNames } from './countryNames.ts';
import { onLookChange } from './onLookChange.ts';
import type { OpenTiles } from './openTiles.ts';
import { labelsInView, tilesInView } from './tileLabels.ts';
import { createTileLayer } from './tileLayer.ts';
import type { TileLayer } from './tileLayer.ts';
import { createTileStore, parentOf } from './tileStore.ts';
import type { TileStore } from './tileStore.ts';
import { watchMoves } from './watchMoves.ts';

export interface VectorTilesOptions {
  /** The file, perhaps still on its way. */
  readonly opened: Promise<OpenTiles>;
  readonly attribution: readonly Credit[];
  /** Of the page: countries are named in it. */
  readonly language: string;
}

/** Past this the outlines have nothing more to show. */
const MAX_ZOOM = 13;
/** Names that arrive within this time are placed together. */
const GATHER_MS = 120;

/**
 * A ground of vector tiles in the schema of `src/basemap/tileSchema.ts`. The colours are the custom properties of the
 * map's container that tileColours.ts names.
 */
export function vectorTiles({ opened, attribution, language }: VectorTilesOptions): Basemap {
  let drawn: { readonly map: LeafletMap; readonly tiles: TileLayer; readonly store: TileStore } | null = null;
  let stop = new AbortController();
  // Who adds it to a map is told; until then nobody need be.
  opened.catch(() => null);
  return {
    attribution,
    maxZoom: MAX_ZOOM,
    addTo: async (map, onLabels) => {
      stop = new AbortController();
      const { signal } = stop;
      const world = await opened;
      if (signal.aborted) return;
      const store = createTileStore(world, countryNames(language));
      const tiles = createTileLayer(map, store, gather(map, onLabels, signal));
      drawn = { map, tiles, store };
      onLookChange(map, tiles.repaint, signal);
      await addAndWait(map, tiles);
      if (!signal.aborted) void loadAround(map, store);
    },
    remove: () => {
      stop.abort();
      drawn?.tiles.layer.remove();
      drawn = null;
    },
    repaint: () => drawn?.tiles.repaint(),
    print: (isPrinting) => {
      drawn?.tiles.setHurried(isPrinting);
      drawn?.tiles.repaint();
    },
    labels: () => {
      if (drawn === null) return [];
      const { min, max } = drawn.map.getPixelBounds();
      if (min === undefined || max === undefined) return [];
      const view = { minX: min.x, minY: min.y, maxX: max.x, maxY: max.y };
      return labelsInView(drawn.store, view, drawn.map.getZoom());
    },
  };
}

/** Until all tiles in view are drawn. */
async function addAndWait(map: LeafletMap, { layer, isAllMissing }: TileLayer): Promise<void> {
  await new Promise<void>((done) => {
    layer.once('load', () => done());
    layer.addTo(map);
  });
  if (!isAllMissing()) return;
  throw new Error(
    'The map’s ground could not be loaded: its tiles could not be reached. They are tried again when the map moves.',
  );
}

/** Calls back a moment after the first of several tiles has come, and not while the map moves. */
function gather(map: LeafletMap, callback: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isMoving = watchMoves(map);
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      // The end of a move places all names anyway.
      if (!isMoving() && !signal.aborted) callback();
    }, GATHER_MS);
  };
}

/** The larger parts of the world around the view: a few small tiles, at hand when the reader zooms out or prints. */
async function loadAround(map: LeafletMap, store: TileStore): Promise<void> {
  const { min, max } = map.getPixelBounds();
  if (min === undefined || max === undefined) return;
  let tiles = tilesInView({ minX: min.x, minY: min.y, maxX: max.x, maxY: max.y }, map.getZoom());
  while (tiles.some(({ z }) => z > 0)) {
    tiles = tiles.filter(({ z }) => z > 0).map(parentOf);
    await Promise.all(tiles.map((tile) => store.load(tile).catch(() => null)));
  }
}
