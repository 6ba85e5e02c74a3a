import type { ArticleClues, Candidate, MentionClues } from '../option.ts';

/**
 * What speaks for a candidate in words; features of one ground add up. The sentence of each is in `groundInWords.ts`.
 */
export type Ground =
  | 'kind'
  | 'fame'
  | 'name'
  | 'container'
  | 'containerElsewhere'
  | 'containerNamed'
  | 'told'
  | 'mark'
  | 'kindWord'
  | 'countryWords'
  | 'company'
  | 'neighbours'
  | 'list'
  | 'nearby'
  | 'home';

/** When a feature is computed: once, in each round of context, for the place nearby, or where a home is given. */
export type FeatureStage = 'alone' | 'context' | 'nearby' | 'home';

export interface Feature {
  readonly name: string;
  /** One line: what its number says. */
  readonly meaning: string;
  readonly ground: Ground;
  readonly stage: FeatureStage;
  /** Whether its weight may not fall below 0: evidence that cannot speak against a place. */
  readonly isClamped: boolean;
  /** For the features that need nothing but the mention and the article. */
  readonly value?: (candidate: Candidate, mention: MentionClues, article: ArticleClues) => number;
}

/** A row of the tables; its name stays a literal, so that a slip in one fails to compile. */
export const feature = <const Name extends string>(
  name: Name,
  stage: FeatureStage,
  ground: Ground,
  clamp: '>=0' | 'free',
  meaning: string,
  value?: Feature['value'],
) => ({
  name,
  stage,
  ground,
  isClamped: clamp === '>=0',
  meaning,
  ...(value === undefined ? {} : { value }),
});

/** A feature that holds or does not. */
export const yes = (condition: boolean): number => (condition ? 1 : 0);

export const isTown = ({ place }: Candidate): boolean => place.level === 'city';
