import type { NameOfCountry } from './decodeTile.ts';

/** CLDR's short names where its long ones are too long for a map. */
const SHORT_NAME_CODES: ReadonlySet<string> = new Set(['HK', 'MO', 'PS']);

/** Names by ISO 3166-1 alpha-2 code in a language (BCP 47), by CLDR; in English where that has none. */
export function countryNames(language: string): NameOfCountry {
  const languages = [...supported(language), 'en'];
  const long = new Intl.DisplayNames(languages, { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(languages, { type: 'region', fallback: 'none', style: 'short' });
  return (code) =>
    /^[A-Z]{2}$/u.test(code) ? (SHORT_NAME_CODES.has(code) ? short : long).of(code) : undefined;
}

/** A page may have any word as its language. */
function supported(language: string): string[] {
  try {
    return Intl.DisplayNames.supportedLocalesOf(language);
  } catch {
    return [];
  }
}
