import { type GeoparseTools, geoparse } from '../../../src/geoparse.ts';
import type { BenchArticle } from './benchArticles.ts';
import { textOfWords } from './textOfWords.ts';

/** Texts of so many words, and how long the reading of each took. */
export interface Growth {
  readonly wordCount: number;
  readonly ms: readonly number[];
}

/** So many words are read of each length, that the short texts are measured as long as the long. */
const WORDS_EACH = 200_000;
const MIN_ROUNDS = 2;

/** Texts of several lengths, the shortest first; those of one length begin with another article each. */
export function measureGrowth(
  tools: GeoparseTools,
  articles: readonly BenchArticle[],
  wordCounts: readonly number[],
): Growth[] {
  const texts = articles.map(({ text }) => text);
  for (const article of articles) geoparse(article, tools);
  return wordCounts.map((wordCount) => {
    const rounds = Math.max(MIN_ROUNDS, Math.round(WORDS_EACH / wordCount));
    const ms = Array.from({ length: rounds }, (_, round) => {
      const first = Math.floor((round * texts.length) / rounds);
      const text = textOfWords([...texts.slice(first), ...texts.slice(0, first)], wordCount);
      const start = performance.now();
      geoparse({ text, published: '2026-03-13' }, tools, { keepText: true });
      return performance.now() - start;
    });
    return { wordCount, ms };
  });
}
