import { wordSet } from './wordSet.ts';

/**
 * Abbreviations of the states of the USA, the provinces of Canada and a state of Australia, as newspapers write them.
 * Source: the rules of the Associated Press and The Canadian Press for datelines.
 */
export const stateAbbreviations = wordSet(`
  ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. kans. ky. la. md. mass. mich. minn. miss. mo.
  mont. neb. nebr. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. penn. r.i. s.c. s.d. tenn. tex. vt. va. wash.
  w.va. wis. wisc. wyo. d.c. b.c. n.s. n.b. p.e.i. n.l. ont. que. alta. sask. man. n.s.w. l.a. n.y.c.
`);

/**
 * Codes in capitals for the same and for some countries. Sources: USPS Publication 28, Canada Post's addressing
 * guidelines, ISO 3166 for the rest.
 */
export const postalCodes = wordSet(`
  AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
  RI SC SD TN TX UT VT VA WA WV WI WY DC BC AB ON QC SK MB NSW NYC UK US USA UAE EU DRC
`);

/** Capitals alone that English texts use for a place. Source: our own list, after the Associated Press' usage. */
export const placeAbbreviations = wordSet(
  `US UK USA UAE EU NYC LA DC DRC USSR PRC NSW DPRK ROC PNG KSA GDR UAR`,
);
