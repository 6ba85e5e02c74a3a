import type { AnalysedText } from './analysedText.ts';
import type { Candidate } from './candidate.ts';
import type { NameSpan } from './nameSpans.ts';
import { phraseOf } from './phraseOf.ts';
import { placeProbability } from './placeProbability.ts';
import { NAME_KIND } from './tags.ts';

/** What the whole article tells of a phrase: it means the same wherever it stands. */
export interface ArticleEvidence {
  /** The mean probability of being a place, over all places where the phrase stands alone. */
  readonly placeChances: ReadonlyMap<string, number>;
  /** The last words of persons' full names, in lower case. */
  readonly surnames: ReadonlySet<string>;
}

export function articleEvidence(
  analysed: AnalysedText,
  probabilities: Float32Array,
  candidates: readonly Candidate[],
  spans: readonly NameSpan[],
): ArticleEvidence {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { kind, first, end } of candidates) {
    if (kind !== 'place') continue;
    const phrase = phraseOf(analysed, first, end);
    const { sum, count } = sums.get(phrase) ?? { sum: 0, count: 0 };
    sums.set(phrase, { sum: sum + placeProbability(probabilities, first, end), count: count + 1 });
  }
  const placeChances = new Map([...sums].map(([phrase, { sum, count }]) => [phrase, sum / count]));
  const surnames = new Set<string>();
  for (const { kind, first, end } of spans) {
    if (kind === NAME_KIND.person && end - first > 1) surnames.add(analysed.words[end - 1]?.lower ?? '');
  }
  return { placeChances, surnames };
}
