import type { Tokens } from '../text/tokens.ts';
import { NAME_CONTINUES } from './analysedText.ts';
import { isGlued, isHyphened } from './findIslands.ts';
import type { Lexicon } from './lexicon.ts';
import { SHAPE } from './wordShape.ts';
import { NO_WORD, type WordType } from './wordType.ts';

export interface FoundNames {
  readonly nameCode: Uint8Array;
  readonly nameLength: Uint8Array;
}

/** The longest names of the gazetteer have more, but none that an article prints. */
const MOST_TOKENS = 7;

/** Finds names of the gazetteer from left to right, the longest first. */
export function findNames(
  text: string,
  tokens: Tokens,
  words: readonly WordType[],
  lexicon: Lexicon,
): FoundNames {
  const nameCode = new Uint8Array(tokens.count);
  const nameLength = new Uint8Array(tokens.count);
  for (let index = 0; index < tokens.count;) {
    const name =
      words[index]?.isCapitalised === true ? longestName(text, tokens, words, lexicon, index) : NO_NAME;
    for (let part = 0; part < name.length; part += 1) {
      nameCode[index + part] = part === 0 ? name.nameClass : name.nameClass + NAME_CONTINUES;
      nameLength[index + part] = name.length;
    }
    index += Math.max(1, name.length);
  }
  return { nameCode, nameLength };
}

const NO_NAME = { length: 0, nameClass: 0 };

function longestName(
  text: string,
  { starts, ends, count }: Tokens,
  words: readonly WordType[],
  lexicon: Lexicon,
  first: number,
): { length: number; nameClass: number } {
  const single = words[first] ?? NO_WORD;
  let best = single.nameClass === 0 ? NO_NAME : { length: 1, nameClass: single.nameClass };
  const end = Math.min(count, first + MOST_TOKENS);
  for (let last = first + 1; last < end; last += 1) {
    const word = words[last] ?? NO_WORD;
    if (!mayContinue({ starts, ends }, words, last)) break;
    if (last === first + 1 && !single.opensName) break;
    const phrase = lexicon.phrase(text, starts[first], ends[last]);
    if (phrase.nameClass !== 0 && word.isCapitalised) {
      best = { length: last - first + 1, nameClass: phrase.nameClass };
    }
    if (!phrase.opensName) break;
  }
  return best;
}

/** Words, and the marks within names; a hyphen only where it touches both sides. */
function mayContinue(
  tokens: Pick<Tokens, 'starts' | 'ends'>,
  words: readonly WordType[],
  index: number,
): boolean {
  const word = words[index] ?? NO_WORD;
  if (word.shape === SHAPE.hyphen) return isGlued(tokens, index) && isGlued(tokens, index + 1);
  if (word.isCapitalised || word.isConnector || word.isPossessive || word.isNumber) return true;
  if (word.shape === SHAPE.lowerCase) return isHyphened(tokens, words, index);
  return word.text === '&' || word.text === '’' || word.text === "'";
}
