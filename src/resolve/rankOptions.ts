import { addCompany } from './company.ts';
import { addListed } from './lists.ts';
import { offerNearby } from './offerNearby.ts';
import type { ArticleClues, NameGroup } from './option.ts';
import { poolScores, rescoreOffered, rescoreOptions, scoreOptions } from './score.ts';

/** A third round changes nothing any more. */
const ROUNDS = 2;

/**
 * Scores every option, in place: each mention by itself first, then twice in the company of the others, then with the
 * town nearby among the options, and at last with the other mentions of its name.
 */
export function rankOptions(
  groups: readonly NameGroup[],
  article: ArticleClues,
  weights: Float64Array,
  { nearby }: { readonly nearby: boolean },
): void {
  scoreInCompany(groups, weights);
  if (nearby) {
    offerNearby(groups, article);
    rescoreOffered(groups, weights);
  }
  for (const group of groups) poolScores(group);
}

/** The rounds: scores each mention by itself, and then anew with what the others stand for by the scores so far. */
export function scoreInCompany(groups: readonly NameGroup[], weights: Float64Array): void {
  scoreOptions(groups, weights);
  for (let round = 0; round < ROUNDS; round += 1) {
    addCompany(groups);
    addListed(groups);
    rescoreOptions(groups, weights);
  }
}
