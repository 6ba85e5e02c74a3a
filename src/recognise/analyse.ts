import { tokenise, type Tokens } from '../text/tokens.ts';
import type { AnalysedText } from './analysedText.ts';
import { documentFlags } from './documentFlags.ts';
import { markActive } from './findIslands.ts';
import { findNames } from './findNames.ts';
import { findRuns } from './findRuns.ts';
import { findSentences } from './findSentences.ts';
import type { Lexicon } from './lexicon.ts';
import type { WordType } from './wordType.ts';

/** Cuts a text into tokens and looks up all that features and rules need of them. */
export function analyse(text: string, lexicon: Lexicon): AnalysedText {
  const tokens = tokenise(text);
  const words = wordsOf(text, tokens, lexicon);
  const sentences = findSentences(text, tokens, words);
  const analysed = {
    text,
    count: tokens.count,
    starts: tokens.starts,
    ends: tokens.ends,
    words,
    ...sentences,
    ...findNames(text, tokens, words, lexicon),
    ...findRuns(words, sentences.sentenceStart),
  };
  return { ...analysed, ...documentFlags(analysed), isActive: markActive(tokens, words) };
}

function wordsOf(text: string, { count, starts, ends }: Tokens, lexicon: Lexicon): WordType[] {
  const words: WordType[] = [];
  for (let index = 0; index < count; index += 1) words.push(lexicon.word(text, starts[index], ends[index]));
  return words;
}
