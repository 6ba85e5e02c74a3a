import type { AnalysedText } from './analysedText.ts';
import { SENTENCE_START } from './sentenceStart.ts';
import type { Candidate } from './candidate.ts';
import { isGlued } from './findIslands.ts';
import type { Lexicon } from './lexicon.ts';
import { nameEnd, nameStart } from './nameSpans.ts';
import { phraseOf } from './phraseOf.ts';
import { kindOfTag, NAME_KIND } from './tags.ts';
import type { RecognisedSub } from './types.ts';
import { CLASS } from './wordClasses.ts';
import { NO_WORD } from './wordType.ts';

/** Demonyms wherever they stand, except in places and as the name of a person. */
export function demonymCandidates(
  analysed: AnalysedText,
  tags: Uint8Array,
  isUsed: Uint8Array,
  lexicon: Lexicon,
): Candidate[] {
  const { runs, runLast } = analysed;
  const found: Candidate[] = [];
  for (const run of runs) {
    const last = runLast[run] ?? run;
    for (let first = run; first <= last;) {
      const end = isUsed[first] === 0 ? demonymEnd(analysed, isUsed, first, lexicon) : first;
      if (end > first && !isPartOfPerson(tags, first, end)) {
        found.push(demonymCandidate(analysed, tags, first, end));
      }
      first = Math.max(end, first + 1);
    }
  }
  return found;
}

function isPartOfPerson(tags: Uint8Array, first: number, end: number): boolean {
  const isPerson = kindOfTag(tags[first] ?? 0) === NAME_KIND.person;
  return isPerson && (nameStart(tags, first) < first || nameEnd(tags, first) > end);
}

/** "South African" before "African". */
function demonymEnd(analysed: AnalysedText, isUsed: Uint8Array, first: number, lexicon: Lexicon): number {
  const { words, sentenceStart } = analysed;
  const word = words[first] ?? NO_WORD;
  if (word.lower === 'the') return first;
  const hasNext =
    words[first + 1]?.isCapitalised === true &&
    isUsed[first + 1] === 0 &&
    sentenceStart[first + 1] !== SENTENCE_START.sentence;
  // the gazetteer has demonyms among its names
  const mayBeTwo = hasNext && (word.opensName || isGlued(analysed, first + 1));
  if (mayBeTwo && lexicon.phrase(phraseOf(analysed, first, first + 2)).isDemonym) return first + 2;
  return (word.classes & CLASS.demonym) === 0 ? first : first + 1;
}

function demonymCandidate(analysed: AnalysedText, tags: Uint8Array, first: number, end: number): Candidate {
  const taggedAs = kindOfTag(tags[first] ?? 0);
  const within = { first: nameStart(tags, first), end: nameEnd(tags, first), kind: taggedAs };
  const isInside = taggedAs !== NAME_KIND.none && within.end - within.first > end - first;
  return {
    first,
    end,
    kind: 'demonym',
    sub: demonymSub(phraseOf(analysed, first, end)),
    within: isInside ? within : undefined,
    position: undefined,
    taggedAs,
  };
}

/** Tongues that are no nation's alone. */
const LANGUAGES: ReadonlySet<string> = new Set([
  'english',
  'latin',
  'arab',
  'arabic',
  'mandarin',
  'cantonese',
]);

function demonymSub(phrase: string): RecognisedSub {
  if (LANGUAGES.has(phrase)) return 'language';
  return /(?:[^s]s|men|women)$/u.test(phrase) ? 'people' : 'plain';
}
