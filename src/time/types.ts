import type { When } from '../story/types.ts';

/** A date that the text says plainly: the span of its words, and the days, months or years meant. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly when: When;
}

/**
 * What is known of the time of writing. `day` counts days since 1970-01-01; `month` is from 1. Null where it is not known.
 */
export interface Clock {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}
