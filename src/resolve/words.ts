/**
 * The words of a text: a letter, and what may go on after it: letters, their marks, and the marks of abbreviations and
 * compounds, so that "O’Brien" and "U.S." are whole. Characters of ASCII are judged without the expressions, which is faster.
 */
import type { Span } from '../text/span.ts';

const LETTER = /\p{L}/uy;
const CAPITAL = /\p{Lu}/uy;
const REST = /[\p{L}\p{M}’'.&-]*/uy;

/** What a character is to a word. */
const PART = { none: 0, letter: 1, mark: 2 } as const;
const PARTS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/u.test(character)) return PART.letter;
  return "'.&-".includes(character) ? PART.mark : PART.none;
});

/** Where the word ends that begins at an offset. */
export function wordEnd(text: string, start: number): number {
  for (let end = start + 1; end < text.length; end += 1) {
    const part = PARTS[text.charCodeAt(end)];
    if (part === PART.none) return end;
    if (part === undefined) return endBy(REST, text, start);
  }
  return text.length;
}

/** The first word that begins at an offset or later, but no later than another; the offset is not inside a word. */
export function nextWord(text: string, from: number, latest: number): Span | undefined {
  for (let start = from; start <= latest && start < text.length; start += 1) {
    const part = PARTS[text.charCodeAt(start)];
    if (part === PART.letter || (part === undefined && endBy(LETTER, text, start) > start)) {
      return { start, end: wordEnd(text, start) };
    }
  }
  return undefined;
}

/** Where the first word with a capital begins, from an offset on; -1 where there is none. */
export function nextCapital(text: string, from: number): number {
  MAY_BE_CAPITAL.lastIndex = from;
  while (MAY_BE_CAPITAL.test(text)) {
    const at = MAY_BE_CAPITAL.lastIndex - 1;
    if (isCapital(text, at) && !isInsideWord(text, at)) return at;
  }
  return -1;
}

/** Without the flag "u", which makes it half as fast: what it finds beyond ASCII is looked at anew. */
const MAY_BE_CAPITAL = /[A-Z\u0080-\uffff]/g;

/** Whether the letter at an offset is a capital. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < PARTS.length ? code <= LAST_CAPITAL : endBy(CAPITAL, text, at) > at;
}

/** "Z"; the lower case comes behind it. */
const LAST_CAPITAL = 0x5a;

/** Whether the letter at an offset goes on with a word. */
function isInsideWord(text: string, at: number): boolean {
  const before = PARTS[text.charCodeAt(at - 1)];
  if (before === PART.none || before === PART.letter) return before === PART.letter;
  INSIDE.lastIndex = at;
  return INSIDE.test(text);
}

const INSIDE = /(?<=\p{L}[\p{M}’'.&-]*)/uy;

/** Where an expression's match at an offset ends; the offset where there is none. */
function endBy(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
