import { feature } from 'topojson-client';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { normaliseLongitude } from '../../src/geometry/normaliseLongitude.ts';
import type { BasemapLabel } from '../../src/map/basemap.ts';
import { polygonsOf } from './ground.ts';
import type { CountryProperties, WorldAtlas } from './ground.ts';
import { labelPoint, ringAreaKm2 } from './labelPoint.ts';
import { isPolarHole, unrollRing } from './unrollRing.ts';

/** The zoom from which a country of at least so many km² is named. */
const MIN_ZOOM_BY_AREA: readonly (readonly [km2: number, minZoom: number])[] = [
  [2_500_000, 2],
  [350_000, 3],
  [80_000, 4],
  [10_000, 5],
  [500, 6],
  [0, 7],
];
/** From here on the view lies within most countries, and the page names the country beside each place. */
const MAX_ZOOM = 8;

/** Kosovo has no numeric ISO code in world-atlas; `XK` is the code that CLDR and the EU use. */
const CODE_WITHOUT_NUMBER: ReadonlyMap<string, string> = new Map([['Kosovo', 'XK']]);

/** CLDR's short names where its long ones are too long for a map. */
const SHORT_NAME_CODES: ReadonlySet<string> = new Set(['HK', 'MO', 'PS']);

/** Today's English names (CLDR, through `Intl`) at the point where each country has most room, the largest first. */
export function countryLabels(world: WorldAtlas): BasemapLabel[] {
  const longNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const shortNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none', style: 'short' });
  const labels = world.objects.countries.geometries.flatMap((country) => {
    const properties: CountryProperties | undefined = country.properties;
    const code = regionCode(country.id, properties?.name);
    if (code === undefined) return [];
    const name = (SHORT_NAME_CODES.has(code) ? shortNames : longNames).of(code);
    const [largest] = polygonsOf(feature(world, country))
      .map((rings) => unrollRing(rings.find((ring) => !isPolarHole(ring)) ?? []))
      .map((ring) => ({ ring, km2: ringAreaKm2(ring) }))
      .toSorted((a, b) => b.km2 - a.km2);
    return name === undefined || largest === undefined ? [] : [{ name, ...largest }];
  });
  return withoutOutliers(labels.toSorted((a, b) => b.km2 - a.km2)).map(
    ({ name, km2, ring }, i): BasemapLabel => {
      const [lon, lat] = labelPoint(ring);
      const minZoom = MIN_ZOOM_BY_AREA.find(([from]) => km2 >= from)?.[1] ?? MAX_ZOOM;
      return {
        text: name,
        kind: 'country',
        lonLat: [normaliseLongitude(lon), lat],
        rank: i,
        minZoom,
        maxZoom: MAX_ZOOM,
      };
    },
  );
}

interface NamedRing {
  readonly name: string;
  readonly km2: number;
  readonly ring: readonly LonLat[];
}

/** world-atlas has some far islands as countries of their own with their country's code: the largest keeps it. */
function withoutOutliers(largestFirst: readonly NamedRing[]): NamedRing[] {
  const names = new Set<string>();
  return largestFirst.filter(({ name }) => !names.has(name) && names.add(name));
}

/** ISO 3166-1 alpha-2 from the numeric code, by CLDR's table of aliases; undefined where a territory has none. */
function regionCode(numericId: string | number | undefined, name: string | undefined): string | undefined {
  if (numericId === undefined) return CODE_WITHOUT_NUMBER.get(name ?? '');
  const [tag] = Intl.getCanonicalLocales(`und-${String(numericId).padStart(3, '0')}`);
  const code = tag?.slice('und-'.length);
  return code !== undefined && /^[A-Z]{2}$/u.test(code) ? code : undefined;
}
