import { FEATURES, emptyFeatures } from './features.ts';
import type { ArticleClues, MentionState } from './option.ts';

/**
 * Gives a mention an option for each of its candidates, with the features that the table computes.
 * @param sister Another mention of the name, from which what the candidate alone decides is taken.
 */
export function addOptions(
  state: MentionState,
  article: ArticleClues,
  sister: MentionState | undefined,
): void {
  for (const [at, candidate] of state.candidates.entries()) {
    const same = sister?.options[at];
    const features = same === undefined ? emptyFeatures() : same.features.slice();
    for (const { index, value } of same === undefined ? COMPUTED : OF_MENTION)
      features[index] = value(candidate, state, article);
    const { place, quality, match } = candidate;
    state.options.push({ place, quality, match, features, alone: 0, score: 0, share: 0 });
  }
}

const COMPUTED = FEATURES.flatMap((feature, index) =>
  'value' in feature && feature.value !== undefined ? [{ index, value: feature.value }] : [],
);
/** Those that take more than the candidate. */
const OF_MENTION = COMPUTED.filter(({ value }) => value.length > 1);
