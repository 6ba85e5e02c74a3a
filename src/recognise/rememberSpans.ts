import { hashFeature, hashString } from './hashes.ts';

/** What is known of a stretch of a text, from `start` to before `end`; of the whole text without them. */
export type SpanLookup<T> = (text: string, start?: number, end?: number) => T;

/** What is remembered by its spelling. */
interface Spelt {
  readonly text: string;
}

/** A place of the table: two numbers that stand for the spelling, and that of the answer from 1 on, 0 for none. */
const PLACE_SIZE = 3;
/** Places at first: a power of two. It is doubled when three quarters of them are taken. */
const FIRST_PLACES = 1024;
/** So many places are looked through at most, also where a text is made of words with one hash. */
const LONGEST_PROBE = 128;
/** The two numbers hold a stretch of so many ASCII characters as it is. */
const LONGEST_PLAIN = 8;
const LONGEST_ASCII = 0x7f;

/**
 * A function that remembers its answers, like `remember` of the gazetteer, but asked for a stretch of a text: the
 * substring is cut out only where it is new, and short words are compared in the table itself. After `most` answers, or
 * where too many fall on one place, it begins anew, so that memory and time stay bounded.
 */
export function rememberSpans<T extends Spelt>(find: (text: string) => T, most: number): SpanLookup<T> {
  const answers: T[] = [];
  let table = new Int32Array(FIRST_PLACES * PLACE_SIZE);
  let mask = FIRST_PLACES - 1;

  /** Open addressing with linear probing. */
  function put(low: number, high: number, number: number): void {
    let place = hashFeature(0, low, high) & mask;
    while (table[place * PLACE_SIZE + 2] !== 0) place = (place + 1) & mask;
    table[place * PLACE_SIZE] = low;
    table[place * PLACE_SIZE + 1] = high;
    table[place * PLACE_SIZE + 2] = number;
  }

  function grow(): void {
    const old = table;
    table = new Int32Array(2 * old.length);
    mask = 2 * mask + 1;
    for (let at = 0; at < old.length; at += PLACE_SIZE) {
      if (old[at + 2] !== 0) put(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
    }
  }

  function learn(text: string, low: number, high: number): T {
    const answer = find(text);
    answers.push(answer);
    put(low, high, answers.length);
    if (4 * answers.length > 3 * mask) grow();
    return answer;
  }

  return (text, start = 0, end = text.length) => {
    let low = 0;
    let high = 0;
    let bits = 0;
    for (let index = start; index < end; index += 1) {
      const code = text.charCodeAt(index);
      high = (high << 8) | (low >>> 24);
      low = (low << 8) | code;
      // U+0000 could not be told from nothing: it sets all bits
      bits |= code | (code - 1);
    }
    const isPlain = end - start <= LONGEST_PLAIN && (bits & ~LONGEST_ASCII) === 0;
    if (!isPlain) {
      low = hashString(text, start, end);
      // negative, which that of a plain stretch is never
      high = start - end;
    }
    let probes = 0;
    for (let place = hashFeature(0, low, high) & mask; probes < LONGEST_PROBE; place = (place + 1) & mask) {
      const number = table[place * PLACE_SIZE + 2] ?? 0;
      if (number === 0) break;
      const isLike = table[place * PLACE_SIZE] === low && table[place * PLACE_SIZE + 1] === high;
      const answer = isLike ? answers[number - 1] : undefined;
      if (answer !== undefined && (isPlain || isAt(text, start, answer.text))) return answer;
      probes += 1;
    }
    if (answers.length >= most || probes === LONGEST_PROBE) {
      table.fill(0);
      answers.length = 0;
    }
    return learn(text.slice(start, end), low, high);
  };
}

/** True where `known`, of the same length, is what stands in `text` from `start` on. */
function isAt(text: string, start: number, known: string): boolean {
  for (let index = 0; index < known.length; index += 1) {
    if (text.charCodeAt(start + index) !== known.charCodeAt(index)) return false;
  }
  return true;
}
