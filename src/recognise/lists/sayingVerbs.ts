import { wordSet } from './wordSet.ts';

/**
 * Verbs whose subject is a person.
 */
export const sayingVerbs = wordSet(`
  said says told who whose added asked declined replied explained wrote argued testified pleaded thinks
  believes recalled acknowledged insisted joked tweeted died married scored
`);
