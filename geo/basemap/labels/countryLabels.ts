import { feature } from 'topojson-client';
import { normaliseLongitude } from '../../../src/geometry/normaliseLongitude.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import type { WorldAtlas } from '../borders/naturalEarthBorders.ts';
import { COUNTRY_POINTS } from './countryPoints.ts';
import type { Label } from './label.ts';
import { labelPoint, ringAreaKm2 } from './labelPoint.ts';
import { isPolarHole, unrollRing } from './unrollRing.ts';

/** The zoom from which a country of at least so many km² is named. */
const MIN_ZOOM_BY_AREA: readonly (readonly [km2: number, minZoom: number])[] = [
  [900_000, 2],
  [250_000, 3],
  [60_000, 4],
  [10_000, 5],
  [500, 6],
  [0, 7],
];
/** From here on the view lies within most countries, and the page names the country beside each place. */
const MAX_ZOOM = 8;

/** Kosovo has no numeric ISO code in world-atlas; `XK` is the code that CLDR and the EU use. */
const CODE_WITHOUT_NUMBER: ReadonlyMap<string, string> = new Map([['Kosovo', 'XK']]);

/** The codes of countries and territories at the point where each has most room, the largest first. */
export function countryLabels(world: WorldAtlas): Label[] {
  const largestFirst = landsOf(world).toSorted((a, b) => b.km2 - a.km2);
  const placed = largestFirst.map(({ code, km2, ring }) => {
    const [lon, lat] = labelPoint(ring);
    const z = MIN_ZOOM_BY_AREA.find(([from]) => km2 >= from)?.[1] ?? MAX_ZOOM;
    return { code, at: [normaliseLongitude(lon), lat] as const, z, ...COUNTRY_POINTS[code] };
  });
  const codes = new Set(placed.map(({ code }) => code));
  const others = Object.entries(COUNTRY_POINTS).flatMap(([code, { at, z }]) =>
    codes.has(code) || at === undefined || z === undefined ? [] : [{ code, at, z }],
  );
  return [...placed, ...others].map(({ code, at, z }) => ({ kind: 'country', code, at, z, maxz: MAX_ZOOM }));
}

interface CountryLand {
  readonly code: string;
  /** Of the largest polygon. */
  readonly km2: number;
  readonly ring: readonly LonLat[];
}

/** world-atlas has some far islands as countries of their own with their country's code: the largest keeps it. */
function landsOf(world: WorldAtlas): CountryLand[] {
  const byCode = new Map<string, CountryLand>();
  for (const country of world.objects.countries.geometries) {
    const properties: { readonly name?: string } | undefined = country.properties;
    const code = regionCode(country.id, properties?.name);
    if (code === undefined) continue;
    for (const polygon of polygonsOf(feature(world, country))) {
      const ring = unrollRing(polygon.find((each) => !isPolarHole(each)) ?? []);
      const km2 = ringAreaKm2(ring);
      if (km2 > (byCode.get(code)?.km2 ?? 0)) byCode.set(code, { code, km2, ring });
    }
  }
  return [...byCode.values()];
}

function polygonsOf(json: GeoJSON.Feature | GeoJSON.FeatureCollection): LonLat[][][] {
  if (json.type === 'FeatureCollection') return json.features.flatMap(polygonsOf);
  const { geometry } = json;
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons.map((rings) => rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon, lat] as const)));
}

/** ISO 3166-1 alpha-2 from the numeric code, by CLDR's table of aliases; undefined where a territory has none. */
function regionCode(numericId: string | number | undefined, name: string | undefined): string | undefined {
  if (numericId === undefined) return CODE_WITHOUT_NUMBER.get(name ?? '');
  const [tag] = Intl.getCanonicalLocales(`und-${String(numericId).padStart(3, '0')}`);
  const code = tag?.slice('und-'.length);
  return code !== undefined && /^[A-Z]{2}$/u.test(code) ? code : undefined;
}
