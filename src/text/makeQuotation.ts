import { prefixLengths, suffixLengths } from './contextEdges.ts';
import { eachOccurrence } from './eachOccurrence.ts';
import { graphemeEnd, graphemeStart } from './graphemes.ts';
import { MAX_CONTEXT_LENGTH } from './quotation.ts';
import { sharedAfter, sharedBefore } from './sharedLength.ts';

/** A quotation with more repeats than this gets all its context: to look at each takes longer than it saves. */
const MAX_REPEATS = 200;

export interface QuotationOptions {
  /** How long prefix and suffix may be, in UTF-16 code units: 0 to 32. */
  readonly contextLength?: number;
  /** `when needed`: only as much prefix and suffix as tells the quotation from its repeats in the text. */
  readonly context?: 'always' | 'when needed';
}

/** A quotation whose words stand in the text from `start` to `end`, in UTF-16 code units. */
export interface MadeQuotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Quotes the text from `start` up to `end`, with some words before and after by which to find it again. A span
 * that would cut a grapheme is widened to its edges; prefix and suffix end at word edges. Where even the longest
 * context does not tell the quotation from a repeat, only `start` does.
 *
 * Throws a RangeError for a span that is empty, or not within the text.
 */
export function makeQuotation(
  text: string,
  start: number,
  end: number,
  { contextLength = MAX_CONTEXT_LENGTH, context = 'always' }: QuotationOptions = {},
): MadeQuotation {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError(
      `span ${start} to ${end}: expected whole numbers, 0 <= start < end <= ${text.length}`,
    );
  }
  if (!Number.isInteger(contextLength) || contextLength < 0 || contextLength > MAX_CONTEXT_LENGTH) {
    throw new RangeError(
      `contextLength ${contextLength}: expected a whole number, 0 to ${MAX_CONTEXT_LENGTH}`,
    );
  }
  const span = { start: graphemeStart(text, start), end: graphemeEnd(text, end) };
  const prefixes = prefixLengths(text, span.start, contextLength);
  const suffixes = suffixLengths(text, span.end, contextLength);
  const [before, after] =
    context === 'always'
      ? [prefixes.at(-1) ?? 0, suffixes.at(-1) ?? 0]
      : neededContext(text, span, prefixes, suffixes);
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(span.start - before, span.start),
    suffix: text.slice(span.end, span.end + after),
    ...span,
  };
}

/**
 * The shortest lengths of prefix and suffix that no repeat shares; the longest of both where every pair of lengths
 * is shared by one.
 */
function neededContext(
  text: string,
  span: { readonly start: number; readonly end: number },
  prefixes: readonly number[],
  suffixes: readonly number[],
): readonly [before: number, after: number] {
  const longest = [prefixes.at(-1) ?? 0, suffixes.at(-1) ?? 0] as const;
  const suffixShared = sharedSuffixLengths(text, span, longest);
  let best: readonly [number, number] | null = null;
  for (const before of prefixes) {
    const after = suffixes.find((length) => length > (suffixShared[before] ?? -1));
    if (after === undefined) continue;
    if (best === null || before + after < best[0] + best[1]) best = [before, after];
  }
  return best ?? longest;
}

/** For each prefix length: how much of the suffix the repeats share that share so much prefix; -1 for no repeat. */
function sharedSuffixLengths(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  [before, after]: readonly [number, number],
): number[] {
  const prefix = text.slice(start - before, start);
  const suffix = text.slice(end, end + after);
  const shared = Array.from({ length: before + 1 }, () => -1);
  let repeats = 0;
  for (const repeat of eachOccurrence(text.slice(start, end), text)) {
    if (repeat === start) continue;
    repeats += 1;
    const prefixShared = sharedBefore(text, repeat, prefix);
    const suffixShared = sharedAfter(text, repeat + end - start, suffix);
    shared[prefixShared] = Math.max(shared[prefixShared] ?? -1, suffixShared);
    const isAllShared = prefixShared === before && suffixShared === after;
    if (isAllShared || repeats > MAX_REPEATS) return shared.map(() => after);
  }
  // What shares a longer prefix shares the shorter ones too.
  for (let length = before - 1; length >= 0; length -= 1) {
    shared[length] = Math.max(shared[length] ?? -1, shared[length + 1] ?? -1);
  }
  return shared;
}
