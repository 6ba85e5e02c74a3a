import { CASE_MODE, SENTENCE_START, type AnalysedText } from '../analysedText.ts';
import { placeNouns, placeNounsAfter } from '../lists/placeWords.ts';
import { isFree, nameEnd, setName } from '../nameSpans.ts';
import { NAME_KIND, TAG } from '../tags.ts';
import { CLASS } from '../wordClasses.ts';

const LONGEST_RUN = 3;

/** "the village of X", "the X neighborhood": what is called a place is one, also where it was taken for a person. */
export function tagDescribedPlaces(analysed: AnalysedText, tags: Uint8Array): void {
  const { words, runFirst, runLast, caseMode, sentenceStart, count } = analysed;
  for (let first = 1; first < count; first += 1) {
    const end = (runLast[first] ?? -1) + 1;
    if (runFirst[first] !== first || end - first > LONGEST_RUN || caseMode[first] === CASE_MODE.titleCase)
      continue;
    if (((words[first]?.classes ?? 0) & (CLASS.time | CLASS.demonym)) !== 0) continue;
    const free = isFree(tags, first, end);
    const isPerson = tags[first] === TAG.beginPerson && nameEnd(tags, first) === end;
    const isAfterNoun =
      sentenceStart[first] === SENTENCE_START.no &&
      words[first - 1]?.lower === 'of' &&
      placeNouns.has(words[first - 2]?.text ?? '');
    const isBeforeNoun = words[first - 1]?.lower === 'the' && placeNounsAfter.has(words[end]?.text ?? '');
    if ((isAfterNoun && (free || isPerson)) || (isBeforeNoun && free))
      setName(tags, first, end, NAME_KIND.place);
  }
}
