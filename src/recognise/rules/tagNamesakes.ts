import type { AnalysedText } from '../analysedText.ts';
import { placeGivenNames } from '../lists/placeGivenNames.ts';
import { nameSpans, setName } from '../nameSpans.ts';
import { opensRun } from '../opensRun.ts';
import { NAME_KIND } from '../tags.ts';
import { CLASS } from '../wordClasses.ts';
import { NO_WORD, type WordType } from '../wordType.ts';

const LONGEST_NAME = 3;
const GIVEN_NAMES: ReadonlySet<string> = new Set(placeGivenNames);

/**
 * "Georgia Ness" is a person where the article calls Ness one elsewhere, or where an age or a verb of saying follows;
 * not where the gazetteer knows the whole name.
 */
export function tagNamesakes(analysed: AnalysedText, tags: Uint8Array): void {
  const { words, runLast, nameLength, count } = analysed;
  let surnames: ReadonlySet<string> | undefined;
  for (let first = 0; first < count - 1; first += 1) {
    const end = (runLast[first] ?? -1) + 1;
    const length = end - first;
    if (length < 2 || length > LONGEST_NAME || !GIVEN_NAMES.has(words[first]?.text ?? '')) continue;
    if (nameLength[first] === length || !opensRun(analysed, first)) continue;
    surnames ??= singleSurnames(analysed, tags);
    const last = words[end - 1] ?? NO_WORD;
    if ((last.classes & OTHER_NAMES) === 0 && (surnames.has(last.lower) || isActor(words, end))) {
      setName(tags, first, end, NAME_KIND.person);
    }
  }
}

/** Words that end other names: "Georgia Avenue", "Jordan Times" */
const OTHER_NAMES = CLASS.geographic | CLASS.organisation | CLASS.newspaper | CLASS.time;

function singleSurnames({ words }: AnalysedText, tags: Uint8Array): Set<string> {
  const persons = nameSpans(tags).filter(({ kind }) => kind === NAME_KIND.person);
  return new Set(
    persons.filter(({ first, end }) => end - first === 1).map(({ first }) => words[first]?.lower ?? ''),
  );
}

/** ", 34," or a verb of saying after a surname of the list */
function isActor(words: readonly WordType[], end: number): boolean {
  const isAge = words[end]?.text === ',' && /^\d{1,2}$/u.test(words[end + 1]?.text ?? '');
  if (isAge && words[end + 2]?.text === ',') return true;
  const isSurname = ((words[end - 1]?.classes ?? 0) & CLASS.surname) !== 0;
  return isSurname && ((words[end]?.classes ?? 0) & CLASS.saying) !== 0;
}
