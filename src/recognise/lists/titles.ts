import { wordSet } from './wordSet.ts';

/**
 * Titles and offices that stand before a person's name, with their abbreviations. Source: our own list after newspapers' usage.
 */
export const titles = wordSet(`
  mr mrs ms miss dr sir lady lord prof professor sen senator rep representative gov governor president
  vice-president chairman chairwoman judge justice mayor sheriff chief deputy officer detective sgt
  sergeant lt lieutenant capt captain col colonel gen general maj major cpl corporal pvt private adm
  admiral rev reverend pastor father fr bishop archbishop cardinal pope rabbi imam king queen prince
  princess minister chancellor premier secretary ambassador director superintendent commissioner
  councilman councilwoman coach principal attorney inspector constable trooper spokesman spokeswoman
  commander ayatollah sheikh sultan duke baron saint councillor coroner treasurer congressman
  congresswoman actor actress singer author brig cmdr cpt sfc spc msgt det supt insp
`);

/**
 * Members of parliaments in the English-speaking world, as they stand before a name. Source: the post-nominals of the
 * parliaments of the United Kingdom, Ireland, Canada, Australia and of the European Union.
 */
export const memberTitles: ReadonlySet<string> = new Set(
  'MP MPP MEP MSP MLA MLAs MNA MHA MLC AM TD PC QC KC MPs'.split(' '),
);

/** Titles that only a person's name follows. */
export const courtesyTitles = wordSet(`mr mr. mrs mrs. ms ms. miss dr dr. sir`);
