import { uniqueId } from './foreign/uniqueId.ts';

/** The longest slug, in code points; an address with it can still be read. */
const MAX_SLUG_LENGTH = 60;

/** For a name without a letter or a digit. */
const NAMELESS = 'place';

/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'ng',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
};

/**
 * An id for a new place: a slug of its name, such as "sao-paulo"; with its country where that is taken
 * ("lima-us"), and with a counter where that is taken as well ("lima-us-2"). Letters of other scripts stay as they
 * are ("北京"); a name without letters or digits is "place".
 *
 * `country` is an ISO 3166-1 alpha-2 code, or undefined; `taken` holds all ids in use, numbers as text.
 */
export function makePlaceId(name: string, country: string | undefined, taken: ReadonlySet<string>): string {
  const slug = toSlug(name);
  if (!taken.has(slug)) return slug;
  const countrySlug = country === undefined ? '' : toSlug(country);
  return uniqueId(countrySlug === '' ? slug : `${slug}-${countrySlug}`, taken);
}

/** Most names are words of ASCII letters, of which nothing has to be taken apart. */
const IS_PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/u;

function toSlug(name: string): string {
  if (name.length <= MAX_SLUG_LENGTH && IS_PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  const folded = name
    .normalize('NFKD')
    // Marks of Latin, Greek and Cyrillic letters; vowel signs of other scripts are no ornament and stay.
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[æðđħıłŋøœßþŧ]/gu, (letter) => LETTERS[letter] ?? letter)
    // Apostrophes and the ʻokina stand inside words: "Nukuʻalofa", "Xi'an".
    .replaceAll(/['’‘`\u02b0-\u02ff]/gu, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  const slug = Array.from(folded)
    .slice(0, MAX_SLUG_LENGTH)
    .join('')
    .replaceAll(/^-+|-+$/gu, '');
  return slug === '' ? NAMELESS : slug;
}
