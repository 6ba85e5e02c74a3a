/** What the words of a date tell, before anything is known of the day on which they were written. */

/**
 * "this Saturday", "last September", "next year"; "on the Monday", which is told from the day before it in the text. Null
 * where nothing such is said.
 */
export type Which = 'this' | 'last' | 'next' | 'the' | null;

export type Told =
  /** `month` from 1, `year` null where it is not said; `weekday` (0 is Sunday) where it is said with the date. */
  | {
      readonly kind: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly weekday?: number;
    }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number; readonly which: Which }
  /** Whole years, both inclusive. */
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  /** 0 is Sunday. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  /** So many days, weeks, months or years from that of the publication: "yesterday" is -1 day. */
  | { readonly kind: 'offset'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number }
  /** "today": the day of publication, if something happens on it. */
  | { readonly kind: 'today' }
  | { readonly kind: 'range'; readonly from: Told; readonly to: Told };

/** Words that tell a date, as a span of the text. */
export interface ToldDate {
  readonly start: number;
  readonly end: number;
  readonly told: Told;
  /** "early 2023", "about a year ago". */
  readonly approximate: boolean;
}
