import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The development corpora, as `../shared/corpora` names their files. */
export const DEVELOPMENT_CORPORA = ['lgl', 'trnews', 'gwn', 'geovirus'] as const;

export interface Toponym {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

/** An article with the toponyms that its corpus marks. */
export interface DevelopmentArticle {
  readonly id: string;
  readonly text: string;
  readonly toponyms: readonly Toponym[];
}

export async function readDevelopmentArticles(folder: string, corpus: string): Promise<DevelopmentArticle[]> {
  const text = await readFile(join(folder, `${corpus}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as DevelopmentArticle);
}
