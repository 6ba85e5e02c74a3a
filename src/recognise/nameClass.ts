import type { Gazetteer, GazetteerPlace, NameMatch } from '../gazetteer/types.ts';
import { postalCodes, stateAbbreviations } from './lists/stateAbbreviations.ts';

/**
 * How well known the best-known bearer of a name is. The numbers are part of the model: features are made of them.
 * From `region` to `state` a name is so well known that it hardly stands for anything else.
 */
export const NAME_CLASS = {
  none: 0,
  under2000: 1,
  under10000: 2,
  under50000: 3,
  under200000: 4,
  underMillion: 5,
  million: 6,
  region: 7,
  country: 8,
  state: 9,
  county: 10,
} as const;

/** What the gazetteer knows of a name: its class, and whether it is (also) the demonym of a place. */
export interface KnownName {
  readonly nameClass: number;
  readonly isDemonym: boolean;
}

/** Populations at which the next class of towns begins. */
const POPULATION_STEPS = [2000, 10_000, 50_000, 200_000, 1_000_000] as const;
/** A town's other names count from this population on, and for less than its own name. */
const ALTERNATE_POPULATION = 100_000;
const ALTERNATE_STEPS_DOWN = 2;
const UNITED_STATES = 'US';

/**
 * @param key as `nameKey` makes it
 * @param surface as the text has it: only "La." and "LA" stand for Louisiana
 */
export function knownName(gazetteer: Gazetteer, key: string, surface: string): KnownName {
  let nameClass: number = NAME_CLASS.none;
  let mostPeople = 0;
  let isDemonym = false;
  let nationPeople = 0;
  for (const match of gazetteer.lookUpKey(key)) {
    if (match.quality === 'demonym') {
      isDemonym = true;
      if (match.place.level === 'country') nationPeople = Math.max(nationPeople, match.place.population);
    } else if (match.quality !== 'abbreviation' || isAbbreviation(surface)) {
      nameClass = better(nameClass, classOf(match));
      if (classOf(match) !== NAME_CLASS.none) mostPeople = Math.max(mostPeople, match.place.population);
    }
  }
  // "Canadian" is a town in Texas
  const isMostlyDemonym = !isLarge(nameClass) && nationPeople > MUCH_LARGER * mostPeople;
  return { nameClass: isMostlyDemonym ? NAME_CLASS.none : nameClass, isDemonym };
}

/** Of two places of one name, one so much larger is the one meant. */
const MUCH_LARGER = 5;

function isAbbreviation(surface: string): boolean {
  if (stateAbbreviations.has(surface.toLowerCase().replaceAll(' ', ''))) return surface.endsWith('.');
  return postalCodes.has(surface) || (/^[A-Z.&]+$/u.test(surface) && !STATE_CODE_WITH_STOPS.test(surface));
}

/** "M.D." is a doctor, not Maryland: states are written "MD" or "Md.". */
const STATE_CODE_WITH_STOPS = /^(?!U\.[SK]\.|L\.A\.|D\.C\.)[A-Z]\.[A-Z]\.$/u;

/** A county is named by most of its bearers with "County", so that any town is better known. */
function better(left: number, right: number): number {
  if (left === NAME_CLASS.none || left === NAME_CLASS.county) return right === NAME_CLASS.none ? left : right;
  return right === NAME_CLASS.county ? left : Math.max(left, right);
}

function classOf({ place, quality }: NameMatch): number {
  const isOwnName = quality === 'primary' || quality === 'abbreviation';
  const { level, country, population } = place;
  if (level === 'country') return NAME_CLASS.country;
  if (level === 'admin2') return isOwnName ? NAME_CLASS.county : NAME_CLASS.none;
  if (level === 'feature') return isWellKnownFeature(place) ? NAME_CLASS.region : NAME_CLASS.underMillion;
  if (level === 'admin1' && country === UNITED_STATES) return NAME_CLASS.state;
  if (level === 'admin1' && population >= REGION_POPULATION) return NAME_CLASS.region;
  return townClass(population, !isOwnName);
}

/** Islands, rivers and mountains have the names of persons and towns more often than regions and seas have. */
function isWellKnownFeature({ kind, population }: GazetteerPlace): boolean {
  return (
    kind === 'continent' || kind === 'region' || kind === 'water' || population >= GREAT_ISLAND_POPULATION
  );
}

const GREAT_ISLAND_POPULATION = 5_000_000;

/** Provinces with fewer people are named less than their towns. */
const REGION_POPULATION = 500_000;

function townClass(population: number, isOtherName: boolean): number {
  if (isOtherName && population < ALTERNATE_POPULATION) return NAME_CLASS.none;
  let step: number = NAME_CLASS.under2000;
  for (const least of POPULATION_STEPS) if (population >= least) step += 1;
  return isOtherName ? Math.max(NAME_CLASS.under2000, step - ALTERNATE_STEPS_DOWN) : step;
}

/** True for regions, countries and states. */
export function isLarge(nameClass: number): boolean {
  return nameClass >= NAME_CLASS.region && nameClass <= NAME_CLASS.state;
}
