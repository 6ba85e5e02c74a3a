import type { AnalysedText } from '../analysedText.ts';
import { SENTENCE_START } from '../sentenceStart.ts';
import { isFree, nameEnd, setName } from '../nameSpans.ts';
import { kindOfTag, NAME_KIND, TAG } from '../tags.ts';
import { CLASS } from '../wordClasses.ts';
import { NO_WORD } from '../wordType.ts';

const LONGEST_NAME = 3;
const isBetween = (text: string | undefined): boolean => text === ',' || text === 'and' || text === 'or';

/** A name between two places of a list is a place ("Lima, X and Cusco"). */
export function tagPlacesInLists(analysed: AnalysedText, tags: Uint8Array): void {
  const { runs, runLast } = analysed;
  for (const run of runs) {
    const last = runLast[run] ?? run;
    for (let first = run; first <= last; first += 1) tagAt(analysed, tags, first);
  }
}

function tagAt(analysed: AnalysedText, tags: Uint8Array, first: number): void {
  const { words, sentenceStart } = analysed;
  if (sentenceStart[first] !== SENTENCE_START.no || !isBetween(words[first - 1]?.lower)) return;
  const { classes } = words[first] ?? NO_WORD;
  if ((classes & (CLASS.time | CLASS.demonym)) !== 0) return;
  let end = first + 1;
  while (words[end]?.isCapitalised && end - first < LONGEST_NAME) end += 1;
  if (!isBetween(words[end]?.lower)) return;
  const isPerson = tags[first] === TAG.beginPerson && nameEnd(tags, first) === end;
  if (!isFree(tags, first, end) && !isPerson) return;
  const isFullName = isPerson && end - first > 1;
  const isPersonLike = (classes & CLASS.givenName) !== 0 || isFullName;
  const isKnown = (analysed.nameCode[first] ?? 0) !== 0;
  if (isBesidePlaces(analysed, tags, first, end) && (!isPersonLike || (isKnown && !isFullName))) {
    setName(tags, first, end, NAME_KIND.place);
  }
}

function isBesidePlaces({ words }: AnalysedText, tags: Uint8Array, first: number, end: number): boolean {
  let left = first - 2;
  let right = end + 1;
  if (words[end]?.text === ',' && isBetween(words[right]?.lower)) right += 1;
  if (isBetween(words[left]?.lower)) left -= 1;
  return kindOfTag(tags[left] ?? 0) === NAME_KIND.place && kindOfTag(tags[right] ?? 0) === NAME_KIND.place;
}
