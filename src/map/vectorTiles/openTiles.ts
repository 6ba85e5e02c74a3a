import { FetchSource, PMTiles, ResolvedValueCache, TileType } from 'pmtiles';
import type { Header, RangeResponse, Source } from 'pmtiles';
import { memorySource } from '../../basemap/memorySource.ts';
import { readWhole } from './readWhole.ts';
import type { ReadProgress } from './readWhole.ts';

export interface OpenTiles {
  readonly archive: PMTiles;
  readonly maxZoom: number;
  /** True for a part of the world: what it does not have is not known to be sea. */
  readonly isPartial: boolean;
}

/** As many bytes as hold a PMTiles file's header and root directory (specification, version 3). */
const HEAD_BYTES = 16_384;
const MAGIC = 'PMTiles';

/**
 * Opens a PMTiles file of vector tiles at an address. A host that answers range requests is asked for what is
 * drawn; from another the whole file is read, with progress, and drawn from memory.
 * Rejects with one sentence where there is no such file, or none that can be drawn.
 */
export async function openTiles(
  url: string,
  onProgress: (progress: ReadProgress) => void,
): Promise<OpenTiles> {
  const name = nameOf(url);
  const range = `bytes=0-${HEAD_BYTES - 1}`;
  const response = await fetch(url, { headers: { Range: range }, redirect: 'error' }).catch(
    (cause: unknown) => {
      throw new Error(`The map’s ground could not be loaded: ${name} could not be reached.`, { cause });
    },
  );
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (!response.ok || isPage) {
    const answer = response.ok ? 'a web page' : String(response.status);
    throw new Error(`The map’s ground is missing: ${name} answered ${answer}, expected a PMTiles file.`);
  }
  if (response.status === 206) {
    const head = await response.arrayBuffer().catch(() => new ArrayBuffer(0));
    return openArchive(rangeSource(url, head, response.headers.get('ETag')), name, head);
  }
  return openWhole(response, name, onProgress);
}

/** A PMTiles file that is in memory: nothing is fetched. */
export function openTilesInMemory(bytes: Uint8Array, name = 'memory'): Promise<OpenTiles> {
  return openArchive(memorySource(bytes, name), name, bytes);
}

async function openWhole(
  response: Response,
  name: string,
  onProgress: (progress: ReadProgress) => void,
): Promise<OpenTiles> {
  const bytes = await readWhole(response, onProgress, (start) => startsWithMagic(start)).catch(
    (cause: unknown) => {
      throw new Error(`The map’s ground could not be loaded: ${name} broke off.`, { cause });
    },
  );
  if (bytes === null) throw brokenFile(name);
  return openTilesInMemory(bytes, name);
}

async function openArchive(source: Source, name: string, head: ArrayBuffer | Uint8Array): Promise<OpenTiles> {
  if (!startsWithMagic(new Uint8Array(head))) throw brokenFile(name);
  // It keeps what was read and nothing that failed.
  const archive = new PMTiles(source, new ResolvedValueCache());
  const header: Header | null = await archive.getHeader().catch(() => null);
  if (header === null || header.tileType !== TileType.Mvt) throw brokenFile(name);
  return { archive, maxZoom: header.maxZoom, isPartial: isPartOfWorld(header) };
}

/** Less than the square world of the web's Mercator projection, whose edges are at 85.05°. */
function isPartOfWorld({ minLon, minLat, maxLon, maxLat }: Header): boolean {
  return minLon > -180 || maxLon < 180 || minLat > -85 || maxLat < 85;
}

const brokenFile = (name: string): Error =>
  new Error(`The map’s ground cannot be drawn: ${name} is broken, expected a PMTiles file of vector tiles.`);

function startsWithMagic(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, MAGIC.length)) === MAGIC;
}

/** The path on this site, the whole address elsewhere. */
function nameOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin === location.origin ? pathname : url;
}

/** Fetches ranges; the first is here already, and one that is asked for twice at a time is fetched once. */
function rangeSource(url: string, head: ArrayBuffer, etag: string | null): Source {
  const source = new FetchSource(url);
  const asked = new Map<string, Promise<RangeResponse>>();
  let first: ArrayBuffer | null = head;
  return {
    getKey: () => url,
    getBytes: (offset, length, _signal, knownEtag) => {
      if (first !== null && offset === 0) {
        const data = first;
        first = null;
        const isStrong = etag !== null && !etag.startsWith('W/');
        return Promise.resolve({ data, ...(isStrong ? { etag } : {}) });
      }
      const key = `${offset} ${length}`;
      const promise =
        asked.get(key) ??
        source.getBytes(offset, length, undefined, knownEtag).finally(() => asked.delete(key));
      asked.set(key, promise);
      return promise;
    },
  };
}
