import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { canonicalText } from '../../src/text/canonicalText.ts';

/** Beside the project, never in it: all rights are reserved. */
const ARTICLE = new URL('../../../shared/articles/latin-times-biden-xi.txt', import.meta.url);

/** The Latin Times article's canonical text; null where it is not at hand. */
export function readArticle(): string | null {
  const path = fileURLToPath(ARTICLE);
  return existsSync(path) ? canonicalText(readFileSync(path, 'utf8')) : null;
}
