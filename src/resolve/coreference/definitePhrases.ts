import type { Span } from '../../text/span.ts';
import { ANOTHER, EXISTS, NOT_BEFORE_THERE, STANDS_ALONE_BEFORE } from './descriptionWords.ts';
import { placeNounsIn } from './placeNounsIn.ts';

/** Words that may stand for a place: "the $3.5-billion complex" with its noun, or "there". */
export interface DefinitePhrase extends Span {
  /** In lower case. */
  readonly noun: string;
}

/** An amount, or a word; a name with a capital letter only before a hyphen: "Chinese-funded". */
const MODIFIER = String.raw`(?:[$€£]?\d[\d.,]*(?:-\p{L}+)*|(?!(?:the|this|that)\s)\p{Ll}[\p{L}’'-]*|\p{Lu}\p{L}*-\p{Ll}+)\s+`;
const ARTICLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?<modifiers>(?:${MODIFIER}){0,4})$`,
  'u',
);
/** How much of the text before a noun is looked at, in UTF-16 code units. */
const WINDOW_LENGTH = 80;

/** The phrases of a sentence that may stand for a place named before. Spans are those of the text. */
export function definitePhrases(text: string, sentence: Span): DefinitePhrase[] {
  const phrases: DefinitePhrase[] = [];
  for (const { start: nounStart, end } of placeNounsIn(text, sentence)) {
    const before = text.slice(Math.max(sentence.start, nounStart - WINDOW_LENGTH), nounStart);
    const after = text.slice(end, Math.min(sentence.end, end + WINDOW_LENGTH / 2));
    const noun = text.slice(nounStart, end).toLowerCase();
    const length = noun === 'there' ? thereLength(before, after) : articleLength(before, after);
    const start = nounStart - (length ?? 0);
    if (length === null || start < (phrases.at(-1)?.end ?? 0)) continue;
    phrases.push({ start, end, noun });
  }
  return phrases;
}

/** How long "the" and what stands between it and the noun are; null where the noun is no description. */
function articleLength(before: string, after: string): number | null {
  // The cheaper test first: most nouns are followed by another word.
  const found = standsAlone(after) ? ARTICLE.exec(before) : null;
  if (found === null) return null;
  const modifiers = found.groups?.['modifiers']?.trim().split(/\s+/u) ?? [];
  // "The world's most intelligent city" is one that it is to be.
  const isOther = modifiers.some(
    (word) =>
      ANOTHER.has(word.toLowerCase()) || STANDS_ALONE_BEFORE.has(word) || /[’']s?$|^most$/u.test(word),
  );
  return isOther ? null : found[0].length;
}

/** "the port is", "the port’s", "the port."; not "the port authority", "the city of". */
function standsAlone(after: string): boolean {
  const next = /^\s+(?<word>[\p{L}’']+)/u.exec(after)?.groups?.['word']?.toLowerCase();
  if (next === undefined) return !/^\s+[\p{N}$]/u.test(after);
  return STANDS_ALONE_BEFORE.has(next) || (next.length > 4 && next.endsWith('ed'));
}

/** 0 for an adverb of place; null for "there is" and "out there". */
function thereLength(before: string, after: string): number | null {
  const next =
    /^\s*(?<word>[\p{L}’']+)/u.exec(after)?.groups?.['word']?.toLowerCase().replaceAll('’', "'") ?? '';
  const previous = /(?<word>[\p{L}’']+)\s+$/u.exec(before)?.groups?.['word']?.toLowerCase() ?? '';
  if (NOT_BEFORE_THERE.has(previous) || /out\s+of\s+$/iu.test(before)) return null;
  const isSentenceStart = previous === '';
  if (EXISTS.has(next) || next.startsWith("'")) return null;
  // "There, they met": a place; "There they met" too, but "There go the jobs" is none.
  return isSentenceStart && !after.startsWith(',') ? null : 0;
}
