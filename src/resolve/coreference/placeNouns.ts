import type { PlaceKind } from '../../story/types.ts';

/**
 * Common nouns by which English news call a place, with the kinds of place that each may stand for, the likeliest first.
 * Own list, after the kinds of Dateline's story and the usage of newspapers.
 */
const NOUNS: readonly (readonly [nouns: string, kinds: readonly PlaceKind[]])[] = [
  ['city metropolis megacity', ['city']],
  ['capital', ['city']],
  ['town township hamlet village settlement municipality commune', ['city', 'place']],
  ['suburb borough', ['neighbourhood', 'city']],
  ['neighbourhood neighborhood quarter ward barrio favela slum', ['neighbourhood']],
  ['country nation republic kingdom', ['country']],
  ['continent', ['continent']],
  ['state province territory department prefecture governorate oblast', ['region']],
  ['region', ['region']],
  ['county parish', ['county']],
  ['district', ['county', 'neighbourhood', 'region']],
  ['island isle atoll', ['island']],
  ['archipelago islands', ['island', 'region']],
  ['peninsula', ['region', 'place']],
  ['river stream creek', ['river']],
  ['lake sea ocean bay gulf strait lagoon reservoir fjord harbour harbor', ['water']],
  ['mountain volcano peak hill summit ridge', ['mountain']],
  ['park reserve forest', ['park']],
  ['street avenue road highway boulevard motorway freeway', ['street']],
  ['port seaport terminal', ['port']],
  ['complex facility', ['building', 'port', 'airport']],
  ['airport airfield airstrip airbase', ['airport']],
  ['site', ['place', 'building']],
  [
    'building hospital school university college church mosque temple synagogue cathedral stadium arena hotel ' +
      'museum library theatre theater prison jail courthouse mall market factory plant refinery warehouse station ' +
      'tower palace castle monastery clinic embassy consulate casino restaurant',
    ['building', 'place'],
  ],
  ['base camp mine quarry dam bridge tunnel farm ranch resort', ['place', 'building']],
  ['field oilfield wellsite platform reef beach valley gorge ravine oasis desert canyon crater', ['place']],
  ['crossing checkpoint outpost shipyard shelter enclave', ['place']],
];

/**
 * Nouns that stand in the names of their places ("Kendale Lakes School", "Main Street"): without it in the name, "the school" is
 * another place. All from streets on, districts, departments; but a port or an airport is one by its kind, and a complex is called anything.
 */
const IN_NAMES: ReadonlySet<string> = new Set(
  NOUNS.slice(NOUNS.findIndex(([nouns]) => nouns.startsWith('street')))
    .filter(([nouns]) => !/^(?:port|airport|complex)(?!\p{L})/u.test(nouns))
    .flatMap(([nouns]) => nouns.split(' '))
    .concat('district', 'department', 'territory', 'park', 'reserve', 'forest'),
);

/** Whether a place that the noun may stand for has the noun in its name or right behind it. */
export const standsInNames = (noun: string): boolean => IN_NAMES.has(noun);

export const KINDS_BY_NOUN: ReadonlyMap<string, readonly PlaceKind[]> = new Map(
  NOUNS.flatMap(([nouns, kinds]) => nouns.split(' ').map((noun) => [noun, kinds] as const)),
);
