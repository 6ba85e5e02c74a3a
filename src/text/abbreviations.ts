/**
 * Abbreviations that end in a full stop, in lower case and without that stop, by what has to follow for the sentence to
 * go on. Own list after the usage of English-language newspapers: titles, ranks, months, the states as datelines shorten
 * them, kinds of street and company.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Written with a capital letter, they stand before a name and never at the end of a sentence. */
export const BEFORE_A_NAME: ReadonlySet<string> = words(`
  mr mrs ms mx dr prof gov lt.gov sen sens rep reps pres hon rev fr msgr gen brig maj lt.col col capt lt sgt cpl pvt
  cmdr adm insp supt det spc pfc atty mt ft pt messrs mme mlle
`);

/** Stand between words, whatever they begin with. */
export const BETWEEN_WORDS: ReadonlySet<string> = words('vs viz cf e.g i.e');

/** Stand before a number; elsewhere they are words of their own ("He said no. Then …"). */
export const BEFORE_A_NUMBER: ReadonlySet<string> = words(
  'no nos p pp fig figs art sec vol ch ca c approx ext',
);

/**
 * Written with a capital letter, they may stand within a sentence or end it: the sentence goes on unless the next word is
 * one that begins sentences. ("Ill." is a state, "ill." ends a sentence.)
 */
export const WITHIN_OR_LAST: ReadonlySet<string> = words(`
  st ste sts ave blvd rd hwy pkwy ln ct dr sq apt bldg dept univ assn assoc inc corp co cos ltd llc plc bros intl natl
  jr sr esq ph.d jan feb mar apr jun jul aug sept sep oct nov dec
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo ont que alta sask
`);

/**
 * Words with which sentences begin and names do not: after an abbreviation that may be the last word, a capital letter
 * of one of these begins a sentence.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(`
  the a an this that these those there here he she it they we i you his her its their our my your who what when where
  why how which while as at by for from in into of on to with without after before since until during despite under
  over but and or so yet nor if although though because however meanwhile moreover also then now still only even
  some many most more several few both each all any no not none one two three another other others is are was were
  will would can could do does did has have had may might according among between about across instead later earlier
  once such perhaps today yesterday tomorrow
`);
