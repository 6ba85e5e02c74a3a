import { wordWindows, wordsOf } from '../../src/text/wordsOf.ts';
import { type ArticleWindows, WINDOW_WORDS, hashWindow } from './articleWindows.ts';

/** What article-windows.json holds for an article. */
export function listWindows(text: string, salt: string): ArticleWindows {
  const hashes = new Set(wordWindows(wordsOf(text), WINDOW_WORDS).map((window) => hashWindow(salt, window)));
  return {
    about:
      'Each run of eight words of the Latin Times article, as the first 10 bytes of SHA-256 over the salt, a space ' +
      'and the words. Made by hashWindows.ts; quotedWindows.test.ts looks for them in every file of the project.',
    salt,
    hashes: [...hashes].toSorted(),
  };
}
