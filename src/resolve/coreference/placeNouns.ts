import type { PlaceKind } from '../../story/types.ts';

/**
 * Common nouns by which English news call a place, with the kinds of place that each may stand for, the likeliest first.
 * Own list, after the kinds of Dateline's story and the usage of newspapers.
 */
const NOUNS: readonly (readonly [nouns: string, kinds: readonly PlaceKind[]])[] = [
  ['city metropolis megacity', ['city']],
  ['capital', ['city']],
  ['town township hamlet village settlement municipality commune', ['city', 'place']],
  ['suburb neighbourhood neighborhood quarter borough ward barrio favela slum', ['neighbourhood', 'city']],
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
  ['complex facility site', ['place', 'building', 'port', 'airport']],
  ['airport airfield airstrip airbase', ['airport']],
  [
    'building hospital school university college church mosque temple synagogue cathedral stadium arena hotel ' +
      'museum library theatre theater prison jail courthouse mall market factory plant refinery warehouse station ' +
      'tower palace castle monastery clinic embassy consulate casino restaurant',
    ['building', 'place'],
  ],
  ['base camp mine quarry dam bridge tunnel farm ranch resort', ['place', 'building']],
  ['field oilfield wellsite platform reef beach valley desert canyon crater', ['place']],
  ['crossing checkpoint outpost shipyard shelter enclave', ['place']],
];

export const KINDS_BY_NOUN: ReadonlyMap<string, readonly PlaceKind[]> = new Map(
  NOUNS.flatMap(([nouns, kinds]) => nouns.split(' ').map((noun) => [noun, kinds] as const)),
);
