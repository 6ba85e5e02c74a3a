/** The article's text cut into paragraphs, and these into runs of plain and of marked words. */
import type { Span } from '../../text/span.ts';
import { trimSpan } from '../../text/paragraphsOf.ts';

/** A run of the text within one mark, or within none. */
export interface Piece<M> {
  readonly text: string;
  /** The innermost mark around it. */
  readonly mark: M | null;
  /** The marks whose words end with this piece, the innermost first. */
  readonly ending: readonly M[];
}

/** A paragraph, or a part of a very long one. */
export interface ArticleBlock<M> {
  readonly pieces: readonly Piece<M>[];
  /** True for a part after the first: the text has no break here. */
  readonly isContinued: boolean;
}

/** Longer paragraphs are drawn in parts, each in a turn of its own: a text may be one line. */
const MAX_BLOCK_LENGTH = 4000;

const BLANK_LINE = /\n[^\S\n]*\n\s*/gu;
const LINE_END = /\n/gu;

/**
 * @param marks In the order of the text, an outer one before those within it; of two with the same words the
 *   first is taken.
 */
export function articleBlocks<M extends Span>(text: string, marks: readonly M[]): ArticleBlock<M>[] {
  const blocks: ArticleBlock<M>[] = [];
  let next = 0;
  for (const { start, end, isContinued } of blockSpans(text, marks)) {
    while ((marks[next]?.start ?? Infinity) < start) next += 1;
    const first = next;
    while ((marks[next]?.start ?? Infinity) < end) next += 1;
    const own = marks.slice(first, next).filter((mark) => mark.end <= end);
    blocks.push({ pieces: cutPieces(text, { start, end }, own), isContinued });
  }
  return blocks;
}

interface BlockSpan extends Span {
  readonly isContinued: boolean;
}

/** Paragraphs end at blank lines, or where the text has none at line ends. */
function blockSpans(text: string, marks: readonly Span[]): BlockSpan[] {
  const breaks = [...text.matchAll(/\n[^\S\n]*\n/u.test(text) ? BLANK_LINE : LINE_END)];
  const starts = [0, ...breaks.map(({ index, 0: words }) => index + words.length)];
  const ends = [...breaks.map(({ index }) => index), text.length];
  return starts
    .map((start, i) => trimSpan(text, { start, end: ends[i] ?? start }))
    .filter(({ start, end }) => end > start)
    .flatMap((span) => splitLong(text, span, marks));
}

/** Splits between words and outside of marks; where there is no such place, not at all. */
function splitLong(text: string, { start, end }: Span, marks: readonly Span[]): BlockSpan[] {
  const parts: BlockSpan[] = [];
  let from = start;
  while (end - from > MAX_BLOCK_LENGTH) {
    const at = splitPoint(text, from + MAX_BLOCK_LENGTH, end, marks);
    if (at === null) break;
    parts.push({ start: from, end: at, isContinued: from > start });
    from = at;
  }
  return [...parts, { start: from, end, isContinued: from > start }];
}

function splitPoint(text: string, from: number, end: number, marks: readonly Span[]): number | null {
  for (let at = from; at < end; at += 1) {
    const isGap = /\s/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at));
    if (isGap && !isWithin(at, marks)) return at;
  }
  return null;
}

/** True inside a mark; looks at the few that start before the point. */
function isWithin(at: number, marks: readonly Span[]): boolean {
  const after = firstFrom(marks, at);
  return marks.slice(Math.max(0, after - MAX_NESTED), after).some(({ end }) => end > at);
}

/** Marks lie in one another seldom, and never so deep. */
const MAX_NESTED = 16;

/** Index of the first mark that starts at the point or after it. */
function firstFrom(marks: readonly Span[], at: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cutPieces<M extends Span>(text: string, { start, end }: Span, marks: readonly M[]): Piece<M>[] {
  const edges = [...new Set([start, end, ...marks.flatMap((mark) => [mark.start, mark.end])])].toSorted(
    (a, b) => a - b,
  );
  const pieces: Piece<M>[] = [];
  let open: M[] = [];
  let next = 0;
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to === undefined) break;
    open = open.filter((mark) => mark.end > from);
    for (let mark = marks[next]; mark?.start === from; mark = marks[next]) {
      if (!open.some((around) => around.start === mark.start && around.end === mark.end)) open.push(mark);
      next += 1;
    }
    pieces.push({
      text: text.slice(from, to),
      mark: innermost(open),
      ending: open.filter((mark) => mark.end === to).toReversed(),
    });
  }
  return pieces;
}

/** The shortest; of equals the one that starts last. */
function innermost<M extends Span>(open: readonly M[]): M | null {
  return open.reduce<M | null>(
    (best, mark) => (best === null || mark.end - mark.start <= best.end - best.start ? mark : best),
    null,
  );
}
