import { readFile } from 'node:fs/promises';
import { VectorTile } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import { PMTiles } from 'pmtiles';
import { beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/basemap/memorySource.ts';
import { MAX_DATA_ZOOM, TILE_LAYERS } from '../../../src/basemap/tileSchema.ts';

const MOST_BYTES = 14e6;

let bytes: Uint8Array;
let world: PMTiles;

/** Made by `npm run data`, which `npm test` runs first. */
beforeAll(async () => {
  bytes = await readFile('public/basemap/world.pmtiles');
  world = new PMTiles(memorySource(bytes));
});

async function tileAt(z: number, x: number, y: number): Promise<VectorTile> {
  const tile = await world.getZxy(z, x, y);
  return new VectorTile(new Pbf(tile === undefined ? undefined : new Uint8Array(tile.data)));
}

/** Lakes of Finland, the coast of Peru, Fiji on both sides of the antimeridian, the end of the map, the whole. */
const SAMPLES = [
  [6, 37, 18],
  [6, 36, 17],
  [6, 18, 34],
  [6, 63, 34],
  [6, 0, 35],
  [6, 20, 63],
  [5, 17, 10],
  [3, 4, 2],
  [0, 0, 0],
] as const;

describe('world.pmtiles', () => {
  it('is at most 14 MB', () => {
    expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('tells its zooms, its layers and whom to credit', async () => {
    expect(await world.getHeader()).toMatchObject({ minZoom: 0, maxZoom: MAX_DATA_ZOOM, tileType: 1 });
    const metadata = (await world.getMetadata()) as { attribution: string; vector_layers: { id: string }[] };
    expect(metadata.attribution).toBe(
      '© OpenStreetMap contributors (ODbL) · Natural Earth · GeoNames (CC BY)',
    );
    expect(metadata.vector_layers.map(({ id }) => id)).toEqual([...TILE_LAYERS]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('has land at zoom %i', async (z) => {
    // The tile of Berlin.
    const side = 2 ** z;
    const tile = await tileAt(z, Math.floor(0.53725 * side), Math.floor(0.328 * side));
    expect(tile.layers['land']?.length).toBeGreaterThan(0);
  });

  it('has every layer, with the properties that the schema names and no others', async () => {
    const { layers } = await tileAt(4, 4, 5);
    expect(Object.keys(layers)).toEqual([...TILE_LAYERS]);
    const fields = (['land', 'river', 'state', 'border'] as const).map((name) =>
      Object.keys(layers[name]?.feature(0).properties ?? {}),
    );
    expect(fields).toEqual([[], ['z'], [], ['kind']]);
  });

  it.each(SAMPLES)('has no ring without area and no point beyond the buffer in %i/%i/%i', async (z, x, y) => {
    const { layers } = await tileAt(z, x, y);
    const land = layers['land'];
    if (land === undefined) throw new Error(`no land in ${z}/${x}/${y}`);
    expect(land.extent).toBe(z === MAX_DATA_ZOOM ? 8192 : 4096);
    const buffer = land.extent / 64;
    const isBeyond = (units: number): boolean => units < -buffer || units > land.extent + buffer;
    for (let i = 0; i < land.length; i += 1) {
      const rings = land.feature(i).loadGeometry();
      const areas = rings.map(signedArea);
      expect(areas[0], `outer ring of land ${i}`).toBeGreaterThan(0);
      expect(
        areas.slice(1).filter((area) => area >= 0),
        `holes of land ${i}`,
      ).toEqual([]);
      expect(rings.flat().filter((point) => isBeyond(point.x) || isBeyond(point.y))).toEqual([]);
    }
  });

  it('has nothing but open sea south of Hawaii', async () => {
    expect(await world.getZxy(6, 4, 30)).toBeUndefined();
  });
});

function signedArea(ring: readonly { x: number; y: number }[]): number {
  return ring.slice(1).reduce((sum, to, i) => {
    const from = ring[i] ?? to;
    return sum + from.x * to.y - to.x * from.y;
  }, 0);
}
