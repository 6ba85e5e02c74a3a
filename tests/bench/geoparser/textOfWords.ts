/** Words as a reader counts them: what white space parts. */
export const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** One text of so many words: the texts one after the other, from the first again where they come to an end. */
export function textOfWords(texts: readonly string[], wordCount: number): string {
  const parts: string[] = [];
  let left = wordCount;
  for (let i = 0; left > 0; i += 1) {
    const text = texts[i % texts.length];
    if (text === undefined) throw new Error(`There is no text to make ${wordCount} words of.`);
    const words = [...text.matchAll(/\S+/gu)];
    if (words.length === 0) throw new Error(`Text ${i % texts.length} holds no word.`);
    const last = words[left - 1];
    parts.push(last === undefined ? text.trim() : text.slice(0, last.index + last[0].length));
    left -= Math.min(left, words.length);
  }
  return parts.join('\n\n');
}
