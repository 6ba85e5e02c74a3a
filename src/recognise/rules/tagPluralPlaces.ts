import type { AnalysedText } from '../analysedText.ts';
import { pluralPlaceWords } from '../lists/placeWords.ts';
import { setName } from '../nameSpans.ts';
import { kindOfTag, NAME_KIND } from '../tags.ts';
import { CLASS } from '../wordClasses.ts';

/** Longer lists are no such sentence. */
const MOST_NAMES = 12;
const LONGEST_NAME = 3;
const BETWEEN: ReadonlySet<string> = new Set([',', 'and', 'or', '&']);

/** "Barrow, Jackson and Madison counties": each name before a plural is a place. */
export function tagPluralPlaces(analysed: AnalysedText, tags: Uint8Array): void {
  const { words, runs, runLast } = analysed;
  for (const run of runs) {
    const index = (runLast[run] ?? run) + 1;
    const word = words[index];
    if (word === undefined || word.isCapitalised || !pluralPlaceWords.has(word.lower)) continue;
    const names = namesBefore(analysed, index);
    if (names.length < 2) continue;
    for (const { first, end } of names) {
      const isTime = ((words[first]?.classes ?? 0) & CLASS.time) !== 0;
      if (end - first <= LONGEST_NAME && !isTime && !holdsPlace(tags, first, end)) {
        setName(tags, first, end, NAME_KIND.place);
      }
    }
  }
}

function namesBefore({ words }: AnalysedText, index: number): { first: number; end: number }[] {
  const names: { first: number; end: number }[] = [];
  let end = index;
  while (names.length < MOST_NAMES) {
    let first = end;
    while (words[first - 1]?.isCapitalised) first -= 1;
    if (first === end) break;
    names.push({ first, end });
    end = first;
    while (BETWEEN.has(words[end - 1]?.lower ?? '')) end -= 1;
    if (end === first) break;
  }
  return names;
}

function holdsPlace(tags: Uint8Array, first: number, end: number): boolean {
  return tags.subarray(first, end).some((tag) => kindOfTag(tag) === NAME_KIND.place);
}
