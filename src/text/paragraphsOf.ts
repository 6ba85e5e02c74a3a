import { createCharacterCheck } from './createCharacterCheck.ts';
import type { Span } from './span.ts';

/** A run of characters other than line breaks: line feed, vertical tab, form feed, return, NEL, LS, PS. */
const LINE = /[^\n\v\f\r\u0085\u2028\u2029]+/gu;

/** The lines of a text that hold more than white space, without the white space around them, in order. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const { index, 0: line } of text.matchAll(LINE)) {
    const span = trimSpan(text, { start: index, end: index + line.length });
    if (span.end > span.start) paragraphs.push(span);
  }
  return paragraphs;
}

const isSpace = createCharacterCheck(/\s/u);

/** The span without the white space at its ends; empty, at its start, where there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && isSpace(text, first)) first += 1;
  if (first === last) return { start, end: start };
  while (isSpace(text, last - 1)) last -= 1;
  return { start: first, end: last };
}
