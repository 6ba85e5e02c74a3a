/**
 * Events of the news: the nouns by which a sentence takes one up again ("the meeting"), and the other words by which the
 * sentence before may have told it ("met"). A noun tells it too, in the singular or the plural. Own list.
 */
const EVENTS: readonly (readonly [nouns: string, words: string])[] = [
  ['meeting talks summit conversation', 'meet meets met'],
  ['visit trip tour', 'visit visits visited visiting travel travels traveled travelled'],
  ['summit conference forum', 'convene convenes convened host hosts hosted'],
  ['attack assault raid ambush', 'attacked attacks raided stormed ambushed shot stabbed detonated rammed'],
  ['strike airstrike bombing bombardment shelling', 'struck strikes bombed shelled hit'],
  ['shooting gunfire', 'shot shoots gunned'],
  ['explosion blast', 'exploded explodes blew detonated'],
  ['fire blaze wildfire', 'burned burnt burns burning ignited'],
  ['crash collision accident wreck', 'crashed crashes collided derailed hit'],
  ['derailment', 'derailed derails'],
  ['earthquake quake tremor', 'shook shakes struck'],
  ['storm hurricane typhoon cyclone tornado', 'struck hit landfall'],
  ['flood flooding floods', 'flooded floods inundated'],
  ['landslide mudslide avalanche', 'buried'],
  ['election vote ballot referendum runoff', 'voted votes vote elected elect'],
  ['protest demonstration rally march', 'protested protests demonstrated rallied marched'],
  ['trial hearing', 'tried try'],
  ['verdict ruling decision', 'ruled rules decided convicted acquitted'],
  ['arrest', 'arrested arrests detained'],
  ['killing murder', 'killed kills murdered'],
  ['ceremony opening inauguration', 'opened opens open inaugurate inaugurated inaugurates'],
  ['game match final', 'played plays play beat defeated'],
  ['festival concert fair parade', 'perform performed performs'],
  ['funeral burial', 'buried bury'],
  ['wedding', 'married marry'],
  ['launch', 'launched launches launch'],
  ['signing agreement deal treaty', 'signed signs sign agreed'],
  ['robbery theft', 'robbed stole'],
  ['rescue search', 'rescued searched'],
  ['outbreak', 'infected sickened'],
  ['clash clashes fighting battle', 'clashed fought'],
];

/** The rows in which a noun takes an event up again, by noun. */
export const EVENTS_BY_NOUN: ReadonlyMap<string, readonly number[]> = rowsBy(([nouns]) => nouns.split(' '));

/** The rows in which a word tells an event, by word; nouns and their plurals too. */
export const EVENTS_BY_WORD: ReadonlyMap<string, readonly number[]> = rowsBy(([nouns, words]) => [
  ...nouns.split(' ').flatMap((noun) => (noun.endsWith('s') ? [noun] : [noun, `${noun}s`])),
  ...words.split(' '),
]);

function rowsBy(wordsOf: (row: (typeof EVENTS)[number]) => string[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const [i, row] of EVENTS.entries())
    for (const word of new Set(wordsOf(row))) rows.set(word, [...(rows.get(word) ?? []), i]);
  return rows;
}
