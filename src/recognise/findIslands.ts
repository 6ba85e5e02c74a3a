import type { Tokens } from '../text/tokens.ts';
import { SENTENCE_START } from './sentenceStart.ts';
import { SHAPE } from './wordShape.ts';
import { NO_WORD, type WordType } from './wordType.ts';

/** At most so many lower-case words and marks stand between two capitals of one name ("Weston-on-the-Green"). */
const WIDEST_BRIDGE = 5;

/**
 * Marks the tokens that may belong to a name: those with a capital, the words and marks that join two of them
 * ("Rio de Janeiro"), and numbers beside them. Names lie in these islands; all else needs no further look.
 */
export function markActive(tokens: Tokens, words: readonly WordType[]): Uint8Array {
  const isActive = new Uint8Array(words.length);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? NO_WORD;
    const isAfterCapital = index > 0 && words[index - 1]?.isCapitalised === true;
    if (word.isCapitalised) isActive[index] = 1;
    else if (isAfterCapital && joins(tokens, words, index)) markBridge(tokens, words, index, isActive);
    else if (word.isPossessive) isActive[index] = isAfterCapital ? 1 : 0;
    else if (word.isNumber && (isAfterCapital || words[index + 1]?.isCapitalised === true))
      isActive[index] = 1;
  }
  return isActive;
}

/** A hyphen joins what it touches only: in "LIMA - The" it does not; words between hyphens are joined by them. */
function joins(tokens: Tokens, words: readonly WordType[], index: number): boolean {
  const word = words[index] ?? NO_WORD;
  if (word.shape === SHAPE.hyphen || word.text === '–')
    return isGlued(tokens, index) && isGlued(tokens, index + 1);
  if (word.isConnector || word.text === "'" || word.text === '’' || word.text === '&') return true;
  return word.shape === SHAPE.lowerCase && isHyphened(tokens, words, index);
}

/** "au" in "Port-au-Prince", "ez" in "Deir ez-Zor" */
export function isHyphened(
  tokens: Pick<Tokens, 'starts' | 'ends'>,
  words: readonly WordType[],
  index: number,
): boolean {
  const isAfter = words[index - 1]?.shape === SHAPE.hyphen && isGlued(tokens, index);
  return isAfter || (words[index + 1]?.shape === SHAPE.hyphen && isGlued(tokens, index + 1));
}

/** True where no blank stands before a token. */
export function isGlued({ starts, ends }: Pick<Tokens, 'starts' | 'ends'>, index: number): boolean {
  return index > 0 && starts[index] === ends[index - 1];
}

function markBridge(tokens: Tokens, words: readonly WordType[], first: number, isActive: Uint8Array): void {
  let end = first;
  while (end < first + WIDEST_BRIDGE && words[end]?.isCapitalised !== true && joins(tokens, words, end))
    end += 1;
  if (words[end]?.isCapitalised === true) isActive.fill(1, first, end);
}

/** Longer islands, as in a table set in capitals, are cut. */
export const LONGEST_ISLAND = 120;

/** Calls `visit` with first token and end of each island; none reaches over the start of a sentence. */
export function forEachIsland(
  isActive: Uint8Array,
  sentenceStart: Uint8Array,
  visit: (first: number, end: number) => void,
): void {
  for (let first = 0; first < isActive.length;) {
    if (isActive[first] === 0) {
      first += 1;
      continue;
    }
    let end = first + 1;
    while (
      end < isActive.length &&
      end - first < LONGEST_ISLAND &&
      isActive[end] === 1 &&
      sentenceStart[end] !== SENTENCE_START.sentence
    ) {
      end += 1;
    }
    visit(first, end);
    first = end;
  }
}
