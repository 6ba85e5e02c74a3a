import { nameKey } from '../gazetteer/nameKey.ts';
import {
  BUILDING_WORDS,
  DIVISION_WORDS,
  GENERIC_WORDS,
  GIVEN_NAMES,
  LEADING_WORDS,
  NATURE_WORDS,
  SETTLEMENT_WORDS,
  STREET_WORDS,
  TRAILING_WORDS,
} from './tables/nameWords.ts';

/** The other keys under which the place of a name may be known. All take and give keys (`nameKey`). */

const LEADING = new RegExp(`^(?:(?:${LEADING_WORDS.join('|')}) )+`, 'u');
const TRAILING = new RegExp(` (?:${TRAILING_WORDS.join('|')})$`, 'u');
const DIVISION = new RegExp(` (?:${DIVISION_WORDS})$`, 'u');
const SETTLEMENT = new RegExp(` (?:${SETTLEMENT_WORDS})$`, 'u');
const STREET = new RegExp(`(?:^| )(?:${STREET_WORDS})$|^(?:rue|calle|route|highway) `, 'u');
const NATURE = new RegExp(`(?:^| )(?:${NATURE_WORDS})$|^(?:lake|mt|cape|river|gulf|bay|strait) `, 'u');
const BUILDING = new RegExp(`(?:^| )(?:${BUILDING_WORDS.join('|')})(?: |$)`, 'u');

/** "orange co" → "orange county"; "county cork" → "cork county", "cork". */
export function countyKeys(key: string): string[] {
  if (/ (?:co|cty)$/u.test(key)) return [key.replace(/ (?:co|cty)$/u, ' county')];
  return key.startsWith('county ') ? [`${key.slice(7)} county`, key.slice(7)] : [];
}

export const withoutSettlement = (key: string): string => key.replace(SETTLEMENT, '');
export const withoutDivision = (key: string): string => key.replace(DIVISION, '');
export const withoutCounty = (key: string): string => key.replace(/ (?:county|parish)$/u, '');
export const withoutLeading = (key: string): string => key.replace(LEADING, '');
export const isStreet = (key: string): boolean => STREET.test(key);
export const isBuilding = (key: string): boolean => BUILDING.test(key);

export const isNature = (key: string): boolean => NATURE.test(key);

/** "lima international airport" → "lima international", "lima": up to three words less, none that is generic. */
export function withoutTrailing(key: string): string[] {
  const keys: string[] = [];
  let rest = key;
  for (let round = 0; round < 3; round += 1) {
    const shorter = rest.replace(TRAILING, '');
    if (shorter === rest) break;
    rest = shorter;
    if (rest.length > 3 && !GENERIC_WORDS.has(rest) && !isPerson(rest)) keys.push(rest);
  }
  return keys;
}

/** "george" of "George Street", "st thomas" of "St. Thomas Church". */
const isPerson = (key: string): boolean => GIVEN_NAMES.has(key.replace(/^st /u, ''));

/** "berliners" → "berline", "berlin", "berli", "berlo"…: what the people of a place may be called after. */
export function placeKeysOfPeople(key: string): string[] {
  if (!/(?:ns|ers|ans)$/u.test(key)) return [];
  const stem = key.slice(0, -3);
  return [key.slice(0, -1), key.slice(0, -2), stem, `${stem}o`].filter((shorter) => shorter.length > 3);
}

/** "Ohio's" → "Ohio". */
export const withoutPossessive = (phrase: string): string => phrase.replace(/['’]s?$/u, '');

/** The same, for a name that ends somewhere in a text: where it ends without. */
export function endWithoutPossessive(text: string, end: number): number {
  const before = text.charCodeAt(end - 1) === LETTER_S ? end - 1 : end;
  const mark = text.charCodeAt(before - 1);
  return mark === APOSTROPHE || mark === RIGHT_QUOTE ? before - 1 : end;
}

const LETTER_S = 0x73;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;

/** The words of a phrase beyond which no inner name is looked for. */
const MOST_WORDS = 12;

/**
 * The keys of the names inside a longer one, the longest first: "Royal Brisbane Hospital" → "royal brisbane",
 * "brisbane hospital", "brisbane". Short ones only where they are written in capitals ("US-led").
 */
export function* innerKeys(phrase: string): Generator<string> {
  const words = phrase.split(/[\s-]+/u).slice(0, MOST_WORDS);
  for (let length = words.length - (/-/u.test(phrase) ? 0 : 1); length > 0; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const inner = withoutPossessive(words.slice(start, start + length).join(' '));
      const key = nameKey(inner);
      if (GENERIC_WORDS.has(key) || isPerson(key)) continue;
      if (key.length > 3 || /^(?:\p{Lu}\.?){2,3}$/u.test(inner)) yield key;
    }
  }
}
