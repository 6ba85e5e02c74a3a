/** The words of a list that is written as lines of words; blanks separate. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
