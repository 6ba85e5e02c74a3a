import { rasterTiles } from './rasterTiles.ts';
import { openTiles, openTilesInMemory } from './vectorTiles/openTiles.ts';
import type { ReadProgress } from './vectorTiles/readWhole.ts';
export type { ReadProgress };
import { vectorTiles } from './vectorTiles/vectorTiles.ts';
import type { Basemap, BasemapSource } from './basemap.ts';

interface OpenOptions {
  /** Of the page: countries are named in it. */
  readonly language: string;
  /** Called where a file must be read whole. */
  readonly onProgress: (progress: ReadProgress) => void;
  /** The file's bytes, where they are here already: then nothing is fetched. */
  readonly bytes?: Uint8Array | null;
}

/** Nothing is asked of a raster's host before it is added to a map; a PMTiles file is opened at once. */
export function openBasemap(source: BasemapSource, options: OpenOptions): Basemap {
  if (source.kind === 'raster') return rasterTiles(source);
  const { language, onProgress, bytes = null } = options;
  const opened = bytes === null ? openTiles(source.url, onProgress) : openTilesInMemory(bytes);
  return vectorTiles({ opened, attribution: source.attribution, language });
}
