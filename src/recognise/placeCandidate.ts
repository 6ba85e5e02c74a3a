import { NAME_CONTINUES, type AnalysedText } from './analysedText.ts';
import type { Candidate } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import { countyWords, facilityWords, roadWords, streetWords } from './lists/placeWords.ts';
import { NAME_CLASS } from './nameClass.ts';
import type { NameSpan } from './nameSpans.ts';
import { openingPlace } from './openingPlace.ts';
import { phraseOf } from './phraseOf.ts';
import type { RecognisedSub } from './types.ts';

/**
 * The candidate of a name that was tagged as a place: itself, or the town that opens the name of a building. `undefined`
 * for a number.
 */
export function placeCandidate(
  analysed: AnalysedText,
  span: NameSpan,
  lexicon: Lexicon,
): Candidate | undefined {
  const { first, end } = withoutArticle(analysed, span);
  if (end - first === 1 && analysed.words[first]?.isNumber) return undefined;
  const sub = subOf(analysed, first, end, lexicon);
  const town = sub === 'facility' ? townOfFacility(analysed, first, end) : first;
  const { kind: taggedAs } = span;
  if (town > first) {
    const within = { first, end, kind: taggedAs };
    return { first, end: town, kind: 'inside', sub: 'plain', within, position: 'facility', taggedAs };
  }
  const kind = sub === 'plain' && isDemonym(analysed, first, end, lexicon) ? 'demonym' : 'place';
  return { first, end, kind, sub, within: undefined, position: undefined, taggedAs };
}

/** Where the town or county ends that the name of a building opens with; `first` for none. */
function townOfFacility(analysed: AnalysedText, first: number, end: number): number {
  const { words, nameCode } = analysed;
  const opening = openingPlace(analysed, first, end);
  const isTown = (nameCode[first] ?? 0) > NAME_CLASS.under2000 && (nameCode[first] ?? 0) < NAME_CONTINUES;
  const isCounty = countyWords.has(words[opening - 1]?.lower ?? '');
  return opening < end && (isTown || isCounty) ? opening : first;
}

/** "the Hague" keeps its article, "the Bronx" and house numbers do not belong to the name. */
function withoutArticle(analysed: AnalysedText, span: NameSpan): { first: number; end: number } {
  const { words } = analysed;
  let { first } = span;
  const { end } = span;
  if (end - first > 1 && words[first]?.lower === 'the' && words[first + 1]?.lower !== 'hague') first += 1;
  // house numbers, but not the one of "9th Street"
  while (end - first > 1 && /\d$/u.test(words[first]?.text ?? '')) first += 1;
  return { first, end };
}

function isKnown(analysed: AnalysedText, first: number, end: number, lexicon: Lexicon): boolean {
  return lexicon.phrase(phraseOf(analysed, first, end)).nameClass !== NAME_CLASS.none;
}

function isDemonym(analysed: AnalysedText, first: number, end: number, lexicon: Lexicon): boolean {
  if (end - first > 2) return false;
  const phrase = lexicon.phrase(phraseOf(analysed, first, end));
  return phrase.isDemonym && phrase.nameClass === NAME_CLASS.none;
}

const UNION: ReadonlySet<string> = new Set(['eu', 'e.u.', 'european union']);

function subOf(analysed: AnalysedText, first: number, end: number, lexicon: Lexicon): RecognisedSub {
  const { words } = analysed;
  const opening = words[first]?.lower ?? '';
  const closing = words[end - 1]?.lower ?? '';
  if (UNION.has(phraseOf(analysed, first, end))) return 'union';
  if (end - first === 1) return 'plain';
  const isUnknown = !isKnown(analysed, first, end, lexicon);
  if (facilityWords.has(closing) && isUnknown) return 'facility';
  if ((roadWords.has(opening) && isUnknown) || words[end - 1]?.isNumber) return 'road';
  return streetWords.has(closing) ? 'street' : 'plain';
}
