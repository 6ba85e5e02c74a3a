import { sharedAfter } from './sharedLength.ts';

/** Up to this length the engine's own search is fast whatever the text. */
const SHORT_LENGTH = 64;

/**
 * Where `wanted` stands in the text, one after the other as they are asked for, overlaps included, ascending; none for
 * an empty `wanted`. All of them take time in proportion to the text, whatever it holds: in a megabyte of the same
 * letter the engine's `indexOf` is quadratic (minutes for half a megabyte in one).
 */
export function* eachOccurrence(wanted: string, text: string): Generator<number> {
  if (wanted === '') return;
  // The engine leaps over text that holds not even the beginning.
  const beginning = wanted.slice(0, SHORT_LENGTH);
  const rest = wanted.slice(SHORT_LENGTH);
  let compared = 0;
  for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, at + 1)) {
    if (compared > text.length) {
      yield* occurrencesFrom(at, wanted, text);
      return;
    }
    const shared = sharedAfter(text, at + beginning.length, rest);
    compared += shared;
    if (shared === rest.length) yield at;
  }
}

/** The same by the algorithm of Knuth, Morris and Pratt (SIAM Journal on Computing 6, 1977): linear, but without leaps. */
function* occurrencesFrom(from: number, wanted: string, text: string): Generator<number> {
  const borders = bordersOf(wanted);
  let matched = 0;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && wanted.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (wanted.charCodeAt(matched) === unit) matched += 1;
    if (matched === wanted.length) {
      yield at + 1 - matched;
      matched = borders[matched - 1] ?? 0;
    }
  }
}

/** For each beginning of the word, how much of it is its own ending as well. */
function bordersOf(word: string): Int32Array {
  const borders = new Int32Array(word.length);
  let matched = 0;
  for (let at = 1; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    while (matched > 0 && word.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (word.charCodeAt(matched) === unit) matched += 1;
    borders[at] = matched;
  }
  return borders;
}
