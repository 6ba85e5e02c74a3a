import type { Span } from '../text/span.ts';
import { inWords } from './inWords.ts';

/**
 * The spans of names that a line gives, as `[{start, end}]`: null where it gives none, or what is wrong with them in one
 * sentence.
 */
export function readSpans(mentions: unknown, textLength: number): readonly Span[] | string | null {
  if (mentions === undefined || mentions === null) return null;
  if (!Array.isArray(mentions)) return `mentions is ${inWords(mentions)}, expected a list of {start, end}.`;
  const spans: Span[] = [];
  for (const [i, mention] of mentions.entries()) {
    const { start, end } = (mention ?? {}) as { readonly start?: unknown; readonly end?: unknown };
    if (!isOffset(start) || !isOffset(end) || start >= end || end > textLength) {
      return `mentions[${i}] is ${inWords(mention)}, expected {start, end} with 0 <= start < end <= ${textLength}.`;
    }
    spans.push({ start, end });
  }
  return spans;
}

const isOffset = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
