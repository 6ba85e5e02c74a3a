/**
 * Where the user-perceived characters of a text begin and end (UAX #29, extended grapheme clusters), so that
 * nothing is cut inside an emoji family, a flag, an accented letter or a surrogate pair.
 */

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The nearest edge of a grapheme at or before the offset. */
export function graphemeStart(text: string, offset: number): number {
  return graphemeAround(text, offset)?.start ?? offset;
}

/** The nearest edge of a grapheme at or after the offset. */
export function graphemeEnd(text: string, offset: number): number {
  return graphemeAround(text, offset)?.end ?? offset;
}

/** The grapheme that the offset would cut; null where the offset is an edge. */
function graphemeAround(text: string, offset: number): { start: number; end: number } | null {
  if (isPlainEdge(text, offset)) return null;
  // The segmenter copies all that it is given: it gets the text between the plain edges around the offset, and no more.
  let [from, to] = [offset - 1, offset + 1];
  while (!isPlainEdge(text, from)) from -= 1;
  while (!isPlainEdge(text, to)) to += 1;
  const grapheme = segmenter.segment(text.slice(from, to)).containing(offset - from);
  if (grapheme === undefined || from + grapheme.index === offset) return null;
  const start = from + grapheme.index;
  return { start, end: start + grapheme.segment.length };
}

/** True at the text's ends, and between two characters of Latin text, where no segmenter is needed. */
function isPlainEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.charCodeAt(offset - 1);
  return before !== 0x0d && isAlone(before) && isAlone(text.charCodeAt(offset));
}

/**
 * Below U+0300, the first combining mark, only CR LF sticks together; nor do the dashes and quotation marks of general
 * punctuation stick to anything but a mark that combines with them.
 */
const isAlone = (unit: number): boolean => unit < 0x300 || (unit >= 0x2010 && unit <= 0x2027);
