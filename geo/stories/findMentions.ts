import type { Mention } from '../../src/story/types.ts';
import type { MentionRow } from './storyTable.ts';

/**
 * Every place where the rows' words stand in `text` as whole words, in the text's order, the longer first where
 * two begin together; ids `m1`, `m2`, … Offsets are UTF-16. Throws for a row that is nowhere in the text.
 * @param roleOf The role of a place by its id.
 */
export function findMentions(
  text: string,
  rows: readonly MentionRow[],
  roleOf: (place: string) => 'scene' | 'background',
): Mention[] {
  return rows
    .flatMap((row) => {
      const starts = startsOf(text, row.exact);
      if (starts.length === 0) throw new RangeError(`mention "${row.exact}": not found in the article`);
      return starts.map((start) => ({ row, start, end: start + row.exact.length }));
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ row, start, end }, i) => ({
      id: `m${i + 1}`,
      start,
      end,
      exact: row.exact,
      kind: row.kind,
      place: row.place,
      ...(row.place === null ? {} : { role: roleOf(row.place) }),
      ...(row.when === undefined ? {} : { when: row.when }),
      confidence: row.confidence,
      reason: row.reason,
      decidedBy: 'person',
    }));
}

/** Where `words` begin in the text with no letter or digit on either side: "China" is not in "Chinatown". */
function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const isWhole = !isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + words.length]);
    if (isWhole) starts.push(at);
  }
  return starts;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
