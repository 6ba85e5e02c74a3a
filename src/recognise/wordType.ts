import { SENTENCE_START } from './sentenceStart.ts';
import type { KnownPhrase } from './knownPhrase.ts';
import { NAME_CLASS } from './nameClass.ts';
import { directions } from './lists/directions.ts';
import { geographicWords } from './lists/geographicWords.ts';
import { connectors } from './lists/connectors.ts';
import { hashString } from './hashes.ts';
import { startAfter } from './startAfter.ts';
import { CLASS, wordClasses } from './wordClasses.ts';
import { SHAPE, wordShape } from './wordShape.ts';

/**
 * What is known of a token from its letters alone. It is worked out once for each spelling, which is what makes
 * recognition fast.
 */
export interface WordType {
  /** One of `SHAPE`. */
  readonly shape: number;
  /** One of `SENTENCE_START`: see `startAfter`. */
  readonly startAfter: number;
  /** True where it can open a name: it is a word with a capital. */
  readonly isCapitalised: boolean;
  readonly text: string;
  /** Of `lower`. */
  readonly hash: number;
  /** Bits of `CLASS`. */
  readonly classes: number;
  /** In lower case, its apostrophes straight. */
  readonly lower: string;
  /** A small number that no other word has which is remembered at the time. */
  readonly id: number;
  /** One of `NAME_CLASS`; `none` without a capital. */
  readonly nameClass: number;
  /** True where a longer name of the gazetteer begins with it; false without a capital. */
  readonly opensName: boolean;
  readonly isNumber: boolean;
  readonly isConnector: boolean;
  /** "'s" */
  readonly isPossessive: boolean;
}

/** What else a word's type is made from. */
export interface WordSources {
  readonly id: number;
  readonly knownName: (word: string) => KnownPhrase;
  /** Words that articles write in lower case more often than not. */
  readonly commonWords: ReadonlySet<string>;
}

/** A longer token is no word of a language that is recognised here. */
const LONGEST_WORD = 64;

/** The word before the first and after the last. */
export const NO_WORD: WordType = {
  shape: SHAPE.none,
  startAfter: SENTENCE_START.no,
  isCapitalised: false,
  text: '',
  hash: 77,
  classes: 0,
  lower: '',
  id: 0,
  nameClass: NAME_CLASS.none,
  opensName: false,
  isNumber: false,
  isConnector: false,
  isPossessive: false,
};

/** The word at `index`, `NO_WORD` before the first and after the last. */
export function wordAt(words: readonly WordType[], index: number): WordType {
  // an array is slow to tell that it has no -1
  return index < 0 ? NO_WORD : (words[index] ?? NO_WORD);
}

/** Works out the type of a token. */
export function wordType(text: string, sources: WordSources): WordType {
  if (text.length > LONGEST_WORD) return { ...NO_WORD, shape: SHAPE.mark, lower: text, text, id: sources.id };
  const lower = text.toLowerCase().replaceAll(/[’‘]/gu, "'");
  const shape = wordShape(text);
  const isCapitalised = shape !== SHAPE.address && /^\p{L}/u.test(text) && /\p{Lu}/u.test(text);
  const known = isCapitalised ? sources.knownName(text) : NOT_KNOWN;
  return {
    shape,
    startAfter: startAfter(text, shape),
    isCapitalised,
    text,
    hash: hashString(lower),
    classes: allClasses(text, lower, isCapitalised, known, sources.commonWords),
    lower,
    id: sources.id,
    nameClass: isGeneric(lower) ? NAME_CLASS.none : known.nameClass,
    opensName: known.opensName,
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

const NOT_KNOWN: KnownPhrase = { text: '', nameClass: NAME_CLASS.none, isDemonym: false, opensName: false };

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
