/** Words by which a description is told from other uses of its noun. Own lists, from the function words of English. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Between "the" and the noun, they tell of another place than the one last named. */
export const ANOTHER: ReadonlySet<string> = words(`
  other another neighbouring neighboring nearby next nearest closest largest biggest smallest oldest poorest richest second
  third fourth fifth sixth seventh eighth ninth tenth first last latest same school police fire
  main entire whole wrong right opposite only of in on at to from for with by and or but that which who as than
`);

/** After the noun, they tell that it stands alone: "the port is", "the city and"; not "the port authority". */
export const STANDS_ALONE_BEFORE: ReadonlySet<string> = words(`
  is was are were be been has had have will would can could may might must shall should does did do where which that who
  when while and or but nor in on at for to from with by after before as since until into onto over under through during
  near around without within because if though although than said says itself too also again now still not today
  yesterday later soon became becomes remains remained saw sees took takes lost got gets made makes lies lay sits stands
  stood came fell rose began went grew shook sank burnt won shut kept held bore drew fed hit
`);

/** After "there", it says that something exists, and no place: "there is", "there were". */
export const EXISTS: ReadonlySet<string> = words(`
  is are was were be been being has have had will would can could may might must shall should isn't aren't wasn't weren't
  seems seem seemed appears appeared remain remains remained exists exist existed comes came goes
`);

/** Before "there", another use of it. */
export const NOT_BEFORE_THERE: ReadonlySet<string> = words(
  'out over up down hi hello hey who that is are was were be been being if so really still always just not right ok okay',
);
