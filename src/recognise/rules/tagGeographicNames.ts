import { CASE_MODE, type AnalysedText } from '../analysedText.ts';
import { wordsAfterName, wordsBeforeName } from '../lists/placeWords.ts';
import { isFree, setName } from '../nameSpans.ts';
import { NAME_KIND } from '../tags.ts';

const LONGEST_RUN = 3;

/** "River Moy" and "Otter Creek", left untagged, are places. */
export function tagGeographicNames({ words, runs, runLast, caseMode }: AnalysedText, tags: Uint8Array): void {
  for (const first of runs) {
    const end = (runLast[first] ?? -1) + 1;
    const length = end - first;
    if (length < 2 || length > LONGEST_RUN) continue;
    if (caseMode[first] === CASE_MODE.titleCase || !isFree(tags, first, end)) continue;
    const isBefore = length === 2 && wordsBeforeName.has(words[first]?.lower ?? '');
    if (isBefore || wordsAfterName.has(words[end - 1]?.lower ?? ''))
      setName(tags, first, end, NAME_KIND.place);
  }
}
