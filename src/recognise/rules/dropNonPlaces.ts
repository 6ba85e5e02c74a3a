import { CASE_MODE, type AnalysedText } from '../analysedText.ts';
import { diseaseWords, institutions, noPlaces } from '../lists/noPlaces.ts';
import { placeAbbreviations, postalCodes } from '../lists/stateAbbreviations.ts';
import { isGlued } from '../findIslands.ts';
import { isLarge, NAME_CLASS } from '../nameClass.ts';
import { courtesyTitles } from '../lists/titles.ts';
import { changeKind, type NameSpan } from '../nameSpans.ts';
import { phraseOf } from '../phraseOf.ts';
import { NAME_KIND } from '../tags.ts';
import { CLASS } from '../wordClasses.ts';
import { SHAPE } from '../wordShape.ts';
import { NO_WORD, type WordType } from '../wordType.ts';

/** Drops what looks like a place and is none: brands, "the X virus", "US$", abbreviations that no list knows. */
export function dropNonPlaces(analysed: AnalysedText, tags: Uint8Array, spans: readonly NameSpan[]): void {
  for (const span of spans) {
    if (span.kind === NAME_KIND.place && isNonPlace(analysed, span.first, span.end)) {
      changeKind(tags, span, NAME_KIND.none);
    }
  }
}

/** True for a name that the lists or the words around it tell to be no place. */
export function isNonPlace(analysed: AnalysedText, first: number, end: number): boolean {
  const { words } = analysed;
  const next = words[end] ?? NO_WORD;
  if (next.text === '$' || isDisease(analysed, first, end) || isEra(words, first)) return true;
  if (isNamedPerson(analysed, first) || isVirusStrain(analysed, first, end)) return true;
  if (institutions.has(phraseOf(analysed, first, end))) return true;
  const word = words[first] ?? NO_WORD;
  return (
    end - first === 1 &&
    (noPlaces.has(word.lower) ||
      isBareGeneric(analysed, first, word) ||
      isUnknownAbbreviation(analysed, first, word))
  );
}

/** "Highway" alone; but "the Gulf" */
function isBareGeneric({ words }: AnalysedText, index: number, word: WordType): boolean {
  const isGeneric =
    (word.classes & (CLASS.geographic | CLASS.direction)) !== 0 && word.nameClass === NAME_CLASS.none;
  return isGeneric && words[index - 1]?.lower !== 'the';
}

/** "the West Nile virus"; but "the United States flu season" */
function isDisease({ words, nameCode }: AnalysedText, first: number, end: number): boolean {
  const isLongCountry = end - first > 1 && isLarge(nameCode[first] ?? 0);
  return diseaseWords.has(words[end]?.lower ?? '') && !isLongCountry;
}

/** "Mr. Paris"; but "Miss Ohio" is a title of a contest. */
function isNamedPerson({ words, nameCode }: AnalysedText, first: number): boolean {
  const title = words[first - 1] ?? NO_WORD;
  if (!title.isCapitalised || !courtesyTitles.has(title.lower)) return false;
  return title.lower !== 'miss' || !isLarge(nameCode[first] ?? 0);
}

/** "A/California/7/2009": strains of influenza are written so. Source: WHO 1980, its nomenclature. */
function isVirusStrain(analysed: AnalysedText, first: number, end: number): boolean {
  const { words } = analysed;
  const isBetween = words[first - 1]?.text === '/' && words[end]?.text === '/' && isGlued(analysed, end);
  return isBetween && words[end + 1]?.isNumber === true;
}

/** "500 BC" */
function isEra(words: readonly WordType[], first: number): boolean {
  return words[first - 1]?.isNumber === true && /^b\.?c\.?$/u.test(words[first]?.lower ?? '');
}

const LONGEST_ABBREVIATION = 5;
/** "SWAT" within a sentence is no valley; "PARIS" is a town. */
const LONGEST_ACRONYM = 4;

function isUnknownAbbreviation(
  { words, caseMode, sentenceStart }: AnalysedText,
  index: number,
  word: WordType,
): boolean {
  const isInCapitals =
    word.shape === SHAPE.shortCapitals || word.shape === SHAPE.capitals || word.shape === SHAPE.singleCapital;
  if (!isInCapitals || word.text.length > LONGEST_ABBREVIATION || caseMode[index] === CASE_MODE.capitals)
    return false;
  if (placeAbbreviations.has(word.text)) return false;
  if (postalCodes.has(word.text) && words[index - 1]?.text === ',') return false;
  if (word.text.includes('&') && isLarge(word.nameClass)) return false;
  const isKnown = word.nameClass > NAME_CLASS.under10000 && word.text.length > LONGEST_ACRONYM;
  const mayOpenDateline = word.text.length > 3 && (isKnown || sentenceStart[index] !== 0);
  return !mayOpenDateline;
}
