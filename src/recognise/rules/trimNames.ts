import type { AnalysedText } from '../analysedText.ts';
import { setName, type NameSpan } from '../nameSpans.ts';
import { SHAPE } from '../wordShape.ts';
import { NO_WORD } from '../wordType.ts';

/** Names neither begin nor end with "'s", a hyphen or a small word. */
export function trimNames({ words }: AnalysedText, tags: Uint8Array, spans: readonly NameSpan[]): void {
  for (const span of spans) {
    let { first, end } = span;
    while (end > first && !mayEnd(words[end - 1] ?? NO_WORD)) end -= 1;
    while (first < end && !mayBegin(words[first] ?? NO_WORD)) first += 1;
    if (first === span.first && end === span.end) continue;
    tags.fill(0, span.first, span.end);
    if (first < end) setName(tags, first, end, span.kind);
  }
}

type Word = typeof NO_WORD;
const mayBegin = (word: Word): boolean => word.isCapitalised || word.isNumber;
const mayEnd = (word: Word): boolean => !word.isPossessive && word.shape !== SHAPE.hyphen && mayBegin(word);
