import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { encodeTile } from '../../../geo/basemap/tiles/encodeTile.ts';
import type { TileFeature } from '../../../geo/basemap/tiles/encodeTile.ts';
import { encodePmtiles } from '../../../src/basemap/encodePmtiles.ts';
import { memorySource } from '../../../src/basemap/memorySource.ts';
import { SEA_TILE } from '../../../src/map/vectorTiles/groundTile.ts';
import { labelsInView, tilesInView } from '../../../src/map/vectorTiles/tileLabels.ts';
import { createTileStore } from '../../../src/map/vectorTiles/tileStore.ts';
import type { TileStore } from '../../../src/map/vectorTiles/tileStore.ts';

const EXTENT = 4096;
const city = (name: string, x: number, y: number, z: number, rank: number): TileFeature => ({
  layer: 'label',
  type: 'point',
  shape: [[x, y]],
  properties: { kind: 'city', name, z, rank },
});
const LAND: TileFeature = {
  layer: 'land',
  type: 'polygon',
  shape: [[-64, -64, 2048, -64, 2048, 4160, -64, 4160]],
  properties: {},
};

/** The world's western half is land; of zoom 1 only the north-western tile is there. */
const ARCHIVE = encodePmtiles({
  tiles: [
    {
      z: 0,
      x: 0,
      y: 0,
      data: encodeTile([LAND, city('Nuuk', 1200, 1000, 1, 5), city('Lima', 1170, 2180, 1, 1)], EXTENT),
    },
    {
      z: 1,
      x: 0,
      y: 0,
      data: encodeTile([city('Nuuk', 2400, 2000, 1, 5), city('Ilulissat', 2300, 1900, 6, 9)], EXTENT),
    },
  ],
  tileCompression: 'none',
  header: { minZoom: 0, maxZoom: 1, bounds: [-180, -85.1, 180, 85.1], centre: [0, 0] },
  metadata: {},
});

function storeOf(isPartial: boolean, fails: () => boolean = () => false): TileStore {
  const source = memorySource(ARCHIVE);
  const archive = new PMTiles({
    ...source,
    getBytes: (offset, length) =>
      fails() ? Promise.reject(new Error('no network')) : source.getBytes(offset, length),
  });
  return createTileStore({ archive, maxZoom: 1, isPartial }, () => undefined);
}

describe('createTileStore', () => {
  it('has sea where the world has no tile', async () => {
    const store = storeOf(false);
    expect(await store.load({ z: 1, x: 0, y: 1 })).toBe(SEA_TILE);
    expect(await store.load({ z: 4, x: 0, y: 9 })).toBe(SEA_TILE);
  });

  it('has what the larger tile shows where a part of the world has no tile', async () => {
    const store = storeOf(true);
    const { land, labels } = await store.load({ z: 1, x: 0, y: 1 });
    expect(land.map(({ box }) => [box.minX, box.maxX])).toEqual([[-16, 512]]);
    expect(labels.map(({ text, x, y }) => [text, x, y])).toEqual([['Lima', 292.5, 33]]);
    // Of its neighbour's land only the strip beyond its edge.
    const sea = await store.load({ z: 1, x: 1, y: 1 });
    expect([Math.max(...sea.land.map(({ box }) => box.maxX)), sea.labels]).toEqual([0, []]);
  });

  it('cuts what is deeper than its file out of the last tile', async () => {
    const store = storeOf(false);
    expect(store.peek({ z: 3, x: 2, y: 1 })).toBe(null);
    const { labels } = await store.load({ z: 3, x: 2, y: 1 });
    // 2400 of 4096 is 300 of 512 pixels: four times as far, less two tiles.
    expect(labels.map(({ text, x, y }) => [text, x, y])).toEqual([
      ['Nuuk', 176, 488],
      ['Ilulissat', 126, 438],
    ]);
    expect(store.peek({ z: 3, x: 2, y: 1 })?.labels).toEqual(labels);
    // Its neighbour comes out of the same tile of the file.
    expect(store.peek({ z: 3, x: 3, y: 1 })).not.toBe(null);
  });

  it('fetches anew what has failed', async () => {
    let isDown = false;
    const store = storeOf(false, () => isDown);
    await store.load({ z: 0, x: 0, y: 0 });
    isDown = true;
    await expect(store.load({ z: 1, x: 0, y: 0 })).rejects.toThrow('no network');
    expect(store.peek({ z: 1, x: 0, y: 0 })).toBe(null);
    // Until then there is what the larger tile shows.
    expect(store.peekCoarse({ z: 1, x: 0, y: 0 })?.land).toHaveLength(1);
    isDown = false;
    expect((await store.load({ z: 1, x: 0, y: 0 })).labels).toHaveLength(2);
  });
});

describe('labelsInView', () => {
  const view = { minX: 0, minY: 0, maxX: 700, maxY: 700 };
  const names = (store: TileStore, zoom = 2): string[] =>
    labelsInView(store, view, zoom).map(({ text }) => text);

  it('has nothing before anything is here, and then the names of the larger tile in their order', async () => {
    const store = storeOf(false);
    expect(names(store)).toEqual([]);
    await store.load({ z: 0, x: 0, y: 0 });
    expect(names(store)).toEqual(['Lima', 'Nuuk']);
    const [lima] = labelsInView(store, view, 2);
    expect(lima?.lonLat.map(Math.round)).toEqual([-77, -12]);
  });

  it('has each name once, and only those of the zoom', async () => {
    const store = storeOf(false);
    await store.load({ z: 0, x: 0, y: 0 });
    await store.load({ z: 1, x: 0, y: 0 });
    expect(names(store)).toEqual(['Lima', 'Nuuk']);
  });
});

describe('tilesInView', () => {
  it.each([
    ['one tile', { minX: 10, minY: 10, maxX: 500, maxY: 500 }, 3, ['2/0/0']],
    ['beyond the antimeridian', { minX: -10, minY: 10, maxX: 10, maxY: 20 }, 3, ['2/3/0', '2/0/0']],
    ['beyond the pole', { minX: 10, minY: -900, maxX: 20, maxY: -100 }, 3, []],
    ['three copies of the world', { minX: -600, minY: 10, maxX: 900, maxY: 20 }, 1, ['0/0/0']],
  ])('of %s', (_, box, zoom, keys) => {
    expect(tilesInView(box, zoom).map(({ z, x, y }) => `${z}/${x}/${y}`)).toEqual(keys);
  });
});
