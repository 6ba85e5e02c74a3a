import GeoJSONVT from 'geojson-vt';
import type { RawFeature } from 'geojson-vt';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** What the basemap's file holds, in the order in which it is painted. */
export const GROUND_KINDS = ['land', 'lakes', 'rivers', 'borders', 'coast'] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** The lines or rings of a tile, by what they are; a ring is x, y, x, y, … in units of the tile. */
export type GroundTile = ReadonlyMap<GroundKind, readonly (readonly (Int16Array | Int32Array)[])[]>;

export interface Ground {
  /** Null where there is nothing but sea. The column may be on any copy of the world. */
  readonly tile: (zoom: number, column: number, row: number) => GroundTile | null;
}

/** A tile is so many units wide. */
export const TILE_UNITS = 4096;
const INDEX_MAX_ZOOM = 4;
const MAX_ZOOM = 14;

/** Reads the basemap's TopoJSON; it is cut into tiles as they are asked for. */
export function readGround(json: unknown): Ground {
  const topology = json as Topology<Record<GroundKind, GeometryCollection>>;
  const features = GROUND_KINDS.flatMap((kind) =>
    feature(topology, topology.objects[kind]).features.map((part) => ({ ...part, properties: { kind } })),
  );
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features },
    {
      maxZoom: MAX_ZOOM,
      indexMaxZoom: INDEX_MAX_ZOOM,
      indexMaxPoints: 20_000,
      extent: TILE_UNITS,
      tolerance: 2,
    },
  );
  return {
    tile: (zoom, column, row) => {
      const raw = index.getTileRaw(zoom, column, row);
      return raw === null ? null : byKind(raw.features);
    },
  };
}

function byKind(features: readonly RawFeature[]): GroundTile {
  const tile = new Map<GroundKind, (readonly (Int16Array | Int32Array)[])[]>();
  for (const part of features) {
    if (part.type !== 2 && part.type !== 3) continue;
    const kind = GROUND_KINDS.find((name) => name === part.tags?.['kind']);
    if (kind === undefined) continue;
    const parts = tile.get(kind) ?? [];
    parts.push(part.geometry);
    tile.set(kind, parts);
  }
  return tile;
}
