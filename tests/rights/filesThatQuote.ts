import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticleWindows } from './articleWindows.ts';
import { findWindows } from './findWindows.ts';

/**
 * "path:line: word n" for each line of the files that holds eight consecutive words of the article, all of which are
 * in none of `quotations`. Paths are from `root`; files that are no text are passed over.
 */
export function filesThatQuote(
  root: string,
  paths: readonly string[],
  quotations: readonly string[],
): string[] {
  const windows = readArticleWindows();
  return paths.flatMap((path) => {
    const text = readText(join(root, path));
    if (text === null) return [];
    return findWindows(text, windows, quotations).map(({ line, word }) => `${path}:${line}: word ${word}`);
  });
}

/** Null for what is no text: a picture, a font, a packed file. */
function readText(path: string): string | null {
  const bytes = readFileSync(path);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  return bytes.includes(0) ? null : bytes.toString('utf8');
}
