import type { Span } from '../text/span.ts';

/** So many UTF-16 code units on end are seldom found twice in a text. */
const WINDOW_LENGTH = 16;
const BASE = 0x01000193;
/** The base to the power of the window's length: what the unit that leaves the window counts. */
const LEAVING = Array.from({ length: WINDOW_LENGTH }).reduce<number>((power) => Math.imul(power, BASE), 1);
/** More slots than the text has windows, so that few of them meet by chance. */
const SLOTS_PER_UNIT = 8;

/**
 * For the spans of a text: false where their words certainly stand nowhere else in it, true where they may. One pass
 * over the text, which counts its windows by their hash (R. M. Karp, M. O. Rabin, 1987); a span is alone where one of
 * its windows is. A span shorter than a window may always repeat.
 */
export function repeatsIn(text: string): (span: Span) => boolean {
  const bits = Math.ceil(Math.log2(Math.max(2, text.length * SLOTS_PER_UNIT)));
  const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
  const counts = new Uint8Array(2 ** bits);
  let hash = hashAt(text, 0);
  for (let end = WINDOW_LENGTH; end <= text.length; end += 1) {
    const slot = slotOf(hash);
    if ((counts[slot] ?? 0) < 2) counts[slot] = (counts[slot] ?? 0) + 1;
    const leaving = Math.imul(LEAVING, text.charCodeAt(end - WINDOW_LENGTH));
    hash = (next(hash, text.charCodeAt(end)) - leaving) | 0;
  }
  return ({ start, end }) => {
    for (let at = start; at + WINDOW_LENGTH <= end; at += WINDOW_LENGTH) {
      if (counts[slotOf(hashAt(text, at))] === 1) return false;
    }
    return true;
  };
}

const next = (hash: number, unit: number): number => Math.imul(hash, BASE) + unit;

/** The window's hash, of 32 bits. */
function hashAt(text: string, start: number): number {
  let hash = 0;
  for (let at = start; at < start + WINDOW_LENGTH; at += 1) hash = next(hash, text.charCodeAt(at)) | 0;
  return hash;
}
