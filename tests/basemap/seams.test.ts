import { beforeAll, describe, expect, it } from 'vitest';
import { latitudeAt } from '../../src/basemap/mercator.ts';
import { seamsBetween, transpose } from './seamsBetween.ts';
import { tilesOfZoom } from './testTiles.ts';
import { openWorld, readLayer, type Point, type TileLayer } from './worldTiles.ts';

/** A tile of 4096 units with one piece of land; reaching 80 units beyond its edges, as tiles do. */
const tileWith = (...ring: Point[]): TileLayer => ({
  extent: 4096,
  features: [{ parts: [[...ring, ring[0] ?? [0, 0]]], properties: {} }],
});
const rectangle = (west: number, north: number, east: number, south: number): TileLayer =>
  tileWith([west, north], [east, north], [east, south], [west, south]);
const SEA: TileLayer = { extent: 4096, features: [] };

describe('seamsBetween', () => {
  const west = rectangle(4000, 100, 4176, 900);

  it.each([
    ['the same coast', west, rectangle(-80, 100, 500, 900)],
    ['a coast two units off', west, rectangle(-80, 102, 500, 898)],
    ['land that ends just before the edge', rectangle(3000, 100, 4095, 900), SEA],
    ['land that ends just beyond the edge', SEA, rectangle(1, 100, 500, 900)],
    ['a coast along the edge, slightly turned', tileWith([4094, 0], [4097, 4096], [3000, 2000]), SEA],
    ['sea', SEA, SEA],
  ])('finds none with %s', (_, a, b) => {
    expect(seamsBetween({ west: a, east: b })).toEqual([]);
    expect(seamsBetween({ west: transpose(transpose(a)), east: b })).toEqual([]);
  });

  it.each([
    ['a coast that is farther off', west, rectangle(-80, 100, 500, 950), [903, 947]],
    ['land that only the west has', west, SEA, [103, 897]],
    ['land that only the east has', SEA, rectangle(-80, 2000, 500, 2100), [2003, 2097]],
  ])('finds one with %s', (_, a, b, [first, last]) => {
    const seams = seamsBetween({ west: a, east: b });
    expect([seams.at(0), seams.at(-1)]).toEqual([first, last]);
  });

  it('takes a cut along the antimeridian for no coast', () => {
    const cut = rectangle(3000, 100, 4096, 900);
    expect(seamsBetween({ west: cut, east: SEA, isAntimeridian: true }).length).toBeGreaterThan(0);
    const other = rectangle(0, 100, 500, 900);
    expect(seamsBetween({ west: cut, east: other, isAntimeridian: true })).toEqual([]);
  });
});

/**
 * Where geo-maps, which cut the world at 180° and simplified both sides apart, has water on one side of the meridian
 * and land on the other: lagoons of Chukotka, and the last 5 km of the map in Antarctica.
 */
const SOURCE_DISAGREES_AT_LAT: readonly (readonly [south: number, north: number])[] = [
  [-85.06, -85],
  [65.23, 65.46],
  [68.92, 68.94],
];

const isOfSource = (lat: number): boolean =>
  SOURCE_DISAGREES_AT_LAT.some(([south, north]) => lat >= south && lat <= north);

/** Of the tiles: the whole world at once, a continent, and the last, which is enlarged from there on. */
const ZOOMS = [2, 4, 6];
/** In milliseconds: a zoom has thousands of edges. */
const TIMEOUT = 60_000;

describe('the basemap', () => {
  const world = openWorld();
  const layers = new Map<string, TileLayer>();
  const layerAt = (z: number, x: number, y: number): TileLayer => layers.get(`${z}/${x}/${y}`) ?? SEA;

  beforeAll(async () => {
    for (const address of ZOOMS.flatMap(tilesOfZoom)) {
      const layer = await readLayer(world, address, 'land');
      if (layer.features.length > 0) layers.set(`${address.z}/${address.x}/${address.y}`, layer);
    }
  }, TIMEOUT);

  it.each(ZOOMS)(
    'has no seam between tiles side by side, at zoom %i',
    (z) => {
      const side = 2 ** z;
      const seams = tilesOfZoom(z)
        .filter(({ x }) => x < side - 1)
        .flatMap(({ x, y }) => {
          const [first] = seamsBetween({ west: layerAt(z, x, y), east: layerAt(z, x + 1, y) });
          return first === undefined ? [] : [`${z}/${x}/${y} east at ${first}`];
        });
      expect(seams).toEqual([]);
    },
    TIMEOUT,
  );

  it.each(ZOOMS)(
    'has no seam at the antimeridian but where its source has one, at zoom %i',
    (z) => {
      const side = 2 ** z;
      const lats = Array.from({ length: side }, (_, y) => {
        const [west, east] = [layerAt(z, side - 1, y), layerAt(z, 0, y)];
        const seams = seamsBetween({ west, east, isAntimeridian: true });
        // Half an islet may be a speck where the other half is none: less than a pixel of 512 to a tile.
        const isSeen = seams.length * 2 > west.extent / 512;
        return isSeen ? seams.map((seam) => latitudeAt((y + seam / west.extent) / side)) : [];
      });
      expect(lats.flat().filter((lat) => !isOfSource(lat))).toEqual([]);
    },
    TIMEOUT,
  );

  it.each(ZOOMS)(
    'has no seam between tiles one above the other, at zoom %i',
    (z) => {
      const seams = tilesOfZoom(z)
        .filter(({ y }) => y < 2 ** z - 1)
        .flatMap(({ x, y }) => {
          const [west, east] = [transpose(layerAt(z, x, y)), transpose(layerAt(z, x, y + 1))];
          const [first] = seamsBetween({ west, east });
          return first === undefined ? [] : [`${z}/${x}/${y} south at ${first}`];
        });
      expect(seams).toEqual([]);
    },
    TIMEOUT,
  );
});
