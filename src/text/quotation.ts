/** The most UTF-16 code units that a quotation's prefix or suffix has. */
export const MAX_CONTEXT_LENGTH = 32;

/** A quotation as it comes in a story, in the manner of a W3C TextQuoteSelector. */
export interface Quotation {
  readonly exact: string;
  /** The words right before it. */
  readonly prefix?: string;
  /** The words right after it. */
  readonly suffix?: string;
  /** Where it once began, in UTF-16 code units: a hint, no more. */
  readonly start?: number;
}
