import { FEATURES } from './features.ts';
import type { MentionState, NameGroup, Option } from './option.ts';
import { hasTwoSenses, saysWhich } from './senses.ts';

/** Where the features begin that the other names change: those before are of the mention alone. */
const FIRST_IN_COMPANY = FEATURES.findIndex(({ stage }) => stage !== 'alone');

/** Scores all options by the weights, and gives each its share: the softmax of one mention's scores. */
export function scoreOptions(groups: readonly NameGroup[], weights: Float64Array): void {
  for (const { mentions } of groups) {
    for (const { options } of mentions) {
      for (const option of options) option.alone = weigh(option, weights, 0, FIRST_IN_COMPANY, 0);
    }
  }
  rescoreOptions(groups, weights);
}

/** The same after a round of context, with the same weights: what an option scores alone is not summed again. */
export function rescoreOptions(groups: readonly NameGroup[], weights: Float64Array): void {
  for (const { mentions } of groups) for (const { options } of mentions) rescore(options, weights);
}

/** The same after places nearby were offered: elsewhere nothing has changed. */
export function rescoreOffered(groups: readonly NameGroup[], weights: Float64Array): void {
  for (const { mentions } of groups) {
    for (const { options, candidates } of mentions) {
      if (options.length > candidates.length) rescore(options, weights);
    }
  }
}

function rescore(options: readonly Option[], weights: Float64Array): void {
  for (const option of options) {
    option.score = weigh(option, weights, FIRST_IN_COMPANY, FEATURES.length, option.alone);
  }
  shareOut(options);
}

/** The features from one to before another, weighed and added to what there is. */
function weigh(
  { features }: Option,
  weights: Float64Array,
  from: number,
  end: number,
  before: number,
): number {
  let sum = before;
  for (let index = from; index < end; index += 1) sum += (features[index] ?? 0) * (weights[index] ?? 0);
  return sum;
}

/** The softmax of the scores. */
export function shareOut(options: readonly Option[]): void {
  let most = -Infinity;
  for (const { score } of options) most = Math.max(most, score);
  let sum = 0;
  for (const option of options) {
    option.share = Math.exp(option.score - most);
    sum += option.share;
  }
  for (const option of options) option.share /= sum;
}

/** How much the other mentions of a name count against the mention's own score. */
const OTHERS_SHARE = 0.5;

/**
 * One sense per article: each mention's scores move half of the way to the mean of its name's, unless it says itself
 * which place it means, or the article uses the name for two.
 */
export function poolScores(group: NameGroup): void {
  const { candidates, mentions } = group;
  if (mentions.length < 2 || hasTwoSenses(group)) return;
  const open = mentions.filter((state) => !saysWhich(state));
  for (const at of candidates.keys()) {
    const mean = meanOf(mentions, at);
    for (const { options } of open) {
      const option = options[at];
      if (option !== undefined) option.score += OTHERS_SHARE * (mean - option.score);
    }
  }
  for (const { options } of open) shareOut(options);
}

function meanOf(mentions: readonly MentionState[], at: number): number {
  let sum = 0;
  for (const { options } of mentions) sum += options[at]?.score ?? 0;
  return sum / mentions.length;
}
