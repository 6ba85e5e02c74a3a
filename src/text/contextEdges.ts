import { graphemeEnd, graphemeStart } from './graphemes.ts';
import { WITHOUT_SPACES } from './wordsOf.ts';

const SPACE = /\s/u;
const withoutSpaces = new RegExp(WITHOUT_SPACES, 'u');

/**
 * How long a prefix before `offset` can be without cutting a word: lengths in UTF-16 code units, ascending, from 0
 * to at most `maxLength`. Words end at white space; in scripts that write none, at any grapheme. Where a single
 * word fills all the room, it is cut at a grapheme.
 */
export function prefixLengths(text: string, offset: number, maxLength: number): number[] {
  const farthest = graphemeEnd(text, Math.max(0, offset - maxLength));
  const lengths = [0];
  for (let at = offset - 1; at >= farthest; at -= 1) {
    if (isWordEdge(text, at) && !SPACE.test(text.charAt(at))) lengths.push(offset - at);
  }
  return lengths.length > 1 || farthest >= offset ? lengths : [0, offset - farthest];
}

/** The same for a suffix after `offset`. */
export function suffixLengths(text: string, offset: number, maxLength: number): number[] {
  const farthest = graphemeStart(text, Math.min(text.length, offset + maxLength));
  const lengths = [0];
  for (let at = offset + 1; at <= farthest; at += 1) {
    if (isWordEdge(text, at) && !SPACE.test(text.charAt(at - 1))) lengths.push(at - offset);
  }
  return lengths.length > 1 || farthest <= offset ? lengths : [0, farthest - offset];
}

function isWordEdge(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (SPACE.test(before) || SPACE.test(after)) return graphemeStart(text, at) === at;
  return (withoutSpaces.test(before) || withoutSpaces.test(after)) && graphemeStart(text, at) === at;
}
