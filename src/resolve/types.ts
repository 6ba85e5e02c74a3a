/** What resolution gives: which place in the world each mention means, how sure, and why. */
import type { GazetteerPlace } from '../gazetteer/types.ts';
import type { RecognisedMention } from '../recognise/types.ts';

export interface RankedCandidate {
  readonly place: GazetteerPlace;
  /** Share of the ranker's probability, 0 to 1. */
  readonly score: number;
}

/**
 * The outcome for one mention. `nearby`: the index lacks it, and it is put at the town the article is about.
 * `unsure` keeps its best place and says so; `unknown` has none.
 */
export interface MentionResolution {
  readonly mention: RecognisedMention;
  readonly method: 'gazetteer' | 'nearby';
  readonly place: GazetteerPlace | null;
  readonly certainty: 'sure' | 'unsure' | 'unknown';
  /** Probability that the place is right to within 161 km, calibrated, 0 to 1. */
  readonly confidence: number;
  /** "named with its country", "the largest of 12 places called Springfield; no other clue". */
  readonly reason: string;
  /** The best first, at most five, the chosen one among them. */
  readonly candidates: readonly RankedCandidate[];
}
