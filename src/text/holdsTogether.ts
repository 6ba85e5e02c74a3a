import {
  BEFORE_A_NAME,
  BEFORE_A_NUMBER,
  BETWEEN_WORDS,
  SENTENCE_OPENERS,
  WITHIN_OR_LAST,
} from './abbreviations.ts';

/** How much of the text on either side of a break is looked at, in UTF-16 code units. */
const WINDOW_LENGTH = 80;

/** Full stops of scripts that write no space after one. */
const ENDS_WITHOUT_SPACE = /[。！？｡．…][」』”’）】》"]*$/u;
const LIST_MARK = /^(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)]$/iu;
/** "viii." */
const LONGEST_LIST_MARK = 5;
/** The word before a final full stop: letters, with the stops and hyphens inside. */
const LAST_WORD = /(?<![\p{L}\p{N}])(\p{L}[\p{L}.-]*)\.$/u;
const INITIALS = /^(?:\p{Lu}|\p{Lu}\p{Ll}?(?:[.-]\p{Lu})+)$/u;
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;
/** A question or a call that the sentence goes on after: "Who?" the mayor asked. */
const ASKED = /[?!]["”’']$/u;
const SPEAKER_AND_VERB =
  /^(?:(?:\p{Lu}|the |a )[\p{L}.'’-]*\s+(?:[\p{L}.'’-]+\s+){0,4})?(?:said|says|asked|asks|cried|shouted|wrote|replied|added|told)(?![\p{L}])/u;

/**
 * Whether the sentence goes on over a break that the segmenter made.
 *
 * @param start Where the sentence begins.
 * @param at The break: where the next one would begin.
 * @param end Where the paragraph ends.
 */
export function holdsTogether(text: string, start: number, at: number, end: number): boolean {
  const before = text.slice(Math.max(start, at - WINDOW_LENGTH), at);
  const said = before.trimEnd();
  const after = text.slice(at, Math.min(end, at + WINDOW_LENGTH)).trimStart();
  if (said.length === before.length && !ENDS_WITHOUT_SPACE.test(said)) return true;
  if (/^\p{Ll}/u.test(after)) return true;
  if (isListMark(text, start, at)) return true;
  if (ASKED.test(said) && SPEAKER_AND_VERB.test(after)) return true;
  const word = lastWord(said);
  return word !== undefined && goesOnAfter(word, after);
}

/** Whether all there is of the sentence is the mark of a list's item: "1.", "b)", "iv." */
function isListMark(text: string, start: number, at: number): boolean {
  const window = text.slice(start, Math.min(at, start + WINDOW_LENGTH)).trim();
  return window.length <= LONGEST_LIST_MARK && LIST_MARK.test(window);
}

/** The word before a final full stop; only what stands behind the last blank is looked at. */
function lastWord(said: string): string | undefined {
  return said.endsWith('.') ? LAST_WORD.exec(said.slice(said.lastIndexOf(' ') + 1))?.[1] : undefined;
}

/** Whether a sentence goes on after this word and its full stop. */
function goesOnAfter(word: string, after: string): boolean {
  const key = word.toLowerCase();
  const isCapital = /^\p{Lu}/u.test(word);
  if (BETWEEN_WORDS.has(key) || (isCapital && BEFORE_A_NAME.has(key))) return true;
  if (BEFORE_A_NUMBER.has(key) && /^[\d#]/u.test(after)) return true;
  // "I" ends a sentence more often than it stands for a name.
  const mayGoOn =
    (isCapital && (WITHIN_OR_LAST.has(key) || (INITIALS.test(word) && word !== 'I'))) ||
    (word.includes('.') && DOTTED.test(word)) ||
    (word.includes('-') && isHyphened(word));
  if (!mayGoOn) return false;
  const next = /^["“‘'(]*([\p{L}’']+)/u.exec(after)?.[1] ?? '';
  return !SENTENCE_OPENERS.has(next.toLowerCase()) && !/^["“]/u.test(after);
}

/** "Vice-Gov.", "Lt.-Col." */
function isHyphened(word: string): boolean {
  return BEFORE_A_NAME.has(word.slice(word.lastIndexOf('-') + 1).toLowerCase());
}
