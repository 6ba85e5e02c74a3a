import type { Span } from './span.ts';

/** A run of characters other than line breaks: line feed, vertical tab, form feed, return, NEL, LS, PS. */
const LINE = /[^\n\v\f\r\u0085\u2028\u2029]+/gu;

/** The lines of a text that hold more than white space, without the white space around them, in order. */
export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(LINE)].flatMap(({ index, 0: line }) => {
    const span = trimSpan(text, { start: index, end: index + line.length });
    return span.end > span.start ? [span] : [];
  });
}

/** The span without the white space at its ends; empty, at its start, where there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const rest = words.trimStart();
  const first = start + words.length - rest.length;
  return rest === '' ? { start, end: start } : { start: first, end: first + rest.trimEnd().length };
}
