import { describe, expect, it } from 'vitest';
import { encodeTile } from '../../../geo/basemap/tiles/encodeTile.ts';
import type { TileFeature } from '../../../geo/basemap/tiles/encodeTile.ts';
import { countryNames } from '../../../src/map/vectorTiles/countryNames.ts';
import { decodeTile } from '../../../src/map/vectorTiles/decodeTile.ts';
import { signedArea } from '../../../src/map/vectorTiles/signedArea.ts';

const EXTENT = 4096;
const decode = (...features: TileFeature[]) =>
  decodeTile(new Uint8Array(encodeTile(features, EXTENT)).buffer, countryNames('en'));
const label = (properties: TileFeature['properties'], x = 800, y = 1600): TileFeature => ({
  layer: 'label',
  type: 'point',
  shape: [[x, y]],
  properties,
});
const line = (layer: TileFeature['layer'], properties: TileFeature['properties']): TileFeature => ({
  layer,
  type: 'line',
  shape: [[0, 0, 800, 0]],
  properties,
});

describe('decodeTile', () => {
  it('reads land with its holes, in pixels, without the first corner again', () => {
    const outer = [-64, -64, 4160, -64, 4160, 4160, -64, 4160];
    const hole = [800, 800, 800, 1600, 1600, 1600, 1600, 800];
    const { land } = decode({ layer: 'land', type: 'polygon', shape: [outer, hole], properties: {} });
    expect(land.map(({ points }) => [...points])).toEqual([
      [-8, -8, 520, -8, 520, 520, -8, 520],
      [100, 100, 100, 200, 200, 200, 200, 100],
    ]);
    expect(land.map(({ points }) => signedArea(points) > 0)).toEqual([true, false]);
    expect(land[1]?.box).toEqual({ minX: 100, minY: 100, maxX: 200, maxY: 200 });
  });

  it('tells disputed borders from others, and when a river is drawn', () => {
    const tile = decode(
      line('border', { kind: 'country' }),
      line('border', { kind: 'disputed' }),
      line('border', { kind: 'country' }),
      line('state', {}),
      line('river', { z: 5 }),
    );
    expect([tile.borders.length, tile.disputed.length, tile.states.length]).toEqual([2, 1, 1]);
    expect(tile.rivers.map(({ minZoom, points }) => [minZoom, [...points]])).toEqual([[5, [0, 0, 100, 0]]]);
  });

  it('reads names, the most important first, and names countries by their codes', () => {
    const { labels } = decode(
      label({ kind: 'city', name: 'Callao', z: 7, rank: 900 }),
      label({ kind: 'country', code: 'CD', z: 3, maxz: 8, rank: 3 }),
      label({ kind: 'sea', name: 'Coral Sea', z: 2, rank: 5 }, 0, 0),
    );
    expect(labels.map(({ text, minZoom, maxZoom, x, y }) => [text, minZoom, maxZoom, x, y])).toEqual([
      ['Congo - Kinshasa', 3, 8, 100, 200],
      ['Coral Sea', 2, 99, 0, 0],
      ['Callao', 7, 99, 100, 200],
    ]);
  });

  it.each([
    ['of a kind that it does not know', label({ kind: 'volcano', name: 'Misti', z: 3, rank: 1 })],
    ['without a word', label({ kind: 'city', name: '', z: 3, rank: 1 })],
    ['of a code that is no country', label({ kind: 'country', code: 'constructor', z: 3, rank: 1 })],
    ['of a code that is free', label({ kind: 'country', code: 'QX', z: 3, rank: 1 })],
    ['in the strip of its neighbour', label({ kind: 'city', name: 'Ilo', z: 3, rank: 1 }, EXTENT, 5)],
    ['on the other side of its edge', label({ kind: 'city', name: 'Ilo', z: 3, rank: 1 }, 5, -1)],
  ])('passes over a name %s', (_, feature) => {
    expect(decode(feature).labels).toEqual([]);
  });

  it('throws on what is no vector tile', () => {
    expect(() => decodeTile(Uint8Array.from([0x1a, 0xff, 0xff]).buffer, countryNames('en'))).toThrow(Error);
  });
});

describe('countryNames', () => {
  it.each([
    ['en', 'MK', 'North Macedonia'],
    ['en', 'TR', 'Türkiye'],
    ['en', 'PS', 'Palestine'],
    ['de', 'PE', 'Peru'],
    ['de', 'DE', 'Deutschland'],
    ['fr-CA', 'DE', 'Allemagne'],
    ['not a language', 'DE', 'Germany'],
    ['', 'DE', 'Germany'],
  ])('in %j, %s is %s', (language, code, name) => {
    expect(countryNames(language)(code)).toBe(name);
  });
});
