/**
 * The article's eight-word windows as salted hashes, by which they are known again where they stand. The list
 * holds no word; it is not secret either: who guesses eight words can check the guess against it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const WINDOW_WORDS = 8;
const HASH_BYTES = 10;

export const WINDOWS_PATH = fileURLToPath(new URL('article-windows.json', import.meta.url));

export interface ArticleWindows {
  readonly about: string;
  readonly salt: string;
  /** In the order of the hashes themselves, which tells nothing of the article's. */
  readonly hashes: readonly string[];
}

export function readArticleWindows(): ArticleWindows {
  return JSON.parse(readFileSync(WINDOWS_PATH, 'utf8')) as ArticleWindows;
}

/** SHA-256 of salt and window, its first ten bytes in hexadecimal. */
export function hashWindow(salt: string, window: string): string {
  return createHash('sha256')
    .update(`${salt} ${window}`, 'utf8')
    .digest('hex')
    .slice(0, HASH_BYTES * 2);
}
