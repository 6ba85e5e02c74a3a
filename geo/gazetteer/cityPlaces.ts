import type { City } from './readCities.ts';
import { named } from './placeRow.ts';
import type { PlaceName, PlaceRow } from './placeRow.ts';
import { withoutArticle } from './withoutArticle.ts';

/** Alternate names of smaller cities cost more bytes than they find places. */
const ALTERNATES_FROM = 100_000;
/** Where English names are the only ones, alternates of towns are mostly of others or of long ago. */
const ENGLISH_COUNTRIES = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
const ALTERNATES_FROM_IN_ENGLISH = 300_000;

/** Codes of airports and stations. */
const CODE = /^[A-Z](?:\.?[A-Z]){1,3}\.?$/u;
const LATIN = /^[\p{Script=Latin}\p{M}0-9'’ʻʼ.\- ()&/]+$/u;

/** The places of GeoNames' cities; `ownNames` are those of our own table by GeoNames' number. */
export function cityPlaces(
  cities: readonly City[],
  ownNames: ReadonlyMap<number, readonly PlaceName[]>,
): PlaceRow[] {
  return cities.map((city) => ({
    level: 'city',
    kind: city.featureCode === 'PPLX' ? 'neighbourhood' : 'city',
    name: city.name,
    adminCode: city.adminCode,
    featureCode: city.featureCode,
    cityId: city.id,
    featureId: '',
    population: city.population,
    nameCount: city.alternateNames.length,
    lonLat: city.lonLat,
    names: [...namesOf(city), ...(ownNames.get(city.id) ?? [])],
  }));
}

function namesOf(city: City): PlaceName[] {
  const plain = withoutArticle(city.name, city.country);
  const usual = [
    ...named('primary', city.name, city.asciiName),
    ...named('alternate', ...(plain === '' ? [] : [plain])),
  ];
  const least = ENGLISH_COUNTRIES.has(city.country) ? ALTERNATES_FROM_IN_ENGLISH : ALTERNATES_FROM;
  if (city.population < least) return usual;
  const alternates = city.alternateNames.filter((name) => LATIN.test(name) && !CODE.test(name));
  return [
    ...usual,
    ...alternates.map((text): PlaceName => ({ text, quality: text.length < 4 ? 'short' : 'alternate' })),
  ];
}
