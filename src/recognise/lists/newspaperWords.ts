import { wordSet } from './wordSet.ts';

/**
 * Words that newspapers and broadcasters end in.
 */
export const newspaperWords = wordSet(`
  times post herald tribune news journal gazette star sun daily chronicle dispatch register democrat
  observer examiner courier telegraph guardian mirror globe independent sentinel enquirer review
  advertiser radio tv press
`);
