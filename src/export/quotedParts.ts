import type { Passage } from '../story/types.ts';

/** A piece of a quotation: marked where it names the place. */
export interface QuotedPart {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a passage's words at its mentions, in order. Mentions that overlap or lie outside are left unmarked;
 * the pieces joined are always the passage, word for word.
 */
export function quotedParts(passage: Passage): QuotedPart[] {
  const { exact, mentions = [] } = passage;
  const parts: QuotedPart[] = [];
  let at = 0;
  for (const { start, end } of mentions.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > exact.length) continue;
    if (start > at) parts.push({ text: exact.slice(at, start), marked: false });
    parts.push({ text: exact.slice(start, end), marked: true });
    at = end;
  }
  if (at < exact.length) parts.push({ text: exact.slice(at), marked: false });
  return parts;
}
