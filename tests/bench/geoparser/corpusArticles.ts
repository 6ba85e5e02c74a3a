import { existsSync, readFileSync } from 'node:fs';
import type { BenchArticle } from './benchArticles.ts';

/** Development halves of three corpora, beside the project; no part of it. */
const FILES = ['lgl', 'trnews', 'gwn'].map((name) => `../shared/corpora/${name}.jsonl`);

/** The corpora's articles; none where they are not there. */
export function corpusArticles(): BenchArticle[] {
  return FILES.filter((file) => existsSync(file)).flatMap((file) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const { text, date } = JSON.parse(line) as { text: string; date?: string };
        return { text, published: date ?? '2020' };
      }),
  );
}
