import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import fc from 'fast-check';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { clip } from '../../src/basemap/clip.ts';
import { memorySource } from '../../src/basemap/memorySource.ts';
import type { TileArea } from '../../src/basemap/tileArea.ts';
import type { TileSource } from '../../src/basemap/tileSource.ts';
import { bytesOf, makeTestTiles, tilesOfZoom } from './testTiles.ts';

const source = makeTestTiles();
const LIMA: TileArea = { bbox: [-78, -13, -76, -11], minZoom: 2, maxZoom: 4 };

async function clipTo(areas: readonly TileArea[], tiles = source): Promise<PMTiles> {
  const result = await clip(tiles, areas);
  if (!result.ok) throw new Error(result.message);
  return new PMTiles(memorySource(result.pmtiles));
}

/** Told from the tile's own edges in degrees, by the map's textbook formula. */
function hasShareIn([west, south, east, north]: TileArea['bbox'], z: number, x: number, y: number): boolean {
  const side = 2 ** z;
  const latAt = (row: number): number =>
    (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / side))) * 180) / Math.PI;
  const [tileWest, tileEast] = [(x / side) * 360 - 180, ((x + 1) / side) * 360 - 180];
  const isInLat = latAt(y) > south && latAt(y + 1) < north;
  const spans =
    west > east
      ? [
          [west, 180],
          [-180, east],
        ]
      : [[west, east]];
  return isInLat && spans.some(([from = 0, to = 0]) => tileEast > from && tileWest < to);
}

/** Thousandths of a degree: an edge is on a tile's own edge or clearly off it. */
const anyDegrees = (most: number) =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((thousandths) => thousandths / 1000);

const anyArea = fc
  .record({
    lons: fc.uniqueArray(anyDegrees(180), { minLength: 2, maxLength: 2 }),
    lats: fc.uniqueArray(anyDegrees(85), { minLength: 2, maxLength: 2 }),
    zooms: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
  })
  .map(({ lons: [west = 0, east = 0], lats, zooms }): TileArea => ({
    bbox: [west, Math.min(...lats), east, Math.max(...lats)],
    minZoom: Math.min(...zooms),
    maxZoom: Math.max(...zooms),
  }));

/** Tiles of which nothing but the header may be asked for. */
const onlyHeader = (header: { minZoom: number; maxZoom: number; tileType: number }): TileSource => ({
  getHeader: () => Promise.resolve(header),
  getMetadata: () => Promise.reject(new Error('read the metadata')),
  getZxy: () => Promise.reject(new Error('read a tile')),
});

describe('clip', () => {
  it('holds the tiles with a share in one of the areas, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyArea, { minLength: 1, maxLength: 3 }), async (areas) => {
        const clipped = await clipTo(areas);
        for (const { z, x, y } of [1, 2, 3, 4].flatMap(tilesOfZoom)) {
          const isIn = areas.some(
            ({ bbox, minZoom, maxZoom }) => z >= minZoom && z <= maxZoom && hasShareIn(bbox, z, x, y),
          );
          const expected = isIn ? await bytesOf(source, z, x, y) : undefined;
          expect(await bytesOf(clipped, z, x, y), `${z}/${x}/${y}`).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('reaches over the antimeridian', async () => {
    const clipped = await clipTo([{ bbox: [177, -19, -178, -15], minZoom: 3, maxZoom: 3 }]);
    expect(await bytesOf(clipped, 3, 7, 4)).toEqual([3, 7, 4]);
    expect(await bytesOf(clipped, 3, 0, 4)).toEqual([3, 0, 4]);
    expect(await bytesOf(clipped, 3, 3, 4)).toBeUndefined();
    expect(await clipped.getHeader()).toMatchObject({ minLon: -180, maxLon: 180, minLat: -19, maxLat: -15 });
  });

  it.each([
    ['the whole world', [-180, -90, 180, 90], 64],
    ['a point', [10, 10, 10, 10], 1],
    ['a tile from edge to edge', [45, 0, 90, 40.9], 1],
    ['the antimeridian itself', [180, 10, -180, 10], 1],
    ['the North Pole', [-180, 86, 180, 90], 8],
  ] as const)('takes %s as %s: %i tiles', async (_, bbox, count) => {
    const clipped = await clipTo([{ bbox, minZoom: 3, maxZoom: 3 }], makeTestTiles());
    const missing = bbox[0] === -180 && bbox[1] === -90 ? 1 : 0;
    expect(await clipped.getHeader()).toMatchObject({ numAddressedTiles: count - missing });
  });

  it('takes the last zoom for those beyond it, and the first for those before', async () => {
    const deep = await clipTo([{ ...LIMA, minZoom: 8, maxZoom: 11 }]);
    expect(await deep.getHeader()).toMatchObject({ minZoom: 5, maxZoom: 5, numAddressedTiles: 2 });
    expect(await bytesOf(deep, 5, 9, 17)).toEqual([5, 9, 17]);
    const shallow = await clipTo([{ ...LIMA, minZoom: 0, maxZoom: 2 }]);
    expect(await shallow.getHeader()).toMatchObject({ minZoom: 1, maxZoom: 2, numAddressedTiles: 2 });
  });

  it('tells the zooms of all areas, the bounds of those that reach the last, and the middle of the first', async () => {
    const rio: TileArea = { bbox: [-44, -24, -42, -22], minZoom: 1, maxZoom: 4 };
    const world: TileArea = { bbox: [-180, -85, 180, 85], minZoom: 1, maxZoom: 2 };
    expect(await (await clipTo([LIMA, rio, world])).getHeader()).toMatchObject({
      minZoom: 1,
      maxZoom: 4,
      minLon: -78,
      minLat: -24,
      maxLon: -42,
      maxLat: -11,
      centerLon: -77,
      centerLat: -12,
    });
  });

  it('keeps the metadata with the attribution, and adds the areas', async () => {
    const metadata = { name: 'World', attribution: '© OpenStreetMap', vector_layers: [{ id: 'land' }] };
    const clipped = await clipTo([{ ...LIMA, maxZoom: 9 }], makeTestTiles(metadata));
    expect(await clipped.getMetadata()).toEqual({ ...metadata, areas: [{ ...LIMA, maxZoom: 5 }] });
  });

  it('can be clipped again', async () => {
    const again = await clipTo([{ ...LIMA, minZoom: 3 }], await clipTo([{ ...LIMA, maxZoom: 5 }]));
    expect(await again.getHeader()).toMatchObject({ minZoom: 3, maxZoom: 4, numAddressedTiles: 2 });
  });

  it('compresses each tile where it is told how, and reads back the same', async () => {
    const compressed: number[][] = [];
    const compress = async (bytes: Uint8Array): Promise<Uint8Array> => {
      compressed.push([...bytes]);
      return promisify(gzip)(bytes);
    };
    const result = await clip(source, [LIMA], { compress });
    if (!result.ok) throw new Error(result.message);
    const clipped = new PMTiles(memorySource(result.pmtiles));
    expect(compressed).toEqual([
      [2, 1, 2],
      [3, 2, 4],
      [4, 4, 8],
    ]);
    const { tileDataOffset, tileDataLength } = await clipped.getHeader();
    const end = tileDataOffset + (tileDataLength ?? 0);
    expect(gunzipSync(result.pmtiles.subarray(tileDataOffset, end))).toHaveLength(9);
    expect(await bytesOf(clipped, 4, 4, 8)).toEqual([4, 4, 8]);
  });

  it.each([
    ['There is no area: expected one at least.', []],
    [
      'The area -78, -13, -76, -91 has the latitude -91: expected -90 to 90.',
      [LIMA, { ...LIMA, bbox: [-78, -13, -76, -91] }],
    ],
    [
      'The area -78, -11, -76, -13 has south -11 above north -13: expected south first.',
      [{ ...LIMA, bbox: [-78, -11, -76, -13] }],
    ],
    [
      'The area 181, 0, 182, 1 has the longitude 181: expected -180 to 180.',
      [{ ...LIMA, bbox: [181, 0, 182, 1] }],
    ],
    ['The area 0, NaN, 1, 1 has the latitude NaN: expected -90 to 90.', [{ ...LIMA, bbox: [0, NaN, 1, 1] }]],
    [
      'The area -78, -13, -76, -11 has minZoom 6 above maxZoom 4: expected the lower first.',
      [{ ...LIMA, minZoom: 6 }],
    ],
    [
      'The area 0, 0, 1 has the latitude undefined: expected -90 to 90.',
      [{ ...LIMA, bbox: [0, 0, 1] as unknown as TileArea['bbox'] }],
    ],
    [
      'The area -78, -13, -76, -11 has the zoom 2.5: expected a whole number from 0.',
      [{ ...LIMA, minZoom: 2.5 }],
    ],
    [
      'The areas hold no tile: expected land or a name in one at least.',
      [{ bbox: [-80, -80, -60, -78.5], minZoom: 3, maxZoom: 3 }],
    ],
  ] satisfies [string, TileArea[]][])('refuses: %s', async (message, areas) => {
    const empty: TileSource = {
      getHeader: () => source.getHeader(),
      getMetadata: () => source.getMetadata(),
      getZxy: () => Promise.resolve(undefined),
    };
    expect(await clip(message.includes('no tile') ? empty : source, areas)).toEqual({ ok: false, message });
  });

  it('refuses more tiles than it can hold in memory, and tiles that are no vector tiles', async () => {
    const deep = onlyHeader({ minZoom: 0, maxZoom: 14, tileType: 1 });
    expect(await clip(deep, [{ bbox: [-10, 40, 10, 50], minZoom: 0, maxZoom: 14 }])).toEqual({
      ok: false,
      message: 'The areas cover more than 10000 tiles: expected fewer.',
    });
    const raster = onlyHeader({ minZoom: 0, maxZoom: 5, tileType: 2 });
    expect(await clip(raster, [LIMA])).toEqual({
      ok: false,
      message: 'The tiles are of type 2: expected vector tiles (1).',
    });
  });
});
