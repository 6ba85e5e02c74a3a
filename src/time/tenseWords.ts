/** Words by which the tense of a clause is told. Own lists: the auxiliaries of English, its common irregular pasts, the verbs of plans. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What is still to come. */
export const FUTURE_WORDS: ReadonlySet<string> = words(
  "will won't shall 'll would may might could upcoming forthcoming begins starts opens returns arrives kicks hosts ends closes",
);

/** What is so, or may be of any time. */
export const PRESENT_WORDS: ReadonlySet<string> = words('is are am remains stands beginning starting');

/** With "to" or "for" after them, what is still to come: "is expected to", "set for". */
export const PLAN_WORDS: ReadonlySet<string> = words(`
  expected scheduled set due slated planned plans plan planning going hopes hope hoped wants intends intend intended
  agreed vowed promised pledged ordered asked urged poised likely unlikely ready about prepares preparing
`);

/** What is still to come whatever follows: "expected in Vienna", "due on Monday". */
export const AWAITED_WORDS: ReadonlySet<string> = words('expected due scheduled slated');

/** Forms of the past other than those in "-ed". */
export const PAST_WORDS: ReadonlySet<string> = words(`
  was were had did said told went came met took made gave got saw left began became held led lost won kept brought
  bought broke built caught chose cut dealt drew drove fell felt fled flew fought found grew heard hit knew laid lay let
  paid put ran rose sank sat sent set shook shot shut sold spent spoke stood struck swept thought threw told wore wrote
  burst spread sought beat bid read rode shone spun stole stuck swam taught tore understood woke withdrew
  been gone done seen taken given known grown
`);

/** After "to" and before a participle, as in "to be approved". */
export const INFINITIVES: ReadonlySet<string> = words('be get');

/** Before "Friday's game", they tell that it has not been yet. */
export const MOVED_WORDS: ReadonlySet<string> = words(
  'moved postponed rescheduled delayed canceled cancelled',
);

/** Words in "-ed" that are no past. */
export const NOT_PAST: ReadonlySet<string> = words(
  'need needed united bed red shed wed feed seed speed indeed hundred sacred naked exceed proceed embed',
);
