import nlp from 'compromise';
import { type GeoparseTools, geoparse } from '../../../src/geoparse.ts';
import type { BenchArticle } from './benchArticles.ts';
import { countWords } from './textOfWords.ts';

/** Words a second, of each round. */
export interface Throughput {
  /** Which texts. */
  readonly texts: string;
  readonly ours: readonly number[];
  readonly compromise: readonly number[];
}

/**
 * Articles to stories, one after the other, and compromise's places of the same articles; the two take turns. Without
 * an article nothing is measured.
 */
export function measureThroughput(
  tools: GeoparseTools,
  texts: string,
  articles: readonly BenchArticle[],
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
): Throughput {
  if (articles.length === 0) return { texts, ours: [], compromise: [] };
  const wordCount = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const rate = (read: (article: BenchArticle) => unknown): number => {
    const start = performance.now();
    for (const article of articles) read(article);
    return wordCount / ((performance.now() - start) / 1000);
  };
  const ours = (): number => rate((article) => geoparse(article, tools));
  const compromise = (): number => rate(({ text }) => nlp(text).places().json({ offset: true }));
  for (let round = 0; round < warmUps; round += 1) ours();
  compromise();
  const turns = Array.from({ length: rounds }, () => [ours(), compromise()] as const);
  return { texts, ours: turns.map(([our]) => our), compromise: turns.map(([, other]) => other) };
}
