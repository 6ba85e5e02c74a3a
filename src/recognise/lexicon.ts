import { nameKey } from '../gazetteer/nameKey.ts';
import type { Gazetteer } from '../gazetteer/types.ts';
import type { KnownPhrase } from './knownPhrase.ts';
import { knownName } from './nameClass.ts';
import { rememberSpans, type SpanLookup } from './rememberSpans.ts';
import { wordType, type WordType } from './wordType.ts';

/** What is known of words and phrases, remembered: asking twice costs a look into a table. */
export interface Lexicon {
  readonly word: SpanLookup<WordType>;
  readonly phrase: SpanLookup<KnownPhrase>;
}

/** So many spellings are remembered. */
const REMEMBERED = 50_000;

/** @param commonWords words that articles write in lower case more often than not */
export function createLexicon(gazetteer: Gazetteer, commonWords: ReadonlySet<string>): Lexicon {
  const phrase = rememberSpans((text: string): KnownPhrase => {
    const key = nameKey(text);
    const { nameClass, isDemonym } = knownName(gazetteer, key, text);
    return { text, nameClass, isDemonym, opensName: gazetteer.hasKeyPrefix(key) };
  }, REMEMBERED);
  let made = 0;
  const word = rememberSpans((text: string) => {
    made += 1;
    return wordType(text, { knownName: phrase, commonWords, id: 1 + (made % REMEMBERED) });
  }, REMEMBERED);
  return { word, phrase };
}
