/** What a place is, in words: its kind, its country, and whose words are quoted. */
import type { Article, Place, PlaceKind } from '../story/types.ts';
import { formatIsoDate } from './formatWhen.ts';

const KIND_NAMES: Readonly<Record<PlaceKind, string>> = {
  city: 'City',
  neighbourhood: 'Neighbourhood',
  building: 'Building',
  street: 'Street',
  port: 'Port',
  airport: 'Airport',
  county: 'County',
  region: 'Region',
  country: 'Country',
  continent: 'Continent',
  island: 'Island',
  mountain: 'Mountain',
  river: 'River',
  water: 'Water',
  park: 'Park',
  place: 'Place',
};

/** One for each language: to make one takes longer than to ask it. */
const COUNTRY_NAMES = new Map<string, Intl.DisplayNames>();

/** The country's name of today in the reader's language; the code itself where it names no country. */
export function countryName(code: string, locale: string): string {
  const names =
    COUNTRY_NAMES.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  COUNTRY_NAMES.set(locale, names);
  return names.of(code) ?? code;
}

/** "City, Peru"; a relative place also says what stands at its marker: "Port of Chancay, Peru". */
export function placeLine(place: Place, locale: string): string {
  const { kind = 'place', country, name } = place.properties;
  const standing = placedAt(place);
  const what = standing !== null && standing !== name ? standing : KIND_NAMES[kind];
  // A country needs no country.
  const where = country === undefined || kind === 'country' ? [] : [countryName(country, locale)];
  return [what, ...where].join(', ');
}

/** True for a place that the gazetteer has, and that stands there whatever the article says of where it lies. */
export function hasOwnPoint({ properties: { gazetteer, resolution } }: Place): boolean {
  return gazetteer !== undefined && resolution?.method === 'gazetteer';
}

/** The name of the candidate at whose point a relative place was put, where it has one. */
export function placedAt(place: Place): string | null {
  const { geometry, properties } = place;
  if (geometry?.type !== 'Point' || properties.stated === undefined || hasOwnPoint(place)) return null;
  const [lon, lat] = geometry.coordinates;
  const chosen = properties.resolution?.candidates?.find(
    ({ lonLat }) => lonLat[0] === lon && lonLat[1] === lat,
  );
  return chosen?.name ?? null;
}

/** Whose words a quotation is: "Latin Times, 2024". Empty where the story does not say. */
export function attribution(article: Article | undefined, locale: string): string {
  if (article === undefined) return '';
  const date = article.published === undefined ? undefined : formatIsoDate(article.published, locale);
  return [article.author, article.publisher, date].filter((part) => part !== undefined).join(', ');
}

/** The address where it is one that a browser opens as a page; null for `javascript:` and its like. */
export function pageUrl(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\/[^\s]+$/iu.test(url) ? url : null;
}
