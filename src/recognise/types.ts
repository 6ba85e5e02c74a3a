/** What recognition gives: spans of the text that name places. Offsets count UTF-16 code units of the canonical text. */

/**
 * `place` names it; `demonym` is "Brazilian"; `inside` stands in another name: "London School of Economics".
 * Relative places and descriptions come later, from these.
 */
export type RecognisedKind = 'place' | 'demonym' | 'inside';

/** What else is known of it: kept for what resolves it. */
export type RecognisedSub =
  | 'plain'
  | 'street'
  | 'road'
  | 'facility'
  | 'people'
  | 'language'
  | 'union'
  | 'other';

export interface RecognisedMention {
  readonly start: number;
  readonly end: number;
  readonly kind: RecognisedKind;
  readonly sub: RecognisedSub;
  /** 0 to 1: that it names a place, from the model's marginals; 1 for a sure rule. */
  readonly confidence: number;
  /** The whole name that an `inside` mention stands in. */
  readonly within?: { readonly start: number; readonly end: number };
}

/** A name that is no place, for those who need to know who acts: persons, organisations. */
export interface RecognisedName {
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'organisation' | 'other';
}
