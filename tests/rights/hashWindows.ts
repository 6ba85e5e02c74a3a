/**
 * Makes article-windows.json from the article, which is not in this project; the salt stays once it is there.
 * Run: npx tsx tests/rights/hashWindows.ts
 */
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { readArticle } from '../../geo/stories/readArticle.ts';
import { WINDOWS_PATH, readArticleWindows } from './articleWindows.ts';
import { listWindows } from './listWindows.ts';

const text = readArticle();
if (text === null) {
  console.error('The article is not in ../shared/articles beside the project, so the list stays as it is.');
  process.exitCode = 1;
} else {
  const salt = existsSync(WINDOWS_PATH) ? readArticleWindows().salt : randomBytes(16).toString('hex');
  const windows = listWindows(text, salt);
  writeFileSync(WINDOWS_PATH, `${JSON.stringify(windows, null, 2)}\n`);
  console.log(`${windows.hashes.length} windows`);
}
