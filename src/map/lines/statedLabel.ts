import type { Stated } from '../../story/types.ts';

/**
 * What is written along the line from the anchor: the article's words without their last "of Lima", as the line
 * itself shows from where ("about 50 miles north"). Words that do not end with the anchor's name stay whole.
 */
export function statedLabel({ text, anchors }: Stated): string {
  const words = text.trim();
  for (const { name } of anchors) {
    const end = words.toLowerCase().lastIndexOf(name.toLowerCase());
    if (end <= 0 || end + name.length !== words.length) continue;
    const without = words.slice(0, end).replace(/\s+(?:of|from)\s+(?:the\s+)?$/iu, '');
    if (without.length < end && !/\s$/u.test(without)) return without;
  }
  return words;
}
