/** What recognition gives: spans of the text that name places. Offsets count UTF-16 code units of the canonical text. */

/**
 * `place` names it; `demonym` is "Brazilian"; `inside` stands in another name: "London School of Economics".
 * Relative places and descriptions come later, from these.
 */
export type RecognisedKind = 'place' | 'demonym' | 'inside';

/**
 * What else is known of it, for what resolves it. `road` is one with a number ("KY 52"), `union` the European one;
 * of a demonym, `people` is its plural ("Canadians") and `language` a tongue of many nations ("English").
 */
export type RecognisedSub = 'plain' | 'street' | 'road' | 'facility' | 'people' | 'language' | 'union';

export interface RecognisedMention {
  readonly start: number;
  readonly end: number;
  readonly kind: RecognisedKind;
  readonly sub: RecognisedSub;
  /** 0 to 1: how probably it names a place, calibrated on the development corpora. */
  readonly confidence: number;
  /** The longer name that an `inside` mention, or a demonym, stands in. */
  readonly within?: { readonly start: number; readonly end: number };
}

/** A name that is no mention, for those who need to know who acts: persons, organisations. */
export interface RecognisedName {
  readonly start: number;
  readonly end: number;
  /** `facility` and `road` are places in the world, but ones that a reader looks for on no map of the news. */
  readonly kind: 'person' | 'organisation' | 'facility' | 'road' | 'other';
}
