import { wordWindows, wordsOf } from '../../src/text/wordsOf.ts';
import { type ArticleWindows, WINDOW_WORDS, hashWindow } from './articleWindows.ts';
import { readingsOf } from './readingsOf.ts';

export interface FoundWindow {
  /** Line of its first word, from 1. */
  readonly line: number;
  /** Number of its first word in the file, from 1; tags and escapes may count as words. */
  readonly word: number;
}

/**
 * Where a text holds eight consecutive words of the article that no quotation holds, in any of its readings: the
 * first of them in each line. A window is allowed only where all of it is in one of `quotations`; one that begins
 * in a quotation and goes on in the article beyond it is found.
 */
export function findWindows(
  text: string,
  windows: ArticleWindows,
  quotations: readonly string[],
): FoundWindow[] {
  const hashes = new Set(windows.hashes);
  const allowed = new Set(quotations.flatMap((quotation) => wordWindows(wordsOf(quotation), WINDOW_WORDS)));
  const isTaken = (window: string): boolean =>
    !allowed.has(window) && hashes.has(hashWindow(windows.salt, window));
  const found = readingsOf(text).flatMap((reading) => findInReading(reading, isTaken));
  return found.filter(({ line }, i) => found.findIndex((other) => other.line === line) === i);
}

function findInReading(reading: string, isTaken: (window: string) => boolean): FoundWindow[] {
  const words = reading
    .split('\n')
    .flatMap((line, i) => wordsOf(line).map((word) => ({ word, line: i + 1 })));
  const found: FoundWindow[] = [];
  for (let i = 0; i + WINDOW_WORDS <= words.length; i += 1) {
    const window = words.slice(i, i + WINDOW_WORDS).map(({ word }) => word);
    // Coordinates: most words of the map's own data, and in no article eight in a row.
    if (window.every((word) => /^\d+$/u.test(word))) continue;
    if (isTaken(window.join(' '))) found.push({ line: words[i]?.line ?? 0, word: i + 1 });
  }
  return found;
}
