import type { NameSpan } from './nameSpans.ts';
import type { RecognisedKind, RecognisedSub } from './types.ts';

/** Where a place stands in the longer name around it. */
export type InsidePosition = 'whole' | 'first' | 'after of' | 'after direction' | 'middle' | 'facility';

/** A stretch of tokens that may become a mention. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly kind: RecognisedKind;
  readonly sub: RecognisedSub;
  /** The longer name around it: of each `inside`, and of a demonym in one. */
  readonly within: NameSpan | undefined;
  /** For `inside`. */
  readonly position: InsidePosition | undefined;
  /** The kind of name that the tags had made of it, one of `NAME_KIND`. */
  readonly taggedAs: number;
}
