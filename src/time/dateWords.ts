/** The words of English dates. Months and their abbreviations as newspapers write them. */

/** Month of a name in lower case, without a final full stop, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** Before a day of the week, a name, a feast or a habit: "Good Friday", "every Monday". */
export const NOT_AFTER: ReadonlySet<string> = new Set(
  'ordinary typical normal regular good black ash palm easter super fat bloody ruby cyber freaky casual whit shrove maundy holy small giving blue manic sheffield every each any most a an one another joe girl following preceding previous first second third fourth fifth'.split(
    ' ',
  ),
);

/** After a day of the week, a name or a habit: "Sunday Times", "Friday prayers". */
export const NOT_BEFORE: ReadonlySet<string> = new Set(
  'times mail mirror telegraph express herald post independent school schools prayers night nights live roast brunch best edition bloody'.split(
    ' ',
  ),
);

/** After a number of four digits, an amount: "in 2000 homes". */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  'people persons homes houses households buildings cases deaths meters metres feet miles kilometers kilometres km yards acres hectares square dollars euros pounds pesos yen troops soldiers jobs workers employees students schools votes voters tons tonnes locations stores cities towns villages countries words years days hours minutes seconds watts volts degrees points men women children percent pages units vehicles cars trucks ships'.split(
    ' ',
  ),
);

/** Numbers in words, for "three days ago". */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
    .map((word, i) => [word, i + 1] as const)
    .concat([
      ['an', 1],
      ['one', 1],
    ]),
);
