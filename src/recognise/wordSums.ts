import { createFeatureBuffer } from './featureBuffer.ts';
import { addPacked, SUMS_SIZE, type TaggerWeights } from './packedWeights.ts';
import { addWord, REACH } from './wordFeatures.ts';
import type { WordType } from './wordType.ts';

/** Numbers that are kept for a word: its sums at each offset. */
const SUMS_PER_WORD = (2 * REACH + 1) * SUMS_SIZE;
const FIRST_WORDS = 1024;

/** Adds the weights of all features that depend on a word and its offset alone to `sums`. */
export type AddWordSums = (word: WordType, offset: number, sums: Int32Array) => void;

/** Words come again and again: what they add is worked out once for each. Memory is bounded by what ids they have. */
export function createWordSums(weights: TaggerWeights): AddWordSums {
  const buffer = createFeatureBuffer();
  // a lexicon that begins anew gives the id of one word to another
  const known: (WordType | undefined)[] = [];
  let kept = new Int32Array(FIRST_WORDS * SUMS_PER_WORD);

  function learn(word: WordType): void {
    const first = word.id * SUMS_PER_WORD;
    while (kept.length < first + SUMS_PER_WORD) kept = doubled(kept);
    kept.fill(0, first, first + SUMS_PER_WORD);
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      buffer.count = 0;
      addWord(word, offset, buffer);
      addPacked(weights, buffer, kept, first + (offset + REACH) * SUMS_SIZE);
    }
    known[word.id] = word;
  }

  return (word, offset, sums) => {
    if (known[word.id] !== word) learn(word);
    const first = word.id * SUMS_PER_WORD + (offset + REACH) * SUMS_SIZE;
    for (let index = 0; index < SUMS_SIZE; index += 1) {
      sums[index] = (sums[index] ?? 0) + (kept[first + index] ?? 0);
    }
  };
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
