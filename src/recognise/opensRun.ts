import type { AnalysedText } from './analysedText.ts';
import { SENTENCE_START } from './sentenceStart.ts';
import { CLASS } from './wordClasses.ts';
import { NO_WORD } from './wordType.ts';

const SMALL_WORDS = CLASS.common | CLASS.preposition | CLASS.placePreposition;

/** True where a run of capitals begins but for a title or the word that opens the sentence: "So Jane Doe" */
export function opensRun({ words, runFirst, sentenceStart }: AnalysedText, index: number): boolean {
  if (runFirst[index] === index) return true;
  const { classes } = words[index - 1] ?? NO_WORD;
  if ((classes & CLASS.title) !== 0) return true;
  return (classes & SMALL_WORDS) !== 0 && sentenceStart[index - 1] !== SENTENCE_START.no;
}
