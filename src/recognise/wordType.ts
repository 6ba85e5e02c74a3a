import type { KnownPhrase } from './knownPhrase.ts';
import { NAME_CLASS } from './nameClass.ts';
import { directions } from './lists/directions.ts';
import { geographicWords } from './lists/geographicWords.ts';
import { connectors } from './lists/connectors.ts';
import { hashString } from './hashes.ts';
import { CLASS, wordClasses } from './wordClasses.ts';
import { SHAPE, wordShape } from './wordShape.ts';

/**
 * What is known of a token from its letters alone. It is worked out once for each spelling, which is what makes
 * recognition fast.
 */
export interface WordType {
  readonly text: string;
  /** In lower case, its apostrophes straight. */
  readonly lower: string;
  readonly hash: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix3: number;
  readonly prefix4: number;
  /** One of `SHAPE`. */
  readonly shape: number;
  /** Bits of `CLASS`. */
  readonly classes: number;
  /** One of `NAME_CLASS`; `none` without a capital. */
  readonly nameClass: number;
  /** True where a longer name of the gazetteer begins with it; false without a capital. */
  readonly opensName: boolean;
  readonly hasCapital: boolean;
  /** True where it can open a name: it is a word with a capital. */
  readonly isCapitalised: boolean;
  readonly isNumber: boolean;
  readonly isConnector: boolean;
  /** "'s" */
  readonly isPossessive: boolean;
}

/** What else a word's type is made from. */
export interface WordSources {
  readonly knownName: (word: string) => KnownPhrase;
  /** Words that articles write in lower case more often than not. */
  readonly commonWords: ReadonlySet<string>;
}

/** A longer token is no word of a language that is recognised here. */
const LONGEST_WORD = 64;

/** The word before the first and after the last. */
export const NO_WORD: WordType = {
  text: '',
  lower: '',
  hash: 77,
  suffix2: 0,
  suffix3: 0,
  suffix4: 0,
  prefix3: 0,
  prefix4: 0,
  shape: SHAPE.none,
  classes: 0,
  nameClass: NAME_CLASS.none,
  opensName: false,
  hasCapital: false,
  isCapitalised: false,
  isNumber: false,
  isConnector: false,
  isPossessive: false,
};

/** Works out the type of a token. */
export function wordType(text: string, sources: WordSources): WordType {
  if (text.length > LONGEST_WORD) return { ...NO_WORD, text, lower: text, shape: SHAPE.mark };
  const lower = text.toLowerCase().replaceAll(/[’‘]/gu, "'");
  const shape = wordShape(text);
  const hasCapital = /\p{Lu}/u.test(text);
  const isCapitalised = hasCapital && shape !== SHAPE.address && /^\p{L}/u.test(text);
  const known = isCapitalised ? sources.knownName(text) : NOT_KNOWN;
  return {
    text,
    lower,
    hash: hashString(lower),
    suffix2: hashString(`s${lower.slice(-2)}`),
    suffix3: hashString(`s${lower.slice(-3)}`),
    suffix4: hashString(`s${lower.slice(-4)}`),
    prefix3: hashString(`p${lower.slice(0, 3)}`),
    prefix4: hashString(`p${lower.slice(0, 4)}`),
    shape,
    classes: allClasses(text, lower, isCapitalised, known, sources.commonWords),
    nameClass: isGeneric(lower) ? NAME_CLASS.none : known.nameClass,
    opensName: known.opensName,
    hasCapital,
    isCapitalised,
    isNumber: shape >= SHAPE.year && shape <= SHAPE.number,
    isConnector: connectors.has(lower),
    isPossessive: lower === "'s",
  };
}

/** Words that stand in many names are none by themselves, though provinces are called "Centre" and "Eastern". */
function isGeneric(word: string): boolean {
  const lower = word.endsWith('.') ? word.slice(0, -1) : word;
  return directions.has(lower) || geographicWords.has(lower) || lower === 'centre' || lower === 'center';
}

const NOT_KNOWN: KnownPhrase = { nameClass: NAME_CLASS.none, isDemonym: false, opensName: false };

function allClasses(
  text: string,
  lower: string,
  isCapitalised: boolean,
  known: KnownPhrase,
  commonWords: ReadonlySet<string>,
): number {
  let classes = wordClasses(text, lower, isCapitalised);
  if (known.isDemonym) classes |= CLASS.demonym;
  if (known.nameClass === NAME_CLASS.state) classes |= CLASS.state;
  if (commonWords.has(lower)) classes |= CLASS.common;
  return classes;
}
