import { MAX_DATA_ZOOM } from '../../../src/basemap/tileSchema.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import type { BasemapFeature } from '../basemapFeature.ts';
import { readPackageJson } from '../packageFiles.ts';
import { isSpeck } from './isSpeck.ts';
import { mendShore } from './mendShore.ts';

type Ring = readonly LonLat[];

/** `map.geo.json` of @geo-maps/earth-lands-250m: rings closed, the outer one first. */
interface GeoMap {
  readonly geometries: readonly { readonly coordinates: readonly (readonly Ring[])[] }[];
}

/** The world's land, a polygon each: lakes and wide rivers are its holes. */
export async function* landFeatures(): AsyncGenerator<BasemapFeature> {
  const { geometries } = await readPackageJson<GeoMap>('@geo-maps/earth-lands-250m', 'map.geo.json');
  for (const { coordinates } of geometries) {
    for (const [coast, ...holes] of coordinates) {
      const outer = coast === undefined ? undefined : mendShore(coast, 'outside');
      if (outer === undefined) continue;
      const lakes = holes
        .map((hole) => mendShore(hole, 'inside'))
        .filter((lake) => lake !== undefined)
        .filter((lake) => !isSpeck(lake));
      yield {
        layer: 'land',
        shape: { type: 'polygon', rings: [outer, ...lakes] },
        properties: {},
        minZoom: 0,
        maxZoom: MAX_DATA_ZOOM,
      };
    }
  }
}
