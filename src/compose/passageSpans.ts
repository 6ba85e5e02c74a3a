import { firstEndingAfter } from '../text/firstEndingAfter.ts';
import type { Span } from '../text/span.ts';

/** A stretch of the text to quote, with the mentions of one place in it. */
export interface PassageSpan<Mention extends Span> extends Span {
  readonly mentions: readonly Mention[];
}

/**
 * The passages that name a place: each holds its mentions and whole blocks, and those that overlap are one.
 *
 * @param blocks In order, none overlapping (`quotableBlocks`). A mention that no block holds is quoted alone.
 */
export function passageSpans<Mention extends Span>(
  mentions: readonly Mention[],
  blocks: readonly Span[],
): PassageSpan<Mention>[] {
  const passages: { start: number; end: number; mentions: Mention[] }[] = [];
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    const last = passages.at(-1);
    // What lies in a passage reaches out of it with none of its blocks.
    if (last !== undefined && mention.end <= last.end) {
      last.mentions.push(mention);
      continue;
    }
    const { start, end } = withBlocks(mention, blocks);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      last.mentions.push(mention);
    } else passages.push({ start, end, mentions: [mention] });
  }
  return passages;
}

/** The mention and all the blocks that it overlaps, as one. */
function withBlocks(mention: Span, blocks: readonly Span[]): Span {
  let { start, end } = mention;
  for (let i = firstEndingAfter(blocks, mention.start); i < blocks.length; i += 1) {
    const block = blocks[i];
    if (block === undefined || block.start >= mention.end) break;
    start = Math.min(start, block.start);
    end = Math.max(end, block.end);
  }
  return { start, end };
}
