import type { Precision } from '../../geometry/allowedArea.ts';

/** Words before a number, by how exactly it is meant. The longest first where one begins another. */
const APPROXIMATIONS: readonly (readonly [precision: Precision, words: string])[] = [
  [
    'about',
    'about|some|roughly|around|approximately|nearly|almost|an estimated|close to|circa|perhaps|maybe|between|from',
  ],
  ['more than', 'more than|over|at least|upwards of|greater than|not less than|no less than'],
  ['less than', 'less than|fewer than|within|under|up to|no more than|not more than|barely|as little as'],
  ['plain', 'just over|just under|just|only|exactly'],
];

/** All of them, for a regular expression. */
export const APPROXIMATION = APPROXIMATIONS.map(([, words]) => words.replaceAll(' ', String.raw`\s+`)).join(
  '|',
);

const PRECISION_BY_WORDS: ReadonlyMap<string, Precision> = new Map(
  APPROXIMATIONS.flatMap(([precision, words]) => words.split('|').map((word) => [word, precision] as const)),
);

/** How exactly a number after these words is meant; `plain` without words. */
export function precisionOf(words: string | undefined): Precision {
  return PRECISION_BY_WORDS.get((words ?? '').trim().toLowerCase().replaceAll(/\s+/gu, ' ')) ?? 'plain';
}
