import { chooseByContext, type Choice, type Context, type Span } from './chooseByContext.ts';
import { closestSpans } from './closestSpans.ts';
import { equaliseTypography, type EqualisedText } from './equaliseTypography.ts';
import { graphemeEnd, graphemeStart } from './graphemes.ts';
import { occurrencesOf } from './occurrencesOf.ts';
import type { Quotation } from './quotation.ts';

export interface FoundQuotation {
  /** `text.slice(start, end)` is what was found. */
  readonly start: number;
  readonly end: number;
  /**
   * - `exact`: word for word, and nowhere else
   * - `context`: word for word in several places, chosen by prefix and suffix, then by `start`
   * - `normalised`: the same words, differently set
   * - `fuzzy`: nearly the same words
   */
  readonly how: 'exact' | 'context' | 'normalised' | 'fuzzy';
  /**
   * 0 to 1. For `fuzzy`, the share of letters that are the same. Otherwise 1 for the only place there is, and among
   * repeats the share of prefix and suffix that stands around it, halved where another has as much.
   */
  readonly score: number;
}

/** A fuzzy match may differ from the quotation in this share of its letters. */
const MAX_EDIT_SHARE = 1 / 5;
/** In fewer letters, a fifth is enough to make another name of a name. */
const MIN_FUZZY_LENGTH = 32;
/** Comparing takes time with text length times quotation length; passages are shorter than this. */
const MAX_FUZZY_LENGTH = 2000;

/**
 * Finds a quotation in a text that may have changed: word for word; then with equal typography; then nearly so,
 * for quotations of 32 to 2,000 UTF-16 code units. Of several places, the one with the most of prefix and suffix
 * around it; of equals, the one nearest to `start`, or else the first. Null where nothing is near enough.
 */
export function findQuotation(text: string, quotation: Quotation): FoundQuotation | null {
  const { exact, prefix = '', suffix = '', start } = quotation;
  const distanceFromStart = start === undefined ? null : (offset: number): number => Math.abs(offset - start);
  const occurrences = occurrencesOf(exact, text);
  const choice = chooseByContext(text, spansAt(occurrences, exact.length), {
    prefix,
    suffix,
    distanceFromStart,
  });
  if (choice !== null) {
    return { ...choice.span, how: occurrences.length === 1 ? 'exact' : 'context', score: scoreOf(choice) };
  }
  const equalised = equaliseTypography(text);
  const context = {
    prefix: equaliseTypography(prefix).text,
    suffix: equaliseTypography(suffix).text,
    distanceFromStart:
      distanceFromStart && ((offset: number): number => distanceFromStart(equalised.originalStart(offset))),
  };
  const words = equaliseTypography(exact).text;
  const found = findSame(equalised.text, words, context) ?? findClosest(equalised.text, words, context);
  return found && { ...originalSpan(text, equalised, found), how: found.how, score: found.score };
}

function findSame(text: string, words: string, context: Context): FoundQuotation | null {
  const choice = chooseByContext(text, spansAt(occurrencesOf(words, text), words.length), context);
  return choice && { ...choice.span, how: 'normalised', score: scoreOf(choice) };
}

function findClosest(text: string, words: string, context: Context): FoundQuotation | null {
  if (words.length < MIN_FUZZY_LENGTH || words.length > MAX_FUZZY_LENGTH) return null;
  const maxEdits = Math.floor(words.length * MAX_EDIT_SHARE);
  const closest = closestSpans(text, words, maxEdits, context.distanceFromStart);
  const choice = closest && chooseByContext(text, closest.spans, context);
  return choice && { ...choice.span, how: 'fuzzy', score: 1 - closest.edits / words.length };
}

function* spansAt(starts: readonly number[], length: number): Generator<Span> {
  for (const start of starts) yield { start, end: start + length };
}

function scoreOf({ share, isTied }: Choice): number {
  return isTied ? share / 2 : share;
}

/** The stretch of the original text, widened where it would cut a grapheme. */
function originalSpan(text: string, equalised: EqualisedText, { start, end }: Span): Span {
  return {
    start: graphemeStart(text, equalised.originalStart(start)),
    end: graphemeEnd(text, equalised.originalEnd(end)),
  };
}
