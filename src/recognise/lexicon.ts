import { nameKey } from '../gazetteer/nameKey.ts';
import { remember } from '../gazetteer/remember.ts';
import type { Gazetteer } from '../gazetteer/types.ts';
import type { KnownPhrase } from './knownPhrase.ts';
import { knownName } from './nameClass.ts';
import { wordType, type WordType } from './wordType.ts';

/** What is known of words and phrases, remembered: asking twice costs a look into a map. */
export interface Lexicon {
  readonly word: (text: string) => WordType;
  readonly phrase: (text: string) => KnownPhrase;
}

/** So many spellings are remembered. */
const REMEMBERED = 50_000;

/** @param commonWords words that articles write in lower case more often than not */
export function createLexicon(gazetteer: Gazetteer, commonWords: ReadonlySet<string>): Lexicon {
  const phrase = remember((text: string): KnownPhrase => {
    const key = nameKey(text);
    return { ...knownName(gazetteer, key, text), opensName: gazetteer.hasKeyPrefix(key) };
  }, REMEMBERED);
  const word = remember((text: string) => wordType(text, { knownName: phrase, commonWords }), REMEMBERED);
  return { word, phrase };
}
