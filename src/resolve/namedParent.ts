import type { GazetteerPlace } from '../gazetteer/types.ts';

/** A name in the text that larger places bear; `parents` is [] where a town bears it and no larger place. */
export interface NamedParent {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly parents: readonly GazetteerPlace[];
  /** True for a telephone number, a road or a body that belongs to a state without naming it. */
  readonly isMark: boolean;
}
