import { wordSet } from './wordSet.ts';

/**
 * Prepositions and adjectives that a place follows.
 */
export const placePrepositions = wordSet(`
  in at near from around outside inside within across throughout toward towards into via between through
  off along northern southern eastern western central northeastern northwestern southeastern southwestern
  downtown suburban rural
`);
