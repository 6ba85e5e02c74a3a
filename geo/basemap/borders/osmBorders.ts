import type { Border } from './border.ts';
import { bridgeEnds } from './bridgeEnds.ts';
import { DEPENDENT_TERRITORIES } from './dependentTerritories.ts';
import { joinEdges } from './joinEdges.ts';
import { sharedEdges } from './sharedEdges.ts';
import type { CountryLand } from './sharedEdges.ts';
import { withBridges } from './withBridges.ts';

/** `@geo-maps/countries-land-250m`, as far as it is used here. `A3` is the ISO 3166-1 alpha-3 code, and XKX Kosovo. */
export interface CountriesLand {
  readonly features: readonly {
    readonly properties: { readonly A3: string };
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: CountryLand['polygons'][number] }
      | { readonly type: 'MultiPolygon'; readonly coordinates: CountryLand['polygons'] }
      | null;
  }[];
}

/** A gap in one border: most are where it runs in a river, which is not land. */
const MAX_GAP_DEGREES = 0.09;
/** A gap between the borders of several countries, where they meet in a river. */
const MAX_KNOT_DEGREES = 0.02;

/** OpenStreetMap's borders on land: those that fit its coast. Gaps up to a few kilometres are bridged. */
export function osmBorders(world: CountriesLand): Border[] {
  const borders = sharedEdges(landOf(world)).flatMap(({ countries, edges }) => {
    const lines = joinEdges(edges);
    const bridges = bridgeEnds(lines, MAX_GAP_DEGREES);
    return joinEdges([...edges, ...bridges]).map((line): Border => ({ countries, line }));
  });
  return withBridges(borders, MAX_KNOT_DEGREES);
}

const landOf = (world: CountriesLand): CountryLand[] =>
  world.features.flatMap(({ properties, geometry }) =>
    geometry === null || DEPENDENT_TERRITORIES.has(properties.A3)
      ? []
      : [
          {
            code: properties.A3,
            polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
          },
        ],
  );
