import type { AnalysedText } from './analysedText.ts';
import type { Candidate } from './candidate.ts';
import { demonymCandidates } from './demonymCandidates.ts';
import { doubtfulPlaces } from './doubtfulPlaces.ts';
import { insideCandidates } from './insideCandidates.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameSpan } from './nameSpans.ts';
import { placeCandidate } from './placeCandidate.ts';
import { NAME_KIND } from './tags.ts';
import type { TaggedText } from './tagText.ts';

/** All stretches that may be mentions, in the order of the text; none overlaps another. */
export function findCandidates(
  analysed: AnalysedText,
  { tags, probabilities }: TaggedText,
  spans: readonly NameSpan[],
  lexicon: Lexicon,
): Candidate[] {
  const isUsed = new Uint8Array(analysed.count);
  const candidates: Candidate[] = [];
  const take = (candidate: Candidate): void => {
    isUsed.fill(1, candidate.first, candidate.end);
    candidates.push(candidate);
  };
  for (const span of spans) {
    const place = span.kind === NAME_KIND.place ? placeCandidate(analysed, span, lexicon) : undefined;
    if (place !== undefined) take(place);
  }
  demonymCandidates(analysed, tags, isUsed, lexicon).forEach(take);
  doubtfulPlaces(analysed, tags, probabilities, isUsed).forEach(take);
  for (const span of spans) {
    if (span.kind === NAME_KIND.organisation || span.kind === NAME_KIND.other) {
      insideCandidates(analysed, span, isUsed).forEach(take);
    }
  }
  return candidates.toSorted((left, right) => left.first - right.first);
}
