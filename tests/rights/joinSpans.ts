import type { QuotedSpan } from './quotedSpans.ts';

/**
 * The union of the spans, as runs of the article in its order. Spans that overlap become one run, and so do two
 * with a single unseen character between them (a space, a line end): a reader of the two has the run.
 * Throws where two spans disagree on the words they share.
 */
export function joinSpans(spans: readonly QuotedSpan[]): QuotedSpan[] {
  const runs: QuotedSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const run = runs.at(-1);
    const gap = run === undefined ? Infinity : span.start - (run.start + run.text.length);
    if (run === undefined || gap > 1) {
      runs.push(span);
      continue;
    }
    const shared = run.text.slice(span.start - run.start, span.start - run.start + span.text.length);
    if (gap <= 0 && !span.text.startsWith(shared)) {
      throw new RangeError(`${run.where} and ${span.where}: they overlap and have other words there`);
    }
    const more = gap > 0 ? ` ${span.text}` : span.text.slice(shared.length);
    runs.splice(-1, 1, { ...run, text: `${run.text}${more}` });
  }
  return runs;
}
