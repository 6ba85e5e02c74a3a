import type { AnalysedText } from '../analysedText.ts';
import { isGlued } from '../findIslands.ts';
import { isFree, nameEnd, nameStart, setName, type NameSpan } from '../nameSpans.ts';
import { opensRun } from '../opensRun.ts';
import { kindOfTag, NAME_KIND } from '../tags.ts';
import { CLASS } from '../wordClasses.ts';
import { SHAPE } from '../wordShape.ts';
import { NO_WORD, type WordType } from '../wordType.ts';

/**
 * Compounds with a hyphen. Two places that the gazetteer knows, "Athens-Clarke County", are two; a compound that it
 * knows, "Stratford-upon-Avon", or half of which it does not know, "Kelby-Fewell", is one.
 */
export function mendHyphens(analysed: AnalysedText, tags: Uint8Array, spans: readonly NameSpan[]): void {
  for (const { first, end, kind } of spans) {
    if (kind === NAME_KIND.person && isTownCompound(analysed, first, end)) {
      splitCompound(analysed, tags, first, first + 1, end);
    }
    if (kind !== NAME_KIND.place) continue;
    const hyphen = innerHyphen(analysed, first, end);
    if (hyphen >= 0) splitCompound(analysed, tags, first, hyphen, end);
    else joinBefore(analysed, tags, first, end);
  }
}

/** The first hyphen that touches the words on both sides; -1 for none. */
function innerHyphen(analysed: AnalysedText, first: number, end: number): number {
  for (let index = first + 1; index < end - 1; index += 1) if (isHyphen(analysed, index)) return index;
  return -1;
}

function isHyphen(analysed: AnalysedText, index: number): boolean {
  const { words } = analysed;
  const isMark = words[index]?.shape === SHAPE.hyphen || words[index]?.text === '–';
  return isMark && isGlued(analysed, index) && isGlued(analysed, index + 1);
}

function splitCompound(
  analysed: AnalysedText,
  tags: Uint8Array,
  first: number,
  hyphen: number,
  end: number,
): void {
  const isTwo = isWhole(analysed, first, hyphen) && isWhole(analysed, hyphen + 1, end);
  if (!isTwo) return;
  setName(tags, first, hyphen, NAME_KIND.place);
  setName(tags, hyphen + 1, end, NAME_KIND.place);
}

/** True where the gazetteer knows just these words, or the name that begins there goes on with "County". */
function isWhole({ nameCode, nameLength }: AnalysedText, first: number, end: number): boolean {
  return (
    (nameCode[first] ?? 0) > 0 &&
    (nameLength[first] ?? 0) <= end - first &&
    first + (nameLength[first] ?? 0) >= end - 1
  );
}

/** "Wooster-Ashland students", taken for a person: two towns, not both of them surnames, and nobody who speaks. */
function isTownCompound(analysed: AnalysedText, first: number, end: number): boolean {
  const { words, runLast } = analysed;
  const isAlone = opensRun(analysed, first) && runLast[end - 1] === end - 1;
  if (end - first !== 3 || !isAlone || !isHyphen(analysed, first + 1)) return false;
  const areBoth = isPersonLike(words[first]) && isPersonLike(words[end - 1]);
  return !areBoth && ((words[end]?.classes ?? 0) & CLASS.saying) === 0;
}

const isPersonLike = (word: WordType = NO_WORD): boolean =>
  (word.classes & (CLASS.surname | CLASS.givenName)) !== 0;

/** The half before the hyphen was taken for no place: it belongs to the name unless it is a place or demonym itself. */
function joinBefore(analysed: AnalysedText, tags: Uint8Array, first: number, end: number): void {
  if (!isHyphen(analysed, first - 1)) return;
  const { nameCode, nameLength, words } = analysed;
  const before = first - 2;
  const word = words[before] ?? NO_WORD;
  const isKnownCompound = (nameLength[before] ?? 0) >= 3 && before + (nameLength[before] ?? 0) === end;
  if (!word.isCapitalised || kindOfTag(tags[before] ?? 0) === NAME_KIND.place) return;
  // letters before a hyphen are a party's ("DFL-Mankato")
  const isSeparate =
    (nameCode[before] ?? 0) > 0 || word.text.length < 3 || word.shape === SHAPE.shortCapitals;
  const covered =
    !isFree(tags, before, before + 1) && (nameStart(tags, before) < before || nameEnd(tags, before) > first);
  if (isKnownCompound || (!isSeparate && !covered)) setName(tags, before, end, NAME_KIND.place);
}
