import type { AnalysedText } from '../analysedText.ts';
import { placeGivenNames } from '../lists/placeGivenNames.ts';
import { setName, type NameSpan } from '../nameSpans.ts';
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
export function tagNamesakes(analysed: AnalysedText, tags: Uint8Array, spans: readonly NameSpan[]): void {
  const { words, runs, runLast } = analysed;
  let surnames: ReadonlySet<string> | undefined;
  for (const run of runs) {
    const end = (runLast[run] ?? run) + 1;
    for (let first = Math.max(run, end - LONGEST_NAME); first < end - 1; first += 1) {
      if (!opensNamesake(analysed, first, end)) continue;
      surnames ??= singleSurnames(analysed, spans);
      const last = words[end - 1] ?? NO_WORD;
      if ((last.classes & OTHER_NAMES) === 0 && (surnames.has(last.lower) || isActor(words, end))) {
        setName(tags, first, end, NAME_KIND.person);
      }
    }
  }
}

/** True where such a given name begins a name that the gazetteer does not know. */
function opensNamesake(analysed: AnalysedText, first: number, end: number): boolean {
  const isNamesake = GIVEN_NAMES.has(analysed.words[first]?.text ?? '');
  return isNamesake && analysed.nameLength[first] !== end - first && opensRun(analysed, first);
}

/** Words that end other names: "Georgia Avenue", "Jordan Times" */
const OTHER_NAMES = CLASS.geographic | CLASS.organisation | CLASS.newspaper | CLASS.time;

function singleSurnames({ words }: AnalysedText, spans: readonly NameSpan[]): Set<string> {
  const persons = spans.filter(({ kind }) => kind === NAME_KIND.person);
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
