import { firstEndingAfter } from '../text/firstEndingAfter.ts';
import type { Span } from '../text/span.ts';

/** A stretch of the text to quote, with the mentions of one place in it. */
export interface PassageSpan<Mention extends Span> extends Span {
  readonly mentions: readonly Mention[];
}

/**
 * What is quoted for a place: the sentences that name it. Where a sentence ends within a quotation, the sentences
 * on to the quotation's end belong to it; stretches that then overlap are one.
 *
 * @param sentences In order, none overlapping. A mention that no sentence holds is quoted alone.
 * @param quotations In order, none overlapping (`quoteSpans`).
 */
export function passageSpans<Mention extends Span>(
  mentions: readonly Mention[],
  sentences: readonly Span[],
  quotations: readonly Span[],
): PassageSpan<Mention>[] {
  const passages: { start: number; end: number; mentions: Mention[] }[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    const { start, end } = wholeSentences(mention, sentences, quotations);
    const last = passages.at(-1);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      last.mentions.push(mention);
    } else passages.push({ start, end, mentions: [mention] });
  }
  return passages;
}

/** Grows until it holds whole sentences and whole quotations. */
function wholeSentences(mention: Span, sentences: readonly Span[], quotations: readonly Span[]): Span {
  let span: Span = { start: mention.start, end: mention.end };
  for (;;) {
    const grown = cover(cover(span, sentences), quotations);
    if (grown.start === span.start && grown.end === span.end) return span;
    span = grown;
  }
}

/** The span and all the others that it overlaps, as one. */
function cover(span: Span, others: readonly Span[]): Span {
  let { start, end } = span;
  for (let i = firstEndingAfter(others, span.start); i < others.length; i += 1) {
    const other = others[i];
    if (other === undefined || other.start >= span.end) break;
    start = Math.min(start, other.start);
    end = Math.max(end, other.end);
  }
  return { start, end };
}
