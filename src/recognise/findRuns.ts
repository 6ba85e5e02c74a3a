import { SENTENCE_START } from './sentenceStart.ts';
import type { WordType } from './wordType.ts';

export interface Runs {
  /** The first token of each run. */
  readonly runs: readonly number[];
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
}

/** Finds runs of capitalised tokens, without the small words between; none reaches over the start of a sentence. */
export function findRuns(words: readonly WordType[], sentenceStart: Uint8Array): Runs {
  const runs: number[] = [];
  const runFirst = new Int32Array(words.length).fill(-1);
  const runLast = new Int32Array(words.length).fill(-1);
  for (let first = 0; first < words.length;) {
    if (words[first]?.isCapitalised !== true) {
      first += 1;
      continue;
    }
    let end = first + 1;
    while (words[end]?.isCapitalised === true && sentenceStart[end] !== SENTENCE_START.sentence) end += 1;
    runs.push(first);
    runFirst.fill(first, first, end);
    runLast.fill(end - 1, first, end);
    first = end;
  }
  return { runs, runFirst, runLast };
}
