import type { Basemap, BasemapSource } from '../map/basemap.ts';
import { openBasemap } from '../map/openBasemap.ts';
import { otherGrounds, ownGround, ownTiles, progressInWords } from './grounds.ts';

/** The basemaps of this page: which there are, and each as the map takes it. */
export interface SiteBasemaps {
  /** The site's own first. */
  readonly sources: readonly [BasemapSource, ...BasemapSource[]];
  /** One sentence on why what the address asks for is not drawn; null where nothing is wrong with it. */
  readonly problem: string | null;
  readonly open: (source: BasemapSource) => Basemap;
  /** It could not be drawn: the next time that it is chosen it is tried anew. */
  readonly forget: (source: BasemapSource) => void;
}

/**
 * Asks for the site's own tiles at once: their first bytes come while the page is built. What was fetched of them is
 * not fetched again when the reader comes back to them from another map.
 */
export function siteBasemaps(page: Document, onProgress: (words: string) => void): SiteBasemaps {
  const tiles = ownTiles(page);
  const own = ownGround(tiles.url);
  const openAnew = (source: BasemapSource): Basemap =>
    openBasemap(source, {
      language: page.documentElement.lang || 'en',
      onProgress: (progress) => onProgress(progressInWords(progress)),
      bytes: source === own ? tiles.bytes : null,
    });
  let opened: Basemap | null = openAnew(own);
  return {
    sources: [own, ...otherGrounds(page)],
    problem: tiles.problem,
    open: (source) => {
      if (source !== own) return openAnew(source);
      opened ??= openAnew(own);
      return opened;
    },
    forget: (source) => {
      if (source === own) opened = null;
    },
  };
}
