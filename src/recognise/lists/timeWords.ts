import { wordSet } from './wordSet.ts';

/**
 * Days, months, seasons and feasts, with their abbreviations.
 */
export const timeWords = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues
  wed thu thurs fri sat sun today yesterday tomorrow spring summer autumn fall winter christmas easter
  thanksgiving ramadan halloween
`);
