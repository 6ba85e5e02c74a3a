import { describe, expect, it } from 'vitest';
import { ownTiles, progressInWords } from '../../src/reader/grounds.ts';

const PAGE = 'https://maps.example.org/news/';
/** Of a document only what is asked for. */
const pageAt = (query: string, carried: string | null = null) => ({
  URL: PAGE + query,
  baseURI: PAGE,
  querySelector: () => (carried === null ? null : { textContent: carried }),
});

describe('ownTiles', () => {
  it.each([
    ['', `${PAGE}basemap/world.pmtiles`],
    ['?tiles=peru.pmtiles', `${PAGE}peru.pmtiles`],
    ['?tiles=/maps/peru.pmtiles', 'https://maps.example.org/maps/peru.pmtiles'],
    ['?tiles=https%3A%2F%2Fmaps.example.org%2Fx.pmtiles', 'https://maps.example.org/x.pmtiles'],
  ])('%j is drawn from %s', (query, url) => {
    expect(ownTiles(pageAt(query))).toEqual({ url, bytes: null, problem: null });
  });

  it.each([
    'https://example.org/x.pmtiles',
    '//example.org/x.pmtiles',
    'https://user@maps.example.org/x.pmtiles',
    'http://maps.example.org/x.pmtiles',
    'data:,x',
    'blob:https://maps.example.org/1',
    'https://',
  ])('%j is refused, and the world drawn', (path) => {
    const tiles = ownTiles(pageAt(`?tiles=${encodeURIComponent(path)}`));
    expect(tiles.url).toBe(`${PAGE}basemap/world.pmtiles`);
    expect(tiles.problem).toBe(
      `“${path}” is not drawn: a map’s ground is taken from this site only, from a path such as basemap/world.pmtiles.`,
    );
  });

  it('takes the tiles that the page carries, but not where the address asks for others', () => {
    expect([...(ownTiles(pageAt('', '\nAAEC/w==\n')).bytes ?? [])]).toEqual([0, 1, 2, 255]);
    expect(ownTiles(pageAt('?tiles=peru.pmtiles', 'AAEC/w==')).bytes).toBe(null);
  });
});

describe('progressInWords', () => {
  it.each([
    [4_400_000, 14_000_000, 'Loading the map: 4 of 14 MB'],
    [400_000, null, 'Loading the map: 0 MB'],
    [14_000_000, 14_000_000, ''],
  ])('%d of %s bytes', (loadedBytes, totalBytes, words) => {
    expect(progressInWords({ loadedBytes, totalBytes })).toBe(words);
  });
});
