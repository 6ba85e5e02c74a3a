import { CASE_MODE, type AnalysedText } from '../analysedText.ts';
import { SENTENCE_START } from '../sentenceStart.ts';
import { placeNouns, placeNounsAfter, settlementWords } from '../lists/placeWords.ts';
import { isFree, nameEnd, setName } from '../nameSpans.ts';
import { kindOfTag, NAME_KIND, TAG } from '../tags.ts';
import { CLASS } from '../wordClasses.ts';

const LONGEST_RUN = 3;

/**
 * "the village of X", "four villages: X, Y and Z", "the X neighborhood": what is called a place is one, also where it
 * was taken for a person.
 */
export function tagDescribedPlaces(analysed: AnalysedText, tags: Uint8Array): void {
  const { words, runs, caseMode } = analysed;
  let listEnd = 0;
  for (const first of runs) {
    if (first === 0 || caseMode[first] === CASE_MODE.titleCase) continue;
    const end = endOfName(analysed, first);
    if (end === first) continue;
    const isListed = isAfterPlural(analysed, first) || (first === listEnd && listEnd > 0);
    if (isListed) listEnd = nextOfList(analysed, end);
    const isBeforeNoun = words[first - 1]?.lower === 'the' && placeNounsAfter.has(words[end]?.text ?? '');
    const isPerson = tags[first] === TAG.beginPerson && nameEnd(tags, first) === end;
    const mayChange = isListed ? !holdsPlace(tags, first, end) : isPerson || isFree(tags, first, end);
    const isNamed = isListed || isAfterNoun(analysed, first) || (isBeforeNoun && !isPerson);
    if (mayChange && isNamed) setName(tags, first, end, NAME_KIND.place);
  }
}

function holdsPlace(tags: Uint8Array, first: number, end: number): boolean {
  return tags.subarray(first, end).some((tag) => kindOfTag(tag) === NAME_KIND.place);
}

/** Where a run of capitals ends that may be the name of a place; `first` where it may not. */
function endOfName({ words, runLast }: AnalysedText, first: number): number {
  const end = (runLast[first] ?? -1) + 1;
  const isOther = ((words[first]?.classes ?? 0) & (CLASS.time | CLASS.demonym)) !== 0;
  return isOther || end - first > LONGEST_RUN ? first : end;
}

function isAfterNoun({ words, sentenceStart }: AnalysedText, first: number): boolean {
  const isOf = sentenceStart[first] === SENTENCE_START.no && words[first - 1]?.lower === 'of';
  return isOf && placeNouns.has(words[first - 2]?.text ?? '');
}

/** "villages of", "villages:", "villages such as", "villages, including" */
function isAfterPlural({ words, sentenceStart }: AnalysedText, first: number): boolean {
  if (sentenceStart[first] === SENTENCE_START.sentence) return false;
  const link = words[first - 1]?.lower ?? '';
  if (!LINKS.has(link)) return false;
  let noun = first - 2;
  if (link === 'as' && words[noun]?.lower === 'such') noun -= 1;
  if (words[noun]?.text === ',') noun -= 1;
  return settlementWords.has(words[noun]?.text ?? '');
}

const LINKS: ReadonlySet<string> = new Set(['of', ':', 'as', 'including', 'like']);
const BETWEEN: ReadonlySet<string> = new Set([',', 'and', 'or', '&']);

/** Where the next name of a list begins; 0 where the list ends. */
function nextOfList({ words }: AnalysedText, end: number): number {
  let next = end;
  while (next < end + 2 && BETWEEN.has(words[next]?.lower ?? '')) next += 1;
  return next > end && words[next]?.isCapitalised ? next : 0;
}
