import { firstEndingAfter } from '../text/firstEndingAfter.ts';
import { matchesOf } from '../text/matchesOf.ts';
import { trimSpan } from '../text/paragraphsOf.ts';
import type { Span } from '../text/span.ts';

/**
 * Where a clause ends: a comma, a semicolon, a colon or a dash, and the space after it. Not the comma of "60,000", nor that
 * of "Springfield, Illinois".
 */
const CLAUSE_END =
  /,(?=\s)(?!(?<=\p{Lu}[\p{L}’'.-]*,)\s+\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,2}(?:[,;)]|\s+[(–—-]|$))|[;:](?=\s)|\s(?:[–—]|--)\s|[–—]/gu;
/** What stands before the dash of a dateline: "LIMA, Peru (AP)". */
const DATELINE = /^\p{Lu}{2}.{0,40}$/u;
/** Fewer words than this tell a reader nothing: the next clause is added. */
const MIN_WORDS = 5;

/**
 * The clause of a sentence that holds the mention, for a short quotation: whole words, cut at clause ends, longer
 * where it would have fewer than five words. Never cuts one of the quotations in two.
 *
 * @param quotations In order, none overlapping (`quoteSpans`).
 */
export function clauseAround(text: string, mention: Span, sentence: Span, quotations: readonly Span[]): Span {
  const clauses = clausesOf(text, sentence, quotations);
  let first = clauses.findIndex(({ end }) => end > mention.start);
  if (first === -1) return sentence;
  let last = Math.max(
    first,
    clauses.findLastIndex(({ start }) => start < mention.end),
  );
  const span = (): Span => ({
    start: clauses[first]?.start ?? sentence.start,
    end: clauses[last]?.end ?? sentence.end,
  });
  while (countWords(text, span()) < MIN_WORDS && (first > 0 || last < clauses.length - 1)) {
    if (last < clauses.length - 1) last += 1;
    else first -= 1;
  }
  return span();
}

function clausesOf(text: string, sentence: Span, quotations: readonly Span[]): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const { index, 0: mark } of matchesOf(CLAUSE_END, words)) {
    const at = sentence.start + index;
    if (/[–—-]/u.test(mark) && DATELINE.test(words.slice(0, Math.min(index, 60)))) continue;
    const quotation = quotations[firstEndingAfter(quotations, at)];
    if (quotation !== undefined && quotation.start < at) continue;
    clauses.push(trimSpan(text, { start, end: at }));
    start = at + mark.length;
  }
  clauses.push(trimSpan(text, { start, end: sentence.end }));
  return clauses.filter((clause) => clause.end > clause.start);
}

const countWords = (text: string, { start, end }: Span): number =>
  text.slice(start, end).match(/\S+/gu)?.length ?? 0;
