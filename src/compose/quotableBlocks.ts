import type { Span } from '../text/span.ts';

/**
 * The stretches of a text that a quotation takes whole or not at all: its sentences, those that share a quotation as one.
 *
 * @param sentences In order, none overlapping.
 * @param quotations In order, none overlapping (`quoteSpans`).
 * @returns In order, none overlapping.
 */
export function quotableBlocks(sentences: readonly Span[], quotations: readonly Span[]): Span[] {
  const blocks: { start: number; end: number }[] = [];
  for (const { start, end } of [...sentences, ...quotations].toSorted((a, b) => a.start - b.start)) {
    const last = blocks.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else blocks.push({ start, end });
  }
  return blocks;
}
