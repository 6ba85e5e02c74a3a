import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { PMTiles, bytesToHeader, tileIdToZxy, zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { encodePmtiles, type EncodedTile, type Tileset } from '../../src/basemap/encodePmtiles.ts';
import { memorySource } from '../../src/basemap/memorySource.ts';
import { tileId } from '../../src/basemap/tileId.ts';

const HEADER: Tileset['header'] = {
  minZoom: 0,
  maxZoom: 9,
  bounds: [-180, -85, 180, 85],
  centre: [-77, -12],
};

const encode = (tiles: readonly EncodedTile[], more: Partial<Tileset> = {}): Uint8Array =>
  encodePmtiles({ tiles, tileCompression: 'none', header: HEADER, metadata: {}, ...more });

const open = (bytes: Uint8Array): PMTiles => new PMTiles(memorySource(bytes));

const headerOf = (bytes: Uint8Array) => bytesToHeader(bytes.slice(0, 127).buffer);

async function readTile(tiles: PMTiles, z: number, x: number, y: number): Promise<number[] | undefined> {
  const read = await tiles.getZxy(z, x, y);
  return read === undefined ? undefined : [...new Uint8Array(read.data)];
}

/** The first `count` tiles by their ids, with the content that `contentOf` gives the tile with that id. */
function tilesById(count: number, contentOf: (id: number) => number[]): EncodedTile[] {
  return Array.from({ length: count }, (_, id) => {
    const [z, x, y] = tileIdToZxy(id);
    return { z, x, y, data: Uint8Array.from(contentOf(id)) };
  });
}

const anyTiles = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 20_000 }),
    // Few and short contents, so that some are the same.
    content: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 2 }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 60 },
);

describe('tileId', () => {
  it('counts as the reader of the package pmtiles does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 26 }), fc.nat(), fc.nat(), (z, a, b) => {
        const [x, y] = [a % 2 ** z, b % 2 ** z];
        expect(tileId({ z, x, y }), `${z}/${x}/${y}`).toBe(zxyToTileId(z, x, y));
      }),
    );
  });

  it.each([
    { z: 0, x: 1, y: 0 },
    { z: 3, x: 0, y: 8 },
    { z: -1, x: 0, y: 0 },
    { z: 2, x: 0.5, y: 0 },
    { z: 27, x: 0, y: 0 },
    { z: 2, x: NaN, y: 0 },
  ])('refuses $z/$x/$y', (address) => {
    expect(() => tileId(address)).toThrow(
      `tile ${address.z}/${address.x}/${address.y}: expected z from 0 to 26`,
    );
  });
});

describe('encodePmtiles', () => {
  it('reads back equal, whatever the tiles and their order, and misses what was not there', async () => {
    const withGzip = fc.boolean();
    await fc.assert(
      fc.asyncProperty(anyTiles, withGzip, async (records, isGzip) => {
        const contents = new Map(records.map(({ id, content }) => [id, content]));
        const tiles = records.map(({ id, content }): EncodedTile => {
          const [z, x, y] = tileIdToZxy(id);
          const data = Uint8Array.from(content);
          return { z, x, y, data: isGzip ? gzipSync(data) : data };
        });
        const more = isGzip ? ({ tileCompression: 'gzip', compressDirectory: gzip } as const) : {};
        const read = open(encode(tiles, more));
        for (const id of records.flatMap((record) => [record.id, record.id + 1, record.id + 2])) {
          const [z, x, y] = tileIdToZxy(id);
          expect(await readTile(read, z, x, y), `tile ${id}`).toEqual(contents.get(id));
        }
      }),
    );
  });

  it('writes leaf directories where the root would be too long, and a root that is read at once', async () => {
    const bytes = encode(tilesById(20_000, threeBytesOf));
    const header = headerOf(bytes);
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    expect(header.numTileEntries).toBe(20_000);
    const read = open(bytes);
    for (let id = 0; id < 20_000; id += 7) {
      const [z, x, y] = tileIdToZxy(id);
      expect(await readTile(read, z, x, y), `tile ${id}`).toEqual(threeBytesOf(id));
    }
    expect(await readTile(read, ...tileIdToZxy(20_000))).toBeUndefined();
  });

  it('makes leaves longer until the root fits', async () => {
    const bytes = encode(tilesById(30_000, threeBytesOf), { compressDirectory: padShortDirectories });
    const header = headerOf(bytes);
    expect(header.rootDirectoryLength).toBeGreaterThan(8000);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
  });

  it('stores the same content once, and a run of it as one entry', () => {
    const bytes = encode(tilesById(1000, (id) => (id === 500 ? [9, 9] : [7])));
    const header = headerOf(bytes);
    expect(header).toMatchObject({
      numAddressedTiles: 1000,
      numTileEntries: 3,
      numTileContents: 2,
      tileDataLength: 3,
      clustered: true,
    });
  });

  it('keeps contents apart that only begin alike', async () => {
    const read = open(encode(tilesById(3, (id) => Array<number>(id + 1).fill(0))));
    expect(await readTile(read, ...tileIdToZxy(2))).toEqual([0, 0, 0]);
  });

  it('tells zooms, bounds, centre, compressions and metadata', async () => {
    const header: Tileset['header'] = {
      minZoom: 2,
      maxZoom: 6,
      bounds: [-81.5, -56.25, -34.75, 12.5],
      centre: [-60.125, -20.5],
    };
    const metadata = { name: 'A test', attribution: '© Łódź, 東京' };
    const bytes = encode(
      tilesById(1, () => [1]),
      { header, metadata, compressDirectory: gzip },
    );
    expect(headerOf(bytes)).toMatchObject({
      specVersion: 3,
      minZoom: 2,
      maxZoom: 6,
      minLon: -81.5,
      minLat: -56.25,
      maxLon: -34.75,
      maxLat: 12.5,
      centerZoom: 2,
      centerLon: -60.125,
      centerLat: -20.5,
      internalCompression: 2,
      tileCompression: 1,
      tileType: 1,
    });
    expect(await open(bytes).getMetadata()).toEqual(metadata);
  });

  it.each([
    ['no tiles: expected at least one', []],
    ['tile 1/0/1 is there twice: expected it once', [tile(1, 0, 1), tile(1, 0, 0), tile(1, 0, 1)]],
    ['tile 1/1/1 is empty: expected a byte at least', [{ z: 1, x: 1, y: 1, data: new Uint8Array() }]],
    ['tile 1/2/1: expected z from 0 to 26', [tile(1, 2, 1)]],
  ])('throws: %s', (message, tiles) => {
    expect(() => encode(tiles)).toThrow(message);
  });
});

/** Up to 2^24 different contents. */
function threeBytesOf(id: number): number[] {
  return [id % 256, (id >> 8) % 256, (id >> 16) % 256];
}

/** Makes a root of eight leaves too long and one of four fit, as only millions of tiles would. */
function padShortDirectories(bytes: Uint8Array): Uint8Array {
  return bytes.length > 100 ? bytes : new Uint8Array(bytes.length * 300);
}

function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes);
}

function tile(z: number, x: number, y: number): EncodedTile {
  return { z, x, y, data: Uint8Array.of(1) };
}
