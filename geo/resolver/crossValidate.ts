import { choose } from '../../src/resolve/choose.ts';
import type { Choice } from '../../src/resolve/choose.ts';
import { rankOptions } from '../../src/resolve/rankOptions.ts';
import type { PreparedArticle } from './prepareArticles.ts';
import { isRight, resetOptions } from './prepareArticles.ts';
import type { GoldArticle, GoldMention } from './readCorpora.ts';
import { trainWeights } from './trainWeights.ts';

export const FOLDS = 5;

/** What the ranker answers for one marked mention of an article that it was not fitted on. */
export interface Answer {
  readonly article: PreparedArticle;
  readonly gold: GoldMention;
  /** Null where the ranker has no answer. */
  readonly choice: Choice | null;
  readonly isRight: boolean;
}

/** The fold of an article, from its name: it does not depend on which others there are. */
export function foldOf({
  article: { corpus, id },
}: {
  readonly article: Pick<GoldArticle, 'corpus' | 'id'>;
}): number {
  let hash = 0;
  for (const character of id + corpus) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}

/** The weights of each fold, fitted on the articles of all the others. */
export function foldWeights(articles: readonly PreparedArticle[]): Float64Array[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    trainWeights(articles.filter((article) => foldOf(article) !== fold)),
  );
}

/** The answers of some weights for the marked mentions of an article that have a place. */
export function answersOf(article: PreparedArticle, weights: Float64Array, nearby: boolean): Answer[] {
  resetOptions(article);
  rankOptions(article.groups, article.clues, weights, { nearby });
  return article.marked
    .filter(({ gold }) => gold.lonLat !== null)
    .map(({ gold, state }) => {
      const choice = choose(state.options, article.groups.length) ?? null;
      return { article, gold, choice, isRight: choice !== null && isRight(choice.best, gold) };
    });
}

/** The answers for all articles, each by the weights that were fitted without it. */
export function answersByFold(
  articles: readonly PreparedArticle[],
  weightsOfFold: readonly Float64Array[],
  nearby: boolean,
): Answer[] {
  return articles.flatMap((article) => {
    const weights = weightsOfFold[foldOf(article)];
    return weights === undefined ? [] : answersOf(article, weights, nearby);
  });
}
