import type { Span } from '../text/span.ts';

/** Verbs of reported speech, right before the date: "said Tuesday", "told reporters on Monday"; not "was reported on Monday". */
const SAID =
  /(?<!(?:was|were|been|is|are)\s)(?<!\p{L})(?:sa(?:id|ys)|announced|added|stated|wrote|tweeted|testified|warned|insisted|claimed|reported|acknowledged|told\s+(?:[\p{L}’'.]+\s+){1,4})(?:\s*in\s+a\s+(?:news\s+release|statement|report|letter|tweet))?\s*(?:late\s+|early\s+|earlier\s+|this\s+)?$/iu;
/** So much of the text before a date is looked at, in UTF-16 code units. */
const WINDOW_LENGTH = 70;
/** "He said Tuesday in Lima": there he said it. */
const PLACED = /^\s+(?:in|at|from|during)\s+(?:(?!that\s)\p{L}+\s+){0,4}$/u;

/** Whether a date tells when somebody said something, and not when it happened. */
export function isOfReport(text: string, date: Span): boolean {
  return SAID.test(text.slice(Math.max(0, date.start - WINDOW_LENGTH), date.start));
}

/** Whether a mention is the place where it was said: right behind the date of the report. */
export function isPlaceOfReport(text: string, date: Span, mention: Span): boolean {
  return (
    mention.start > date.end &&
    PLACED.test(text.slice(date.end, Math.min(mention.start, date.end + WINDOW_LENGTH)))
  );
}
