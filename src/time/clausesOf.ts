import { AHEAD, ASIDES, OTHER_TIME, TOPIC_OPENERS } from './clauseWords.ts';

/** A word or a mark that may begin or end a clause. */
const TOKEN = /[\p{L}’']+|[,;:()]|\s(?:[–—]|--)\s|[–—]|--/gu;
/** Marks that part a sentence for good. */
const HARD_MARK = /^[;:]$|[–—]|--/u;

export interface Clauses {
  /** The number of the clause in which each character of the sentence stands. */
  readonly clauseAt: Int32Array;
  /** The clauses that tell of another time: "since he took office", "after the flood". */
  readonly ofOtherTime: ReadonlySet<number>;
}

/**
 * The clauses of a sentence, for the question what a date is said of. A comma alone parts nothing ("In Lima, they met on
 * Saturday"). A clause of its own is
 * - what follows "after", "since", "ahead of" and the like, to the next comma, and ", about a fair on Monday";
 * - what follows ", which", ", who" or ", founded", to the next comma;
 * - what stands in brackets, and what a semicolon, a colon or a dash sets apart.
 */
export function clausesOf(sentence: string): Clauses {
  const clauseAt = new Int32Array(sentence.length);
  const ofOtherTime = new Set<number>();
  let [current, main, count, at] = [0, 0, 0, 0];
  const enter = (clause: number, from: number): void => {
    clauseAt.fill(current, at, from);
    [current, at] = [clause, from];
  };
  let last = '';
  for (const { index, 0: token } of sentence.matchAll(TOKEN)) {
    const word = token.toLowerCase();
    const isHard = HARD_MARK.test(token);
    const isOther = OTHER_TIME.has(word) || opensOther(word, last, sentence, index + token.length);
    if (isHard || token === '(' || isOther || (last === ',' && ASIDES.has(word))) {
      count += 1;
      enter(count, index);
      if (isHard) main = count;
      if (isOther) ofOtherTime.add(count);
    } else if ((token === ',' || token === ')') && current !== main) enter(main, index + 1);
    last = token;
  }
  clauseAt.fill(current, at);
  return { clauseAt, ofOtherTime };
}

/** Words that open a clause of another time only beside certain others. */
function opensOther(word: string, last: string, sentence: string, end: number): boolean {
  if (word !== AHEAD && !(last === ',' && TOPIC_OPENERS.has(word))) return false;
  const after = sentence.slice(end, end + 8);
  return word === AHEAD ? /^\s+of\s/u.test(after) : /^\s+(?:an?|the|his|her|its|their)\s/u.test(after);
}
