import { wordSet } from './wordSet.ts';

/**
 * Lower-case words that names hold ("Rio de Janeiro", "Bank of England").
 */
export const connectors = wordSet(`
  of the de la le du del des di da do dos das al el los las y e and for in on upon under by with to van
  von der den & sur les en a et
`);
