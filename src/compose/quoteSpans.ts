import type { Span } from '../text/span.ts';

/** Opening marks and the marks that close them; a straight mark closes itself. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
]);
/** A quotation longer than this has lost its closing mark. */
const MAX_QUOTATION_LENGTH = 1500;

/**
 * The quotations in a text, marks included, none within another. A mark that nothing closes within its paragraph
 * opens none. Single quotation marks are left alone: they cannot be told from apostrophes.
 */
export function quoteSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index: start, 0: opening } of text.matchAll(/[“„«"]/gu)) {
    if (start < (spans.at(-1)?.end ?? 0)) continue;
    const closing = CLOSING.get(opening) ?? opening;
    const paragraph = text.slice(start + 1, start + MAX_QUOTATION_LENGTH);
    const length = paragraph.split('\n', 1)[0]?.indexOf(closing) ?? -1;
    if (length >= 0) spans.push({ start, end: start + 1 + length + closing.length });
  }
  return spans;
}
