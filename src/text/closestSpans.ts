import type { Span } from './chooseByContext.ts';
import { closestEnds } from './closestEnds.ts';

/** In a text that says the same over and over, no more of its equally close places are looked into. */
const MAX_ENDS = 64;

/** Stretches of text that are equally close to a pattern. */
export interface ClosestSpans {
  /** Letters to insert, leave out or exchange; the same for all spans. */
  readonly edits: number;
  /** For each end, the spans whose length is nearest to the pattern's come first. */
  readonly spans: readonly Span[];
}

/**
 * The stretches of text that are closest to the pattern, within `maxEdits` letters; null where there is none.
 * Of more than 64 places that are equally close, the first to end, or those nearest to where the pattern is
 * thought to begin.
 */
export function closestSpans(
  text: string,
  pattern: string,
  maxEdits: number,
  distanceFromStart: ((offset: number) => number) | null,
): ClosestSpans | null {
  const closest = closestEnds(text, pattern, maxEdits);
  if (closest === null) return null;
  const { edits, ends } = closest;
  const likely =
    distanceFromStart === null || ends.length <= MAX_ENDS
      ? ends
      : ends
          .map((end) => ({ end, distance: distanceFromStart(Math.max(0, end - pattern.length)) }))
          .toSorted((a, b) => a.distance - b.distance)
          .map(({ end }) => end);
  const reversedPattern = reversed(pattern);
  const spans = likely.slice(0, MAX_ENDS).flatMap((end) => {
    const earliest = Math.max(0, end - pattern.length - edits);
    // Backwards from the end, the pattern's beginning is its end.
    const lengths = closestEnds(reversed(text.slice(earliest, end)), reversedPattern, edits)?.ends ?? [];
    const off = (length: number): number => Math.abs(length - pattern.length);
    return lengths.toSorted((a, b) => off(a) - off(b)).map((length) => ({ start: end - length, end }));
  });
  return { edits, spans };
}

/** By code units: what is cut apart is put together again by reversing the offsets, not the text. */
function reversed(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charAt(text.length - 1 - i)).join('');
}
