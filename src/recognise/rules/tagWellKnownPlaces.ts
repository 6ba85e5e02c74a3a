import { CASE_MODE, NAME_CONTINUES, type AnalysedText } from '../analysedText.ts';
import { DOCUMENT_FLAG } from '../documentFlags.ts';
import { isLarge, NAME_CLASS } from '../nameClass.ts';
import { isFree, nameEnd, setName } from '../nameSpans.ts';
import { NAME_KIND, TAG } from '../tags.ts';
import { CLASS } from '../wordClasses.ts';
import { SHAPE } from '../wordShape.ts';
import { NO_WORD } from '../wordType.ts';

/**
 * Countries, states and regions that the model left untagged are places, and so are states that it took for a person.
 * "Jordan Chad" and the like stay persons.
 */
export function tagWellKnownPlaces(analysed: AnalysedText, tags: Uint8Array): void {
  const { nameCode, nameLength, count } = analysed;
  for (let index = 0; index < count; index += 1) {
    const code = nameCode[index] ?? 0;
    if (code >= NAME_CONTINUES || !isLarge(code)) continue;
    const end = index + (nameLength[index] ?? 0);
    if (isFree(tags, index, end)) {
      if (isPlainUse(analysed, index, end)) setName(tags, index, end, NAME_KIND.place);
    } else if (
      tags[index] === TAG.beginPerson &&
      nameEnd(tags, index) === end &&
      isNoPerson(analysed, index)
    ) {
      setName(tags, index, end, NAME_KIND.place);
    } else if (end - index > 1 && tags[index] === TAG.beginOrganisation && nameEnd(tags, index) === end) {
      // "the European Union"
      setName(tags, index, end, NAME_KIND.place);
    }
  }
}

function isPlainUse({ words, caseMode, sentenceStart }: AnalysedText, first: number, end: number): boolean {
  const word = words[first] ?? NO_WORD;
  const previous = words[first - 1] ?? NO_WORD;
  if (isShort(word) || (end - first === 1 && (word.classes & (CLASS.direction | CLASS.geographic)) !== 0))
    return false;
  const isHeadline = caseMode[first] !== CASE_MODE.normal;
  if (isHeadline && end - first === 1 && (word.classes & CLASS.common) !== 0) return false;
  const isAfterGivenName =
    previous.isCapitalised && sentenceStart[first] === 0 && (previous.classes & CLASS.givenName) !== 0;
  const isPersonLike = (word.classes & (CLASS.surname | CLASS.givenName)) !== 0 && end - first === 1;
  const isPlainPlace = (previous.classes & CLASS.placePreposition) !== 0;
  return !isAfterGivenName && (!isPersonLike || isPlainPlace);
}

/** Two letters tell too little. */
const isShort = (word: typeof NO_WORD): boolean =>
  word.text.replaceAll('.', '').length < 3 && word.shape !== SHAPE.dottedCapitals;

function isNoPerson({ nameCode, words, documentFlags }: AnalysedText, index: number): boolean {
  const word = words[index] ?? NO_WORD;
  if ((word.classes & (CLASS.givenName | CLASS.surname)) !== 0) return false;
  if (nameCode[index] === NAME_CLASS.state || word.shape !== SHAPE.capitalised) return true;
  return ((documentFlags[index] ?? 0) & DOCUMENT_FLAG.afterGivenNameOrTitle) === 0;
}
