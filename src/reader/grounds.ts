/** The basemaps that a reader may choose from: the site's own, and those that its build names. */
import type { BasemapSource } from '../map/basemap.ts';
import type { ReadProgress } from '../map/openBasemap.ts';
import { sameOriginUrl } from './opening/openStory.ts';

const OWN_TILES = 'basemap/world.pmtiles';

/** The site's own world, beside the page unless a link names another file of the site. */
export function ownGround(url: string): BasemapSource {
  return {
    title: 'Plain map, from this site',
    kind: 'pmtiles',
    url,
    attribution: [
      { text: '© OpenStreetMap contributors', url: 'https://www.openstreetmap.org/copyright' },
      { text: 'Natural Earth' },
      { text: 'GeoNames' },
    ],
  };
}

/** What is asked of the document. */
interface PageWithTiles extends Pick<Document, 'URL' | 'baseURI'> {
  readonly querySelector: (selector: string) => Pick<Element, 'textContent'> | null;
}

export interface OwnTiles {
  readonly url: string;
  /** Those that the page itself carries; null where it carries none. */
  readonly bytes: Uint8Array | null;
  /** One sentence on why what the address asks for is not drawn; null where nothing is wrong with it. */
  readonly problem: string | null;
}

/**
 * The site's own tiles: what the page's address asks for (`?tiles=`, a path of the page's own origin and nothing
 * else), or those that the page carries in base64, or the world beside the page.
 */
export function ownTiles(page: PageWithTiles): OwnTiles {
  const asked = new URL(page.URL).searchParams.get('tiles');
  const askedUrl = asked === null ? null : sameOriginUrl(asked, page.URL);
  if (askedUrl !== null) return { url: askedUrl, bytes: null, problem: null };
  const carried = page.querySelector('#first-tiles')?.textContent;
  return {
    url: new URL(OWN_TILES, page.baseURI).href,
    bytes: carried == null ? null : fromBase64(carried),
    problem:
      asked === null
        ? null
        : `“${asked}” is not drawn: a map’s ground is taken from this site only, from a path such as ${OWN_TILES}.`,
  };
}

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.trim()), (letter) => letter.codePointAt(0) ?? 0);

/** Those that the build wrote into the page (scripts/firstStoryPage.ts). */
export function otherGrounds(root: Document = document): BasemapSource[] {
  const text = root.querySelector('#basemaps')?.textContent;
  return text == null ? [] : (JSON.parse(text) as BasemapSource[]);
}

/** "Loading the map: 4 of 14 MB"; '' when all is here. */
export function progressInWords({ loadedBytes, totalBytes }: ReadProgress): string {
  if (loadedBytes === totalBytes) return '';
  const total = totalBytes === null ? '' : ` of ${inMegabytes(totalBytes)}`;
  return `Loading the map: ${inMegabytes(loadedBytes)}${total} MB`;
}

const inMegabytes = (bytes: number): number => Math.round(bytes / 1e6);
