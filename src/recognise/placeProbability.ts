import { TAG, TAG_COUNT } from './tags.ts';

/** The least probability, over the tokens, of being part of a place. */
export function placeProbability(probabilities: Float32Array, first: number, end: number): number {
  let least = 1;
  for (let index = first; index < end; index += 1) {
    const row = index * TAG_COUNT;
    const chance = (probabilities[row + TAG.beginPlace] ?? 0) + (probabilities[row + TAG.inPlace] ?? 0);
    least = Math.min(least, chance);
  }
  return least;
}
