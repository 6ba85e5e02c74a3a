import { matchesOf } from '../text/matchesOf.ts';
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
  let last = 0;
  for (const { index: start, 0: opening } of matchesOf(/[“„«"]/gu, text)) {
    if (start < last) continue;
    const paragraph = text.slice(start + 1, start + MAX_QUOTATION_LENGTH);
    const closing = CLOSING.get(opening) ?? opening;
    const length = paragraph.indexOf(closing);
    const lineEnd = paragraph.indexOf('\n');
    if (length === -1 || (lineEnd !== -1 && lineEnd < length)) continue;
    last = start + 1 + length + closing.length;
    spans.push({ start, end: last });
  }
  return spans;
}
