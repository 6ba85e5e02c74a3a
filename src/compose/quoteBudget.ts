import { firstEndingAfter } from '../text/firstEndingAfter.ts';
import type { Span } from '../text/span.ts';

/** How much may still be quoted, in UTF-16 code units. */
export interface QuoteBudget {
  /** Whether all these would still fit, words that two of them quote counted once. */
  readonly hasRoomFor: (spans: readonly Span[]) => boolean;
  /** Takes what a span needs, if it is there. */
  readonly take: (span: Span) => boolean;
}

/** Counts what is quoted, each part of the text once. */
export function createQuoteBudget(most: number): QuoteBudget {
  /** In order, none overlapping. */
  const taken: Span[] = [];
  let left = most;
  const overlapping = ({ start, end }: Span): Span[] => {
    const first = firstEndingAfter(taken, start);
    let next = first;
    while ((taken[next]?.start ?? Infinity) < end) next += 1;
    return taken.slice(first, next);
  };
  const needed = (span: Span): number =>
    overlapping(span).reduce(
      (sum, { start, end }) => sum - Math.min(end, span.end) + Math.max(start, span.start),
      span.end - span.start,
    );
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
      const parts = overlapping(span);
      const start = Math.min(span.start, parts[0]?.start ?? Infinity);
      const end = Math.max(span.end, parts.at(-1)?.end ?? 0);
      taken.splice(firstEndingAfter(taken, span.start), parts.length, { start, end });
      left -= count;
      return true;
    },
  };
}
