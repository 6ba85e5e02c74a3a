import type { Tokens } from '../text/tokens.ts';
import { CASE_MODE } from './analysedText.ts';
import { SENTENCE_START } from './sentenceStart.ts';
import { SHAPE } from './wordShape.ts';
import { NO_WORD, type WordType } from './wordType.ts';

export interface Sentences {
  readonly sentenceStart: Uint8Array;
  readonly caseMode: Uint8Array;
}

/**
 * Marks the tokens at which a sentence begins and sentences set in capitals. It looks at single tokens only, which is
 * coarser than the sentences that a reader sees, but fast and the same in training.
 */
export function findSentences(text: string, tokens: Tokens, words: readonly WordType[]): Sentences {
  const sentenceStart = new Uint8Array(tokens.count);
  const caseMode = new Uint8Array(tokens.count);
  let first = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    sentenceStart[index] = startOf(text, tokens, words, index, sentenceStart);
    if (index > 0 && sentenceStart[index] === SENTENCE_START.sentence) {
      caseMode.fill(caseModeOf(words, first, index), first, index);
      first = index;
    }
  }
  caseMode.fill(caseModeOf(words, first, tokens.count), first);
  return { sentenceStart, caseMode };
}

function startOf(
  text: string,
  { starts, ends }: Tokens,
  words: readonly WordType[],
  index: number,
  before: Uint8Array,
): number {
  if (index === 0) return SENTENCE_START.sentence;
  const gapStart = ends[index - 1] ?? 0;
  const gapEnd = starts[index] ?? 0;
  if (hasLineBreak(text, gapStart, gapEnd)) return SENTENCE_START.sentence;
  const start = (words[index - 1] ?? NO_WORD).startAfter;
  if (start === SENTENCE_START.quotation) {
    if (gapStart < gapEnd) return SENTENCE_START.no;
    return before[index - 1] === SENTENCE_START.no ? start : SENTENCE_START.sentence;
  }
  const isWithin = start === SENTENCE_START.abbreviation && words[index]?.isCapitalised !== true;
  return isWithin ? SENTENCE_START.no : start;
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset += 1) if (text.charCodeAt(offset) === LINE_FEED) return true;
  return false;
}

const LINE_FEED = 0x0a;

/** In capitals: most words; in title case: most words with a capital. */
function caseModeOf(words: readonly WordType[], first: number, end: number): number {
  let wordCount = 0;
  let capitalised = 0;
  let inCapitals = 0;
  for (let index = first; index < end; index += 1) {
    const word = words[index] ?? NO_WORD;
    if (word.shape < SHAPE.lowerCase) continue;
    wordCount += 1;
    if (word.isCapitalised) capitalised += 1;
    if (word.shape === SHAPE.capitals) inCapitals += 1;
  }
  if (wordCount > 2 && inCapitals / wordCount > 0.6) return CASE_MODE.capitals;
  return wordCount > 3 && capitalised / wordCount > 0.7 ? CASE_MODE.titleCase : CASE_MODE.normal;
}
