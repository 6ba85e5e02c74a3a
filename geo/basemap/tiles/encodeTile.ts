import Pbf from 'pbf';
import { TILE_LAYERS } from '../../../src/basemap/tileSchema.ts';
import type { TileLayerName } from '../../../src/basemap/tileSchema.ts';
import { numberAt } from './numberAt.ts';

/** A feature in a tile's units: see `tileShape`. */
export interface TileFeature {
  readonly layer: TileLayerName;
  readonly type: 'point' | 'line' | 'polygon';
  readonly shape: readonly (readonly number[])[];
  readonly properties: Readonly<Record<string, string | number>>;
}

/** Field numbers of `vector_tile.proto`, version 2.1, of the Mapbox Vector Tile specification. */
const TILE = { layer: 3 } as const;
const LAYER = { name: 1, feature: 2, key: 3, value: 4, extent: 5, version: 15 } as const;
const FEATURE = { tags: 2, type: 3, geometry: 4 } as const;
const VALUE = { string: 1, double: 3, signedInteger: 6 } as const;
const TYPE = { point: 1, line: 2, polygon: 3 } as const;
const COMMAND = { moveTo: 1, lineTo: 2, closePath: 7 } as const;
const SPEC_VERSION = 2;
/** Greater whole numbers go as doubles: as integers their 64 bits would not be exact here. */
const INTEGER_END = 2 ** 31;

/** A vector tile (MVT 2.1) of the features, each layer's in their order; layers without features are not in it. */
export function encodeTile(features: readonly TileFeature[], extent: number): Uint8Array {
  const pbf = new Pbf();
  for (const name of TILE_LAYERS) {
    const own = features.filter(({ layer }) => layer === name);
    if (own.length > 0) pbf.writeMessage(TILE.layer, writeLayer, { name, features: own, extent });
  }
  return pbf.finish();
}

interface Layer {
  readonly name: TileLayerName;
  readonly features: readonly TileFeature[];
  readonly extent: number;
}

function writeLayer({ name, features, extent }: Layer, pbf: Pbf): void {
  const keys = createNumbering<string>();
  const values = createNumbering<string | number>();
  pbf.writeVarintField(LAYER.version, SPEC_VERSION);
  pbf.writeStringField(LAYER.name, name);
  for (const feature of features) {
    const tags = Object.entries(feature.properties).flatMap(([key, value]) => [
      keys.numberOf(key),
      values.numberOf(value),
    ]);
    pbf.writeMessage(LAYER.feature, writeFeature, { feature, tags });
  }
  for (const key of keys.items()) pbf.writeStringField(LAYER.key, key);
  for (const value of values.items()) pbf.writeMessage(LAYER.value, writeValue, value);
  pbf.writeVarintField(LAYER.extent, extent);
}

function writeFeature({ feature, tags }: { feature: TileFeature; tags: number[] }, pbf: Pbf): void {
  if (tags.length > 0) pbf.writePackedVarint(FEATURE.tags, tags);
  pbf.writeVarintField(FEATURE.type, TYPE[feature.type]);
  pbf.writePackedVarint(FEATURE.geometry, geometryCommands(feature));
}

function writeValue(value: string | number, pbf: Pbf): void {
  if (typeof value === 'string') pbf.writeStringField(VALUE.string, value);
  else if (Number.isInteger(value) && Math.abs(value) < INTEGER_END)
    pbf.writeSVarintField(VALUE.signedInteger, value);
  else pbf.writeDoubleField(VALUE.double, value);
}

/** Each line begins where the last one has ended. */
function geometryCommands({ type, shape }: TileFeature): number[] {
  const commands: number[] = [];
  let [x, y] = [0, 0];
  for (const line of shape) {
    for (let i = 0; i < line.length; i += 2) {
      if (i === 0) commands.push(command(COMMAND.moveTo, 1));
      if (i === 2) commands.push(command(COMMAND.lineTo, line.length / 2 - 1));
      const [nextX, nextY] = [numberAt(line, i), numberAt(line, i + 1)];
      commands.push(zigzag(nextX - x), zigzag(nextY - y));
      [x, y] = [nextX, nextY];
    }
    if (type === 'polygon') commands.push(command(COMMAND.closePath, 1));
  }
  return commands;
}

const command = (id: number, count: number): number => (count << 3) | id;
/** Small numbers of either sign to small ones without: 0, -1, 1, -2 become 0, 1, 2, 3. */
const zigzag = (value: number): number => (value << 1) ^ (value >> 31);

interface Numbering<T> {
  readonly numberOf: (item: T) => number;
  readonly items: () => Iterable<T>;
}

/** Numbers distinct items from 0 in the order in which they come. */
function createNumbering<T>(): Numbering<T> {
  const numbers = new Map<T, number>();
  return {
    numberOf: (item) => {
      const known = numbers.get(item);
      if (known !== undefined) return known;
      numbers.set(item, numbers.size);
      return numbers.size - 1;
    },
    items: () => numbers.keys(),
  };
}
