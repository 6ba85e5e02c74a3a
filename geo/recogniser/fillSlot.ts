import type { NameDrawer } from './drawNames.ts';
import type { EntityKind } from './document.ts';
import type { NamePool } from './namePool.ts';
import { pick } from './random.ts';

/** What a slot of a template becomes; without a kind it is no name. */
export interface Filling {
  readonly text: string;
  readonly kind?: EntityKind;
}

const words = (text: string): readonly string[] => text.split(' ');
const DAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const MONTHS = words('January February March April May June July August September October November December');
const TEAMS = [
  ...words(
    'Tigers Lions Bears Eagles Hawks Bulldogs Wildcats Panthers Falcons Vikings Raiders Giants Dodgers Yankees',
  ),
  ...words(
    'Cubs Mets Jets Bills Patriots Steelers Rockets Kings Warriors Oilers Flames Senators Cardinals Pirates',
  ),
  ...words('Rangers Saints Trojans Spartans'),
  'Red Sox',
  'Blue Devils',
];
const STREET_WORDS = words(
  'Street Street Road Road Avenue Drive Lane Boulevard St. Ave. Rd. Way Place Court',
);
const STREET_NAMES = words(
  'Main High First Second Third Church Park Oak Maple Market Broad Station Mill Washington Elm',
);
const STREET_SIDES = words('North South East West N. S. E. W.');
const WATERS = words('River Creek Lake Bay Falls Reservoir Canyon Valley Island Beach Pond Bridge Dam');
const WATER_NAMES = words(
  'Ash Oak Elm Maple Stone Mill Green White Black Red Clear Spring Glen Rock Long Cold',
);
const PARKS = [
  'Park',
  'State Park',
  'National Park',
  'National Forest',
  'Wilderness',
  'Memorial Park',
  'Mountain',
  'Zoo',
];
const COUNTIES = words('Parish Province District Borough');

const place = (text: string): Filling => ({ text, kind: 'place' });

/** The slots of `templates.txt`; its head explains them. */
export function createSlotFiller(pool: NamePool, draw: NameDrawer): (slot: string) => Filling {
  const { random } = draw;
  const from = (items: readonly string[]): string => pick(random, items);
  const cityOrSurname = (surnameChance: number): string =>
    random() < surnameChance ? from(pool.surnames) : draw.city();
  const peoples = pool.demonyms.filter((demonym) => demonym.endsWith('an'));

  function water(): string {
    const chance = random();
    const other = chance < 0.7 ? from(WATER_NAMES) : draw.city();
    const name = chance < 0.4 ? from(pool.surnames) : other;
    return random() < 0.3 ? `Lake ${name}` : `${name} ${from(WATERS)}`;
  }

  function street(): string {
    const chance = random();
    const other = chance < 0.8 ? draw.city() : from(STREET_NAMES);
    const name = chance < 0.5 ? from(pool.surnames) : other;
    const side = random() < 0.12 ? `${from(STREET_SIDES)} ` : '';
    return `${side}${name} ${from(STREET_WORDS)}`;
  }

  const fillers: Readonly<Record<string, () => Filling>> = {
    C: () => place(draw.city()),
    CC: () => place(draw.city().toUpperCase()),
    S: () => place(from(random() < 0.85 ? pool.states : pool.regions)),
    A: () => place(from(random() < 0.7 ? pool.stateAbbreviations : pool.postalCodes)),
    N: () => place(random() < 0.04 ? draw.city() : from(pool.countries)),
    R: () => place(from(pool.regions)),
    CO: () => place(`${cityOrSurname(0.5)} ${random() < 0.9 ? 'County' : from(COUNTIES)}`),
    W: () => place(water()),
    PK: () => place(`${cityOrSurname(0.5)} ${from(PARKS)}`),
    ST: () => place(street()),
    P: () => ({ text: draw.person(), kind: 'person' }),
    L: () => ({ text: draw.surname(), kind: 'person' }),
    F: () => ({ text: draw.givenName(), kind: 'person' }),
    D: () => ({ text: from(pool.demonyms), kind: 'other' }),
    Ds: () => ({ text: `${from(peoples)}s`, kind: 'other' }),
    TEAM: () => ({ text: from(TEAMS), kind: 'organisation' }),
    n: () => ({ text: String(1 + Math.floor(random() * random() * 120)) }),
    y: () => ({ text: String(1900 + Math.floor(random() * 120)) }),
    day: () => ({ text: from(DAYS) }),
    mon: () => ({ text: from(MONTHS) }),
  };

  return (slot) => {
    const filler = fillers[slot];
    if (filler === undefined) throw new Error(`unknown slot {${slot}} in a template`);
    return filler();
  };
}
