import {
  AWAITED_WORDS,
  FUTURE_WORDS,
  INFINITIVES,
  MOVED_WORDS,
  NOT_PAST,
  PAST_WORDS,
  PLAN_WORDS,
  PRESENT_WORDS,
} from './tenseWords.ts';

export type Tense = 'past' | 'future' | null;

const WORD = /(?<=^|[^\p{L}'])\p{L}+(?:'\p{L}+)?|'(?:ll|d)(?!\p{L})/gu;
/** How much of the sentence on either side of the date is looked at, in UTF-16 code units. */
const WINDOW_LENGTH = 240;

/** The word of tense mostly stands nearer than this, in UTF-16 code units. */
const NEAR_LENGTH = 60;

/**
 * Whether what a sentence says of a date lies before the time of writing or after it, by the word of tense that is
 * nearest before the date, or else the first one after it; null where neither tells.
 */
export function tenseAt(sentence: string, start: number, end: number): Tense {
  const before = sentence.slice(Math.max(0, start - WINDOW_LENGTH), start);
  const isOwner = /^[’']s(?!\p{L})/u.test(sentence.slice(end, end + 3));
  if (isOwner && MOVED_WORDS.has(wordsIn(before).at(-1) ?? '')) return 'future';
  const last = lastTense(before);
  if (last !== null) return last === 'present' ? null : last;
  // "Thursday's speech could change it": the verb is not said of Thursday.
  if (isOwner) return null;
  const after = wordsIn(sentence.slice(end, end + WINDOW_LENGTH));
  for (let i = 0; i < after.length; i += 1) {
    const tense = tenseOf(after, i);
    if (tense !== null) return tense === 'present' ? null : tense;
  }
  return null;
}

function lastTense(before: string): Tense | 'present' {
  const nearStart = before.lastIndexOf(' ', before.length - NEAR_LENGTH) + 1;
  if (nearStart === 0) return lastTenseAmong(wordsIn(before), 0);
  // The two words before a word have a say in what it tells.
  const near = lastTenseAmong(wordsIn(before.slice(nearStart)), 2);
  return near ?? lastTenseAmong(wordsIn(before), 0);
}

function lastTenseAmong(words: readonly string[], first: number): Tense | 'present' {
  for (let i = words.length - 1; i >= first; i -= 1) {
    const tense = tenseOf(words, i);
    if (tense !== null) return tense;
  }
  return null;
}

const wordsIn = (text: string): string[] =>
  text
    .replaceAll('’', "'")
    .match(WORD)
    ?.map((word) => word.toLowerCase()) ?? [];

function tenseOf(words: readonly string[], i: number): Tense | 'present' {
  const word = words[i] ?? '';
  const next = words[i + 1];
  // "is to open"
  if ((word === 'is' || word === 'are') && next === 'to') return 'future';
  if (PRESENT_WORDS.has(word) && !PLAN_WORDS.has(next ?? '')) return 'present';
  if (FUTURE_WORDS.has(word) || word.endsWith("'ll")) return 'future';
  if (PLAN_WORDS.has(word) && (next === 'to' || next === 'for')) return 'future';
  if (AWAITED_WORDS.has(word) && next !== 'by') return 'future';
  if (word === 'has' || word === 'have')
    return next !== undefined && tenseOf(words, i + 1) === 'past' ? 'past' : 'present';
  // "Is unlikely to get approved", "refused to be told": the word before them tells.
  if (INFINITIVES.has(words[i - 1] ?? '') && words[i - 2] === 'to') return null;
  if (PAST_WORDS.has(word)) return 'past';
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word) ? 'past' : null;
}
