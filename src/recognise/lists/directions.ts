import { wordSet } from './wordSet.ts';

/**
 * Directions of the compass.
 */
export const directions = wordSet(`
  north south east west northeast northwest southeast southwest northern southern eastern western
`);
