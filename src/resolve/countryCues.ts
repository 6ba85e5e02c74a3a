import { COUNTRY_CUES, CURRENCY_CUES } from './tables/countryCues.ts';

/** How strongly a text's words point to each country, 0 to 1, by ISO code. */
export type CountryCues = ReadonlyMap<string, number>;

const PATTERNS = Object.entries(COUNTRY_CUES).map(([country, words]) => {
  const currency = CURRENCY_CUES[country];
  const alternatives = words.join('|').replaceAll('*', '\\w*');
  return {
    country,
    pattern: new RegExp(`\\b(?:${alternatives})(?!\\w)${currency === undefined ? '' : `|${currency}`}`, 'gu'),
  };
});

/** Counts the words of each country that the text holds, on a logarithmic scale: six are enough. */
export function countCountryCues(text: string): CountryCues {
  const counts = PATTERNS.map(({ country, pattern }) => [country, text.match(pattern)?.length ?? 0] as const);
  return new Map(counts.map(([country, count]) => [country, Math.min(1, Math.log1p(count) / Math.log(4))]));
}
