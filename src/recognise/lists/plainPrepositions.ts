import { wordSet } from './wordSet.ts';

/**
 * Other prepositions and conjunctions.
 */
export const plainPrepositions = wordSet(`
  to of for by on over against with and or
`);
