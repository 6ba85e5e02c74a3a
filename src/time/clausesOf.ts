import { createCharacterCheck } from '../text/createCharacterCheck.ts';
import { createWordSieve } from '../text/createWordSieve.ts';
import { AHEAD, ASIDES, OTHER_TIME, TOPIC_OPENERS } from './clauseWords.ts';

/** All words that may open a clause. */
const mayOpen = createWordSieve([AHEAD, ...OTHER_TIME, ...ASIDES, ...TOPIC_OPENERS]);
const isInWord = createCharacterCheck(/[\p{L}’']/u);
const isMark = createCharacterCheck(/[,;:()]/u);
const isDash = createCharacterCheck(/[–—-]/u);
const DASH = /\s(?:[–—]|--)\s|[–—]|--/uy;

export interface Clauses {
  /** The number of the clause in which the character at an offset of the sentence stands. */
  readonly clauseAt: (offset: number) => number;
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
  /** The stretches of clauses, in order: where each begins. */
  const stretches = [{ clause: 0, start: 0 }];
  const ofOtherTime = new Set<number>();
  let [current, main, count] = [0, 0, 0];
  const enter = (clause: number, start: number): void => {
    stretches.push({ clause, start });
    current = clause;
  };
  let isBehindComma = false;
  for (let start = 0; start < sentence.length;) {
    const end = tokenEnd(sentence, start);
    if (end > start) {
      const first = sentence.charAt(start);
      const isWord = isInWord(sentence, start);
      const word = isWord && mayOpen(sentence, start, end) ? sentence.slice(start, end).toLowerCase() : '';
      // All other marks part a sentence for good.
      const isHard = !isWord && !',()'.includes(first);
      const isOther = OTHER_TIME.has(word) || opensOther(word, isBehindComma, sentence, end);
      if (isHard || first === '(' || isOther || (isBehindComma && ASIDES.has(word))) {
        count += 1;
        enter(count, start);
        if (isHard) main = count;
        if (isOther) ofOtherTime.add(count);
      } else if ((first === ',' || first === ')') && current !== main) enter(main, start + 1);
      isBehindComma = first === ',';
    }
    start = Math.max(end, start + 1);
  }
  const clauseAt = (offset: number): number =>
    stretches.findLast(({ start }) => start <= offset)?.clause ?? 0;
  return { clauseAt, ofOtherTime };
}

/** Where the word, the mark or the dash ends that begins at an offset; the offset itself where none does. */
function tokenEnd(sentence: string, start: number): number {
  let end = start;
  while (end < sentence.length && isInWord(sentence, end)) end += 1;
  if (end > start) return end;
  if (isMark(sentence, start)) return start + 1;
  // A dash has the blanks around it.
  if (!isDash(sentence, start) && !isDash(sentence, start + 1)) return start;
  DASH.lastIndex = start;
  return DASH.test(sentence) ? DASH.lastIndex : start;
}

/** Words that open a clause of another time only beside certain others. */
function opensOther(word: string, isBehindComma: boolean, sentence: string, end: number): boolean {
  if (word !== AHEAD && !(isBehindComma && TOPIC_OPENERS.has(word))) return false;
  const after = sentence.slice(end, end + 8);
  return word === AHEAD ? /^\s+of\s/u.test(after) : /^\s+(?:an?|the|his|her|its|their)\s/u.test(after);
}
