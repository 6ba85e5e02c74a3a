import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import { describe, expect, it } from 'vitest';
import type { BasemapFeature, BasemapShape } from '../../../../geo/basemap/basemapFeature.ts';
import { cutTiles } from '../../../../geo/basemap/tiles/cutTiles.ts';
import { projectFeature } from '../../../../geo/basemap/tiles/projectFeature.ts';
import type { LonLat } from '../../../../src/geometry/lonLat.ts';
import type { TileLayerName } from '../../../../src/basemap/tileSchema.ts';

const feature = (
  layer: TileLayerName,
  shape: BasemapShape,
  zooms: [number, number] = [0, 6],
): BasemapFeature => ({
  layer,
  shape,
  properties: {},
  minZoom: zooms[0],
  maxZoom: zooms[1],
});
const rectangle = (west: number, south: number, east: number, north: number): LonLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

function cut(...features: BasemapFeature[]): Map<string, VectorTile> {
  const tiles = cutTiles(features.map(projectFeature));
  return new Map(
    Array.from(tiles, ({ z, x, y, data }) => [`${z}/${x}/${y}`, new VectorTile(new Pbf(gunzipSync(data)))]),
  );
}
const ringsOf = (tile: VectorTile | undefined) => {
  const layer = tile?.layers['land'];
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => layer?.feature(i).loadGeometry() ?? []).flat();
};
/** Twice the area, as the specification counts it: positive for an outer ring, y runs southward. */
const signedArea = (ring: readonly { x: number; y: number }[]): number =>
  ring.slice(1).reduce((sum, to, i) => {
    const from = ring[i] ?? to;
    return sum + from.x * to.y - to.x * from.y;
  }, 0);

const country: BasemapShape = {
  type: 'polygon',
  rings: [rectangle(5, 45, 15, 55), rectangle(9, 49, 11, 51)],
};

describe('cutTiles', () => {
  it('has the tiles that something is in, at every zoom, and no others', () => {
    const tiles = cut(feature('land', { type: 'polygon', rings: [rectangle(20, 42, 21, 43)] }));
    expect([...tiles.keys()]).toEqual(['0/0/0', '1/1/0', '2/2/1', '3/4/2', '4/8/5', '5/17/11', '6/35/23']);
  });

  it('winds outer rings and holes as the specification has it, whichever way they came', () => {
    for (const reverse of [false, true]) {
      const rings = country.rings.map((ring) => (reverse ? ring.toReversed() : ring));
      for (const [key, tile] of cut(feature('land', { type: 'polygon', rings }))) {
        const [outer, ...holes] = ringsOf(tile).map((ring) => Math.sign(signedArea(ring)));
        expect({ key, outer, holes }).toEqual({ key, outer: 1, holes: holes.map(() => -1) });
      }
    }
  });

  it('goes beyond a tile by its buffer and no further; the last zoom is twice as fine', () => {
    const world = feature('land', { type: 'polygon', rings: [rectangle(-180, -85.051, 180, 85)] });
    for (const [key, tile] of cut(world)) {
      const extent = key.startsWith('6/') ? 8192 : 4096;
      const buffer = extent / 64;
      const [ring = []] = ringsOf(tile);
      const xs = ring.map(({ x }) => x);
      const ys = ring.map(({ y }) => y);
      expect({
        key,
        extent: tile.layers['land']?.extent,
        from: [Math.min(...xs), Math.min(...ys)],
        to: [Math.max(...xs), Math.max(...ys)],
      }).toEqual({
        key,
        extent,
        from: [-buffer, -buffer],
        to: [extent + buffer, extent + buffer],
      });
    }
  });

  it('leaves no edge along the antimeridian or at the end of the map inside any tile', () => {
    const east = feature('land', { type: 'polygon', rings: [rectangle(178, -17, 180, -16)] });
    const [ring = []] = ringsOf(cut(east).get('0/0/0'));
    expect(Math.max(...ring.map(({ x }) => x))).toBe(4096 + 64);
    const west = feature('land', { type: 'polygon', rings: [rectangle(-180, -85.051, -170, -70)] });
    const [southern = []] = ringsOf(cut(west).get('0/0/0'));
    expect(Math.min(...southern.map(({ x }) => x))).toBe(-64);
    expect(Math.max(...southern.map(({ y }) => y))).toBe(4096 + 64);
  });

  it('keeps to the zooms of each feature', () => {
    const river: BasemapShape = {
      type: 'line',
      line: [
        [20, 42],
        [21, 43],
      ],
    };
    const zooms = [...cut(feature('river', river, [2, 3])).keys()].map((key) => key.split('/')[0]);
    expect(zooms).toEqual(['2', '3']);
  });

  it('gives a point to one tile of each zoom', () => {
    const tiles = cut(feature('label', { type: 'point', at: [-77.03, -12.05] }));
    expect([...tiles.keys()]).toEqual(['0/0/0', '1/0/1', '2/1/2', '3/2/4', '4/4/8', '5/9/17', '6/18/34']);
  });

  it('drops islands and lakes that are too small to be seen, but none at the last zoom', () => {
    const island = feature('land', { type: 'polygon', rings: [rectangle(1, 1, 1.01, 1.01)] });
    expect([...cut(island).keys()]).toEqual(['6/32/31']);
  });
});
