import type { Span } from '../text/span.ts';

/** A letter, and what may go on after it: letters, their marks, and the marks of abbreviations and compounds. */
const WORD = /\p{L}[\p{L}\p{M}’'.&-]*/uy;

/**
 * The words of a text, "O’Brien" and "U.S." whole, in order. Words of ASCII letters are found without the expression, which is
 * faster.
 */
export function scanWords(text: string): Span[] {
  const words: Span[] = [];
  const pattern = new RegExp(WORD);
  for (let start = 0; start < text.length;) {
    const code = text.charCodeAt(start);
    const isPlain = code < PARTS.length;
    if (isPlain && PARTS[code] !== LETTER) {
      start += 1;
      continue;
    }
    let end = isPlain ? plainEnd(text, start) : start;
    if (end === start) {
      pattern.lastIndex = start;
      end = pattern.test(text) ? pattern.lastIndex : start;
    }
    if (end > start) words.push({ start, end });
    // A character beyond the first plane takes two code units.
    start = end > start ? end : start + ((text.codePointAt(start) ?? 0) > 0xff_ff ? 2 : 1);
  }
  return words;
}

const LETTER = 1;
const GOES_ON = 2;
/** What each character of ASCII is to a word; 0 for what ends it. */
const PARTS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/u.test(character)) return LETTER;
  return "'.&-".includes(character) ? GOES_ON : 0;
});
const APOSTROPHE = 0x2019;

/** Where a word ends that begins with an ASCII letter; `start` where other letters may follow. */
function plainEnd(text: string, start: number): number {
  for (let end = start + 1; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code >= PARTS.length && code !== APOSTROPHE) return start;
    if (PARTS[code] === 0) return end;
  }
  return text.length;
}
