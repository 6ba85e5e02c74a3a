import { directions } from './lists/directions.ts';
import { geographicWords } from './lists/geographicWords.ts';
import { givenNames } from './lists/givenNames.ts';
import { newspaperWords } from './lists/newspaperWords.ts';
import { organisationWords } from './lists/organisationWords.ts';
import { placePrepositions } from './lists/placePrepositions.ts';
import { plainPrepositions } from './lists/plainPrepositions.ts';
import { sayingVerbs } from './lists/sayingVerbs.ts';
import { stateAbbreviations, postalCodes } from './lists/stateAbbreviations.ts';
import { surnames } from './lists/surnames.ts';
import { timeWords } from './lists/timeWords.ts';
import { titles } from './lists/titles.ts';

/** What the lists say of a word, a bit each. The bits are part of the model: features are made of them. */
export const CLASS = {
  givenName: 1 << 0,
  surname: 1 << 1,
  title: 1 << 2,
  organisation: 1 << 3,
  geographic: 1 << 4,
  time: 1 << 5,
  placePreposition: 1 << 6,
  preposition: 1 << 7,
  direction: 1 << 8,
  saying: 1 << 9,
  demonym: 1 << 10,
  stateAbbreviation: 1 << 11,
  common: 1 << 12,
  state: 1 << 13,
  newspaper: 1 << 14,
} as const;

/** Lists that hold a word however it is written, only with a capital, or only without. */
const ANY_CASE: readonly (readonly [ReadonlySet<string>, number])[] = [
  [titles, CLASS.title],
  [organisationWords, CLASS.organisation],
  [geographicWords, CLASS.geographic],
  [timeWords, CLASS.time],
  [placePrepositions, CLASS.placePreposition],
  [plainPrepositions, CLASS.preposition],
  [directions, CLASS.direction],
];
const CAPITALISED: readonly (readonly [ReadonlySet<string>, number])[] = [
  [givenNames, CLASS.givenName],
  [surnames, CLASS.surname],
  [newspaperWords, CLASS.newspaper],
  [stateAbbreviations, CLASS.stateAbbreviation],
];
const LOWER_CASE: readonly (readonly [ReadonlySet<string>, number])[] = [[sayingVerbs, CLASS.saying]];

/**
 * The classes of a word that the lists give; those that gazetteer and model give (`demonym`, `state`, `common`) are
 * added elsewhere.
 * @param lower the word in lower case, with the full stop of an abbreviation
 */
export function wordClasses(word: string, lower: string, isCapitalised: boolean): number {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  let classes = postalCodes.has(word) ? CLASS.stateAbbreviation : 0;
  for (const [list, bit] of ANY_CASE) if (list.has(bare)) classes |= bit;
  // "W. Va." is written with a blank as well
  const whole = lower.replaceAll(' ', '');
  for (const [list, bit] of isCapitalised ? CAPITALISED : LOWER_CASE) if (list.has(whole)) classes |= bit;
  return classes;
}
