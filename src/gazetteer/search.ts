import { LONGEST_SOUGHT } from './editAutomaton.ts';
import { KINDS, packPopulation } from './format.ts';
import type { NameIndex } from './nameIndex.ts';
import type { PlaceTable } from './placeTable.ts';
import { standingOfFeature } from './standingOfFeature.ts';
import { writeUtf8 } from './utf8.ts';
import { walkSimilar } from './walkSimilar.ts';

/** A key that answers a search, the lower `rank` the better. */
interface Answer {
  readonly key: number;
  readonly rank: number;
}

const STANDINGS_OF_FEATURES = KINDS.map((kind) => packPopulation(standingOfFeature(kind)));

/** From this many letters on, so many errors are forgiven. */
const ERRORS_BY_LETTERS = [
  { letters: 8, errors: 2 },
  { letters: 4, errors: 1 },
];
/** Bytes that a UTF-16 code unit takes in UTF-8, at most. */
const MOST_BYTES = 3;
const LAST_CODE_POINT = '\u{10ffff}';

/**
 * The keys that begin with `sought`, itself a key: those without an error first, the whole name before its
 * continuations, the better known before others. Errors are forgiven only where there are too few without.
 */
export function searchKeys(sought: string, limit: number, index: NameIndex, table: PlaceTable): number[] {
  const features = table.levelStarts[4] ?? 0;
  const standingOf = (key: number): number => {
    const row = index.matchRows[index.matchStarts[key] ?? 0] ?? 0;
    const population = table.populations[row] ?? 0;
    if (population > 0 || row < features) return population;
    return STANDINGS_OF_FEATURES[table.kinds[row] ?? 0] ?? 0;
  };
  const answers: Answer[] = [];
  const add = (key: number, distance: number, isWhole: boolean): void => {
    keepBest(answers, { key, rank: distance * 512 + (isWhole ? 0 : 256) + 255 - standingOf(key) }, limit);
  };
  const { finder, keys } = index;
  const end = finder.lowerBound(sought + LAST_CODE_POINT);
  const whole = finder.find(sought);
  for (let key = finder.lowerBound(sought); key < end; key += 1) add(key, 0, key === whole);
  const errors = forgivenErrors(sought);
  const bytes = new Uint8Array(MOST_BYTES * sought.length);
  const length = writeUtf8(sought, bytes);
  if (answers.length < limit && errors > 0 && length <= LONGEST_SOUGHT) {
    walkSimilar(keys, bytes.subarray(0, length), errors, (key, distance, isWhole) => {
      if (distance > 0) add(key, distance, isWhole);
    });
  }
  return answers.map(({ key }) => key);
}

function forgivenErrors(sought: string): number {
  const letters = sought.replaceAll(' ', '').length;
  return ERRORS_BY_LETTERS.find((row) => letters >= row.letters)?.errors ?? 0;
}

/** Puts an answer in its place, the best first, and drops what is over the limit. */
function keepBest(answers: Answer[], answer: Answer, limit: number): void {
  const last = answers[limit - 1];
  if (last !== undefined && last.rank <= answer.rank) return;
  let at = answers.length;
  while (at > 0 && (answers[at - 1]?.rank ?? 0) > answer.rank) at -= 1;
  answers.splice(at, 0, answer);
  if (answers.length > limit) answers.pop();
}
