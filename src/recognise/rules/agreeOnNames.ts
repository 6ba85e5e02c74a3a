import type { AnalysedText } from '../analysedText.ts';
import { SENTENCE_START } from '../sentenceStart.ts';
import { isStateLike } from '../documentFlags.ts';
import { isLarge } from '../nameClass.ts';
import { changeKind, isFree, setName, type NameSpan } from '../nameSpans.ts';
import { phraseOf } from '../phraseOf.ts';
import { NAME_KIND } from '../tags.ts';
import { CLASS } from '../wordClasses.ts';
import { NO_WORD } from '../wordType.ts';

/** How often the article has a phrase as a place, and as (the surname of) a person. */
interface Counts {
  readonly places: ReadonlyMap<string, number>;
  readonly persons: ReadonlyMap<string, number>;
}

const LONGEST_NAME = 3;

/** An article calls one thing by one name: what it has mostly as a place is a place everywhere, persons the same. */
export function agreeOnNames(analysed: AnalysedText, tags: Uint8Array, spans: readonly NameSpan[]): void {
  const counts = countNames(analysed, spans);
  for (const span of spans) {
    const kind = agreedKind(analysed, span, counts);
    if (kind !== span.kind) changeKind(tags, span, kind);
  }
  tagUntagged(analysed, tags, counts);
}

function countNames(analysed: AnalysedText, spans: readonly NameSpan[]): Counts {
  const places = new Map<string, number>();
  const persons = new Map<string, number>();
  for (const { first, end, kind } of spans) {
    if (kind === NAME_KIND.place) addTo(places, phraseOf(analysed, first, end), 1);
    // a full name says more than a surname
    if (kind === NAME_KIND.person) addTo(persons, phraseOf(analysed, end - 1, end), end - first > 1 ? 2 : 1);
  }
  return { places, persons };
}

function addTo(counts: Map<string, number>, phrase: string, count: number): void {
  counts.set(phrase, (counts.get(phrase) ?? 0) + count);
}

function agreedKind(analysed: AnalysedText, span: NameSpan, counts: Counts): number {
  const { words } = analysed;
  const { first, end, kind } = span;
  const phrase = phraseOf(analysed, first, end);
  const places = counts.places.get(phrase) ?? 0;
  const persons = counts.persons.get(phrase) ?? 0;
  const length = end - first;
  const previous = words[first - 1] ?? NO_WORD;
  const next = words[end] ?? NO_WORD;
  if (kind === NAME_KIND.person && length <= 2 && places > persons) {
    const isActor = (previous.classes & CLASS.title) !== 0 || (next.classes & CLASS.saying) !== 0;
    return isActor ? kind : NAME_KIND.place;
  }
  if (kind === NAME_KIND.place && length === 1 && persons > places && persons > 1) {
    return isPlainlyPlace(analysed, span) ? kind : NAME_KIND.person;
  }
  const isPlaceElsewhere =
    kind === NAME_KIND.organisation && length <= 2 && places > 1 && !next.isCapitalised;
  return isPlaceElsewhere ? NAME_KIND.place : kind;
}

/** "in Jackson", "Jackson, Miss.", "Smith, of Jackson" */
function isPlainlyPlace({ words, nameCode, sentenceStart }: AnalysedText, { first, end }: NameSpan): boolean {
  const previous = words[first - 1] ?? NO_WORD;
  const code = nameCode[first] ?? 0;
  if (code !== 0 && (previous.classes & CLASS.placePreposition) !== 0) return true;
  if (isLarge(code)) return true;
  if (words[end]?.text === ',' && isStateLike(words[end + 1] ?? NO_WORD)) return true;
  const isOfPlace = previous.lower === 'of' && words[first - 2]?.text === ',';
  return isOfPlace && code !== 0 && sentenceStart[first] === SENTENCE_START.no;
}

function tagUntagged(analysed: AnalysedText, tags: Uint8Array, { places, persons }: Counts): void {
  const { words, runs, runLast, sentenceStart } = analysed;
  for (const first of runs) {
    const end = (runLast[first] ?? first) + 1;
    if (end - first > LONGEST_NAME || !isFree(tags, first, end)) continue;
    const phrase = phraseOf(analysed, first, end);
    if ((places.get(phrase) ?? 0) <= (persons.get(phrase) ?? 0)) continue;
    const isCommon = ((words[first]?.classes ?? 0) & CLASS.common) !== 0;
    if (sentenceStart[first] === SENTENCE_START.no || !isCommon) setName(tags, first, end, NAME_KIND.place);
  }
}
