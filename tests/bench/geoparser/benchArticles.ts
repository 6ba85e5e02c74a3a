import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_ARTICLES } from '../../../geo/stories/articles/articles.ts';
import { exchangeNames } from './exchangeNames.ts';
import { TOWN_NAMES } from './townNames.ts';

export type BenchArticle = Readonly<Record<'text' | 'published', string>>;

const FOLDER = join(process.cwd(), 'geo/stories/articles');

/** Our sample articles, so many times over, each time about other towns; the same on every run. */
export function benchArticles(times: number): BenchArticle[] {
  const samples = SAMPLE_ARTICLES.map(({ file, published }) => ({
    text: readFileSync(join(FOLDER, `${file}.txt`), 'utf8'),
    published,
  }));
  return Array.from({ length: times }, (_, shift) =>
    samples.map(({ text, published }) => ({ text: exchangeNames(text, TOWN_NAMES, shift), published })),
  ).flat();
}
