import { tokenise } from '../text/tokens.ts';
import type { AnalysedText } from './analysedText.ts';
import { documentFlags } from './documentFlags.ts';
import { markActive } from './findIslands.ts';
import { findNames } from './findNames.ts';
import { findRuns } from './findRuns.ts';
import { findSentences } from './findSentences.ts';
import type { Lexicon } from './lexicon.ts';

/** Cuts a text into tokens and looks up all that features and rules need of them. */
export function analyse(text: string, lexicon: Lexicon): AnalysedText {
  const tokens = tokenise(text);
  const words = tokens.texts.map((token) => lexicon.word(token));
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
