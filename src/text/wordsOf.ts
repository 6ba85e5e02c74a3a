/** Scripts that write no spaces between words, as the inside of a regular expression's class. */
const SCRIPTS_WITHOUT_SPACES =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** A character of such a script. */
export const WITHOUT_SPACES = `[${SCRIPTS_WITHOUT_SPACES}]`;

const LETTER = `(?!${WITHOUT_SPACES})[\\p{L}\\p{N}\\p{M}]`;
const WORD = new RegExp(`${WITHOUT_SPACES}\\p{M}*|(?:${LETTER})+(?:'(?:${LETTER})+)*`, 'gu');

/**
 * The words of a text in lower case, as the count of quoted words takes them: runs of letters, marks and digits,
 * with apostrophes inside ("biden's"); everything else parts words ("U.S." is "u", "s"; "$3.5-billion" is "3",
 * "5", "billion"). Curly apostrophes are straightened, letters composed (NFC), soft hyphens dropped. In scripts
 * that write no spaces each character counts as a word.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replaceAll(/[\u2018\u2019\u02BC]/gu, "'")
    .toLowerCase();
  return plain.match(WORD) ?? [];
}

/** Every run of `size` words in a row, joined with spaces; none where there are fewer words. */
export function wordWindows(words: readonly string[], size = 8): string[] {
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`size ${size}: expected a whole number of at least 1`);
  const count = Math.max(0, words.length - size + 1);
  return Array.from({ length: count }, (_, i) => words.slice(i, i + size).join(' '));
}
