/** What the steps of resolution hand on: mentions, their options, and the clues of each. */
import type { GazetteerPlace, NameQuality } from '../gazetteer/types.ts';
import type { RecognisedMention } from '../recognise/types.ts';
import type { Span } from '../text/span.ts';
import type { CountryCues } from './countryCues.ts';
import type { Home } from './findHome.ts';
import type { TypeCues } from './typeCues.ts';
import type { ParentIndex } from './parentIndex.ts';

/**
 * How the mention's words led to the place: the `whole` name; what is left when a word such as "downtown" or "River"
 * is `stripped`; its `people` ("Parisians"); the longest known name `inner` to it; or the town `nearby`.
 */
export type CandidateMatch = 'whole' | 'stripped' | 'people' | 'inner' | 'nearby';

export interface Candidate {
  readonly place: GazetteerPlace;
  readonly quality: NameQuality;
  readonly match: CandidateMatch;
}

/** A candidate of one mention with its features; what the rounds change is written anew by each of them. */
export interface Option extends Candidate {
  /** In the order of `FEATURES`. */
  readonly features: number[];
  /** What the features score that no other name changes. */
  alone: number;
  score: number;
  /** Share of the softmax, 0 to 1. */
  share: number;
}

/** All that is known of one mention before its candidates are weighed. */
export interface MentionClues {
  readonly mention: RecognisedMention;
  readonly phrase: string;
  /** The name that it belongs to: the same for all mentions of one name. */
  readonly key: string;
  readonly candidates: readonly Candidate[];
  /** The larger places that the text ties to it. */
  readonly containment: readonly GazetteerPlace[];
  /** The state named right after it. */
  readonly stateAfter: GazetteerPlace | null;
  /** The country named right after it. */
  readonly countryAfter: GazetteerPlace | null;
  /** The towns whose name stands before it and a comma. */
  readonly held: readonly GazetteerPlace[];
  readonly cues: TypeCues;
  /** How near the text names each country and state that was asked for, by its code: filled by the features. */
  readonly nearnessOf: Map<string, number>;
}

/** All that is known of the article. */
export interface ArticleClues {
  readonly sentences: readonly Span[];
  readonly parents: ParentIndex;
  readonly countryCues: CountryCues;
  readonly home: Home | null;
}

export interface MentionState extends MentionClues {
  /** Those of the name's candidates, and behind them the place nearby where one is offered. */
  readonly options: Option[];
  /** The mentions beside it in a list. */
  readonly listed: { readonly other: MentionState; readonly isComma: boolean }[];
}

/** The mentions of one name. All have the same candidates in the same order. */
export interface NameGroup {
  readonly key: string;
  readonly candidates: readonly Candidate[];
  readonly mentions: MentionState[];
}
