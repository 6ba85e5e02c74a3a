import { VectorTile } from '@mapbox/vector-tile';
import type { VectorTileFeature, VectorTileLayer } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import { BASEMAP_LABEL_KINDS } from '../../basemap/tileSchema.ts';
import type { TileLayerName } from '../../basemap/tileSchema.ts';
import { TILE_PIXELS, outlineOf } from './groundTile.ts';
import type { GroundTile, Outline, RiverLine, TileLabel } from './groundTile.ts';

/** A country's name by its ISO 3166-1 alpha-2 code; undefined where the code has none. */
export type NameOfCountry = (code: string) => string | undefined;

/** From here on a name never goes away. */
const LAST_ZOOM = 99;

/**
 * Reads a vector tile (MVT) of the schema in `src/basemap/tileSchema.ts`. Layers and features of other kinds are
 * passed over. Throws where the bytes are no vector tile.
 */
export function decodeTile(bytes: ArrayBuffer, nameOfCountry: NameOfCountry): GroundTile {
  const { layers } = new VectorTile(new Pbf(bytes));
  const features = (name: TileLayerName): VectorTileFeature[] => featuresOf(layers[name]);
  const borders = features('border');
  return {
    land: features('land').flatMap(ringsOf),
    rivers: features('river').flatMap((river) =>
      linesOf(river).map((line): RiverLine => ({ ...line, minZoom: numberOr(river.properties['z'], 0) })),
    ),
    states: features('state').flatMap(linesOf),
    borders: borders.filter((border) => !isDisputed(border)).flatMap(linesOf),
    disputed: borders.filter(isDisputed).flatMap(linesOf),
    labels: features('label')
      .flatMap((label) => labelOf(label, nameOfCountry))
      .toSorted((a, b) => a.rank - b.rank),
  };
}

const isDisputed = ({ properties }: VectorTileFeature): boolean => properties['kind'] === 'disputed';

function featuresOf(layer: VectorTileLayer | undefined): VectorTileFeature[] {
  return layer === undefined ? [] : Array.from({ length: layer.length }, (_, i) => layer.feature(i));
}

function linesOf(feature: VectorTileFeature): Outline[] {
  if (feature.type !== 2) return [];
  const scale = TILE_PIXELS / feature.extent;
  return feature.loadGeometry().map((line) => toOutline(line, line.length, scale));
}

/** The decoder repeats a ring's first corner at its end. */
function ringsOf(feature: VectorTileFeature): Outline[] {
  if (feature.type !== 3) return [];
  const scale = TILE_PIXELS / feature.extent;
  return feature.loadGeometry().map((ring) => toOutline(ring, ring.length - 1, scale));
}

function toOutline(
  corners: readonly { readonly x: number; readonly y: number }[],
  count: number,
  scale: number,
): Outline {
  const points = new Float32Array(2 * count);
  for (let i = 0; i < count; i += 1) {
    const corner = corners[i];
    points[2 * i] = (corner?.x ?? 0) * scale;
    points[2 * i + 1] = (corner?.y ?? 0) * scale;
  }
  return outlineOf(points);
}

function labelOf(feature: VectorTileFeature, nameOfCountry: NameOfCountry): TileLabel[] {
  const { properties, extent } = feature;
  const kind = BASEMAP_LABEL_KINDS.find((name) => name === properties['kind']);
  const { name, code } = properties;
  const text = typeof code === 'string' ? nameOfCountry(code) : name;
  const [point] = feature.type === 1 ? (feature.loadGeometry()[0] ?? []) : [];
  if (kind === undefined || typeof text !== 'string' || text === '' || point === undefined) return [];
  // A point in the strip is the neighbour's.
  if (point.x < 0 || point.y < 0 || point.x >= extent || point.y >= extent) return [];
  const scale = TILE_PIXELS / extent;
  const [minZoom, maxZoom] = [numberOr(properties['z'], 0), numberOr(properties['maxz'], LAST_ZOOM)];
  const rank = numberOr(properties['rank'], 0);
  return [{ kind, text, x: point.x * scale, y: point.y * scale, minZoom, maxZoom, rank }];
}

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;
