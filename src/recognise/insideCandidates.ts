import { NAME_CONTINUES, type AnalysedText } from './analysedText.ts';
import type { Candidate, InsidePosition } from './candidate.ts';
import { regionalDirections } from './lists/civicWords.ts';
import { noPlaces } from './lists/noPlaces.ts';
import { countyWords } from './lists/placeWords.ts';
import type { NameSpan } from './nameSpans.ts';
import { openingPlace } from './openingPlace.ts';

/** The places that stand inside the name of an organisation or the like ("London School of Economics"). */
export function insideCandidates(analysed: AnalysedText, span: NameSpan, isUsed: Uint8Array): Candidate[] {
  const { words, nameCode } = analysed;
  const found: Candidate[] = [];
  for (let first = span.first; first < span.end;) {
    const isOpen =
      words[first]?.isCapitalised === true && isUsed[first] === 0 && (nameCode[first] ?? 0) < NAME_CONTINUES;
    const end = isOpen ? openingPlace(analysed, first, span.end) : first;
    if (end === first || (end - first === 1 && noPlaces.has(words[first]?.lower ?? ''))) {
      first += 1;
      continue;
    }
    const position = positionOf(analysed, span, first, end);
    found.push({ first, end, kind: 'inside', sub: 'plain', within: span, position, taggedAs: span.kind });
    first = end;
  }
  return found;
}

function positionOf({ words }: AnalysedText, span: NameSpan, first: number, end: number): InsidePosition {
  if (first === span.first) return end === span.end ? 'whole' : 'first';
  const previous = words[first - 1]?.lower ?? '';
  if (previous === 'of' || previous === 'for') return 'after of';
  return regionalDirections.has(previous) ? 'after direction' : 'middle';
}

/** True for "X County" and the like. */
export function isCountyName({ words }: AnalysedText, first: number, end: number): boolean {
  return end - first > 1 && countyWords.has(words[end - 1]?.lower ?? '');
}
