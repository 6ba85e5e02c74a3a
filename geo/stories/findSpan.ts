import type { Marks } from './storyTable.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The span of `text` (UTF-16 offsets) from the start of the first mark to the end of the last. Throws where the
 * first is not there exactly once, or the last does not follow it: a table that has lost its article.
 */
export function findSpan(text: string, { from, to }: Marks): Span {
  const start = text.indexOf(from);
  if (start === -1) throw new RangeError(`mark "${from}": not found in the article`);
  if (text.includes(from, start + 1)) throw new RangeError(`mark "${from}": found twice, expected once`);
  const last = text.indexOf(to, start);
  if (last === -1) throw new RangeError(`mark "${to}": not found after "${from}"`);
  return { start, end: last + to.length };
}
