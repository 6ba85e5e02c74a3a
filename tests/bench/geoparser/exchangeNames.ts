/**
 * A text of the same words about other places: each of the names becomes the one so many further on in the list, the
 * first again after the last. Whole words only. With a shift of 0 the text stays as it is.
 *
 * @param names None twice; of two that begin alike the longer is found first.
 */
export function exchangeNames(text: string, names: readonly string[], shift: number): string {
  if (names.length === 0) return text;
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const anyName = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`,
    'gu',
  );
  return text.replaceAll(anyName, (name) => names[(names.indexOf(name) + shift) % names.length] ?? name);
}
