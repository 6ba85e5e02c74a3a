/** Longer words are told by their ends alone. */
const MAX_LENGTH = 31;

/**
 * A quick look whether a span of a text may be one of some words of ASCII letters, whatever the case: false where its length,
 * first and last letter are those of none. So most words of a text need not be cut out and looked up.
 */
export function createWordSieve(
  words: Iterable<string>,
): (text: string, start: number, end: number) => boolean {
  /** By the first and the last letter, a bit for each length that there is. */
  const lengths = new Uint32Array(1 << 10);
  for (const word of words) {
    const ends = endsOf(word, 0, word.length);
    lengths[ends] = (lengths[ends] ?? 0) | (1 << Math.min(word.length, MAX_LENGTH));
  }
  return (text, start, end) => {
    const length = end - start;
    const known = lengths[endsOf(text, start, end)] ?? 0;
    return ((known >>> (length < MAX_LENGTH ? length : MAX_LENGTH)) & 1) === 1;
  };
}

/** Small and capital letters have the same last five bits. */
function endsOf(text: string, start: number, end: number): number {
  return ((text.charCodeAt(start) & 0x1f) << 5) | (text.charCodeAt(end - 1) & 0x1f);
}
