import { SENTENCE_START, type AnalysedText } from '../analysedText.ts';
import { isFree, nameEnd, setName } from '../nameSpans.ts';
import { kindOfTag, NAME_KIND, TAG } from '../tags.ts';
import { CLASS } from '../wordClasses.ts';

const LONGEST_NAME = 3;
const isBetween = (text: string | undefined): boolean => text === ',' || text === 'and' || text === 'or';

/** A name between two places of a list is a place ("Lima, X and Cusco"). */
export function tagPlacesInLists(analysed: AnalysedText, tags: Uint8Array): void {
  const { words, sentenceStart, count } = analysed;
  for (let first = 2; first < count - 2; first += 1) {
    const word = words[first];
    if (
      !word?.isCapitalised ||
      !isBetween(words[first - 1]?.lower) ||
      sentenceStart[first] !== SENTENCE_START.no
    )
      continue;
    if ((word.classes & (CLASS.time | CLASS.demonym)) !== 0) continue;
    let end = first + 1;
    while (words[end]?.isCapitalised && end - first < LONGEST_NAME) end += 1;
    if (!isBetween(words[end]?.lower)) continue;
    const isPerson = tags[first] === TAG.beginPerson && nameEnd(tags, first) === end;
    if (!isFree(tags, first, end) && !isPerson) continue;
    const isPersonLike = (word.classes & CLASS.givenName) !== 0 || (isPerson && end - first > 1);
    const isKnown = (analysed.nameCode[first] ?? 0) !== 0;
    if (
      isBesidePlaces(analysed, tags, first, end) &&
      (!isPersonLike || (isKnown && !(isPerson && end - first > 1)))
    ) {
      setName(tags, first, end, NAME_KIND.place);
    }
  }
}

function isBesidePlaces({ words }: AnalysedText, tags: Uint8Array, first: number, end: number): boolean {
  let left = first - 2;
  let right = end + 1;
  if (words[end]?.text === ',' && isBetween(words[right]?.lower)) right += 1;
  if (isBetween(words[left]?.lower)) left -= 1;
  return kindOfTag(tags[left] ?? 0) === NAME_KIND.place && kindOfTag(tags[right] ?? 0) === NAME_KIND.place;
}
