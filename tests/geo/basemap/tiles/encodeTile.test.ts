import { VectorTile } from '@mapbox/vector-tile';
import fc from 'fast-check';
import Pbf from 'pbf';
import { describe, expect, it } from 'vitest';
import { encodeTile } from '../../../../geo/basemap/tiles/encodeTile.ts';
import type { TileFeature } from '../../../../geo/basemap/tiles/encodeTile.ts';
import { TILE_LAYERS } from '../../../../src/basemap/tileSchema.ts';

const decode = (bytes: Uint8Array) => new VectorTile(new Pbf(bytes));
const pairs = (numbers: readonly number[]) =>
  Array.from({ length: numbers.length / 2 }, (_, i) => ({ x: numbers[2 * i], y: numbers[2 * i + 1] }));

const lake: TileFeature = {
  layer: 'land',
  type: 'polygon',
  shape: [
    [0, 0, 100, 0, 100, 100, 0, 100],
    [10, 10, 10, 20, 20, 20],
  ],
  properties: {},
};
const lima: TileFeature = {
  layer: 'label',
  type: 'point',
  shape: [[12, 4095]],
  properties: { kind: 'capital', name: 'Lima', z: 4, rank: 17, share: 0.5 },
};

describe('encodeTile', () => {
  it('is read back as what went in', () => {
    const { layers } = decode(encodeTile([lima, lake], 4096));
    expect(Object.keys(layers)).toEqual(['land', 'label']);
    const label = layers['label']?.feature(0);
    expect(layers['label']).toMatchObject({ version: 2, extent: 4096, length: 1 });
    expect(label).toMatchObject({ type: 1, properties: lima.properties });
    expect(label?.loadGeometry()).toMatchObject([[{ x: 12, y: 4095 }]]);
  });

  it('closes rings, and says once what several features share', () => {
    const [outer, hole] =
      decode(encodeTile([lake], 4096))
        .layers['land']?.feature(0)
        .loadGeometry() ?? [];
    expect(outer).toMatchObject([...pairs(lake.shape[0] ?? []), { x: 0, y: 0 }]);
    expect(hole).toMatchObject([...pairs(lake.shape[1] ?? []), { x: 10, y: 10 }]);
    const one = encodeTile([lima], 4096).length;
    const two = encodeTile([lima, lima], 4096).length;
    expect(two - one).toBeLessThan(one / 2);
  });

  it('has no layer without features, and no byte without layers', () => {
    expect(encodeTile([], 4096)).toHaveLength(0);
    expect(Object.keys(decode(encodeTile([lima], 4096)).layers)).toEqual(['label']);
  });

  it('keeps any line of the tile and its buffer', () => {
    const unit = fc.integer({ min: -128, max: 8320 });
    fc.assert(
      fc.property(
        fc.constantFrom(...TILE_LAYERS),
        fc.array(fc.array(fc.tuple(unit, unit), { minLength: 2, maxLength: 20 }), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.dictionary(
          fc.string({ maxLength: 5 }),
          fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true })),
        ),
        (layer, lines, properties) => {
          const shape = lines.map((line) => line.flat());
          const bytes = encodeTile([{ layer, type: 'line', shape, properties }], 8192);
          const read = decode(bytes).layers[layer]?.feature(0);
          expect(read?.loadGeometry()).toMatchObject(shape.map(pairs));
          for (const [key, value] of Object.entries(properties)) {
            expect(read?.properties[key]).toBe(Object.is(value, -0) ? 0 : value);
          }
        },
      ),
    );
  });
});
