import { createWordSieve } from '../text/createWordSieve.ts';
import { MONTHS, WEEKDAYS } from './dateWords.ts';

/** What a date has one of, each a bit. */
export const CLUE = { weekday: 1, month: 2, year: 4, partOfDay: 8, today: 16, unit: 32, ago: 64 } as const;

/** The words, in lower case. */
const CLUES: ReadonlyMap<string, number> = new Map([
  ...WEEKDAYS.map((word) => [word, CLUE.weekday] as const),
  ...Array.from(MONTHS.keys(), (word) => [word, CLUE.month] as const),
  ...['yesterday', 'tomorrow', 'tonight', 'night', 'morning', 'afternoon', 'evening'].map(
    (word) => [word, CLUE.partOfDay] as const,
  ),
  ['today', CLUE.today],
  ...['week', 'month', 'year'].map((word) => [word, CLUE.unit] as const),
  ['ago', CLUE.ago],
]);
const mayBeClue = createWordSieve(CLUES.keys());

/** "12 sept", "march 3 miles", "may 5": no names of months. */
export const IN_SMALL_LETTERS = /^(?:[a-z]{3,4}|march)$/u;

const YEAR_LENGTH = 4;

/**
 * The clues of dates that a part of a text holds, as bits of `CLUE`: words of ASCII letters, and numbers of four digits. One
 * pass, before any form of dates is looked for: most sentences have none, and those that have one have few.
 */
export function dateCluesIn(text: string, from: number, to: number): number {
  let clues = 0;
  let [start, kind] = [from, OTHER];
  // The end counts as a blank, so that what stands before it ends too.
  for (let at = from; at <= to; at += 1) {
    const next = at < to ? kindAt(text, at) : OTHER;
    if (next === kind) continue;
    if (kind === LETTER && mayBeClue(text, start, at)) clues |= clueOf(text.slice(start, at));
    if (kind === DIGIT && at - start === YEAR_LENGTH) clues |= CLUE.year;
    [start, kind] = [at, next];
  }
  return clues;
}

function clueOf(word: string): number {
  const clue = CLUES.get(word.toLowerCase()) ?? 0;
  return clue === CLUE.month && IN_SMALL_LETTERS.test(word) ? 0 : clue;
}

const [OTHER, LETTER, DIGIT] = [0, 1, 2];
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z]/u.test(character) ? LETTER : /\d/u.test(character) ? DIGIT : OTHER;
});

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x80 ? (KINDS[code] ?? OTHER) : OTHER;
}
