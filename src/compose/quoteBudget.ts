import type { Span } from '../text/span.ts';

/** How much may still be quoted, in UTF-16 code units. */
export interface QuoteBudget {
  /** Whether all these would still fit, words that two of them quote counted once. */
  readonly hasRoomFor: (spans: readonly Span[]) => boolean;
  /** Takes what a span needs, if it is there. */
  readonly take: (span: Span) => boolean;
}

/** Counts what is quoted, each part of the text once. */
export function createQuoteBudget(textLength: number, most: number): QuoteBudget {
  const isTaken = new Uint8Array(textLength);
  let left = most;
  const needed = ({ start, end }: Span): number => {
    let count = 0;
    for (let i = start; i < end; i += 1) if (isTaken[i] === 0) count += 1;
    return count;
  };
  return {
    hasRoomFor: (spans) => {
      let [sum, covered] = [0, 0];
      for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
        if (end > covered) sum += needed({ start: Math.max(start, covered), end });
        covered = Math.max(covered, end);
      }
      return sum <= left;
    },
    take: (span) => {
      const count = needed(span);
      if (count > left) return false;
      isTaken.fill(1, span.start, span.end);
      left -= count;
      return true;
    },
  };
}
