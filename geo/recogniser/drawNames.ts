import { capitalise, type CityPool, type NamePool } from './namePool.ts';
import { placeGivenNames } from '../../src/recognise/lists/placeGivenNames.ts';
import { pick, type Random } from './random.ts';

/** Draws names at random, always from the same pool. */
export interface NameDrawer {
  readonly random: Random;
  readonly city: () => string;
  readonly surname: () => string;
  readonly givenName: () => string;
  readonly person: () => string;
}

const words = (text: string): readonly string[] => text.split(' ');
/** Parts of invented names, so that the model learns to tell without the gazetteer. */
const FIRST_PARTS = words(
  'Ash Oak Elm Maple Brook Stone Mill Green White Black Red Clear Spring Fair Glen Bright Rock Long Wood Hart Kel Mar Har Bel Win Pem Stan Thorn Cold West East North South',
);
const TOWN_ENDINGS = words(
  'ton ville burg field ford wood land dale mont port ham ley bury worth view brook side hurst crest',
);
const SURNAME_ENDINGS = words('son er man ski ov ini berg stein wicz enko adze oglu');
const TOWN_WORDS = ['ville', ' Creek', 'town', ' Corners', ' Hill', ' Grove', 'ton'];
const INITIALS = ['J.', 'R.', 'C.', 'A.', 'M.'];

export function createNameDrawer(pool: NamePool, random: Random): NameDrawer {
  const inventedTown = (): string => pick(random, FIRST_PARTS) + pick(random, TOWN_ENDINGS);

  function city(): string {
    const chance = random();
    if (chance < 0.05) return inventedTown();
    if (chance < 0.08) return pick(random, pool.surnames) + pick(random, TOWN_WORDS);
    if (chance < 0.5) return drawCity(pool.americanCities, random);
    return drawCity(chance < 0.66 ? pool.englishCities : pool.otherCities, random);
  }

  /** A fifth are names of towns. */
  function surname(): string {
    const chance = random();
    if (chance < 0.5) return pick(random, pool.surnames);
    if (chance < 0.72) return pick(random, pool.surnameTowns);
    if (chance < 0.9) return pick(random, pool.foreignSurnames);
    return pick(random, FIRST_PARTS) + pick(random, SURNAME_ENDINGS);
  }

  function givenName(): string {
    const chance = random();
    if (chance < 0.02) return pick(random, placeGivenNames);
    return pick(random, chance < 0.8 ? pool.givenNames : pool.foreignGivenNames);
  }

  function person(): string {
    const chance = random();
    const given = givenName();
    const last = surname();
    if (chance < 0.72) return `${given} ${last}`;
    if (chance < 0.82) return `${given} ${capitalise(String.fromCharCode(97 + random() * 26))}. ${last}`;
    if (chance < 0.88) return `${given} ${givenName()} ${last}`;
    if (chance < 0.91) return `${given} "${givenName()}" ${last}`;
    if (chance < 0.95) return `${given} ${last}-${surname()}`;
    if (chance < 0.97) return `${given} ${last} Jr.`;
    return `${pick(random, INITIALS)}${pick(random, ['D.', 'J.', ''])} ${last}`;
  }

  return { random, city, surname, givenName, person };
}

function drawCity({ names, chances }: CityPool, random: Random): string {
  const drawn = random() * (chances.at(-1) ?? 0);
  let low = 0;
  let high = names.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((chances[middle] ?? 0) < drawn) low = middle + 1;
    else high = middle;
  }
  return names[low] ?? '';
}
