/** What resolution gives: which place in the world each mention means, how sure, and why. */
import type { Gazetteer, GazetteerPlace } from '../gazetteer/types.ts';
import type { LonLat } from '../geometry/lonLat.ts';
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

/** What the features weigh, and what the clues of confidence do: `geo/resolver/ranker.json`, read by `loadRanker`. */
export interface Ranker {
  /** In the order of `FEATURES`. */
  readonly weights: Float64Array;
  /** In the order of `CONFIDENCE_CLUES`. */
  readonly confidence: Float64Array;
}

/** The file's form: weights by name. */
export interface RankerFile {
  readonly weights: Readonly<Record<string, number>>;
  readonly confidence: Readonly<Record<string, number>>;
}

export interface ResolveTools {
  readonly gazetteer: Gazetteer;
  readonly ranker: Ranker;
}

export interface ResolveOptions {
  /** Where the publisher is at home: a place's id, its name ("Athens, Ohio"), or a point. None unless given. */
  readonly near?: LonLat | string;
  /** Whether a street or building that the index lacks may be put at the town the article is about. True unless given. */
  readonly nearby?: boolean;
}
