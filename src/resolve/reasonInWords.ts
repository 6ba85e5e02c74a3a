import type { Choice } from './choose.ts';
import { isFarFrom } from './choose.ts';
import type { Ground } from './features/feature.ts';
import { findAbsence } from './findAbsence.ts';
import { groundInWords } from './groundInWords.ts';
import { numberInWords } from './numberInWords.ts';
import { isNamesake } from './isNamesake.ts';
import type { MentionState, NameGroup, Option } from './option.ts';
import { weighGrounds } from './weighGrounds.ts';

/** Grounds that hold without a word of the article. */
const PRIOR: ReadonlySet<Ground> = new Set(['kind', 'fame', 'name']);
const MOST_GROUNDS = 2;
/** What the text says of the place itself is told first, and what it does not say last. */
const rankOf = (ground: Ground): number =>
  ground === 'container' || ground === 'told' ? 0 : PRIOR.has(ground) ? 2 : 1;

/**
 * Why a mention is taken for a place, as a clause without a full stop: "named with its state, Texas", "the capital,
 * named four times", "the largest of 12 places called Springfield; no other clue".
 */
export function reasonInWords(
  choice: Choice,
  state: MentionState,
  group: NameGroup,
  weights: Float64Array,
): string {
  const { best, ranked } = choice;
  if (best.match === 'nearby') return nearbyInWords(best, state, group);
  if (isNamesake(best, state)) {
    return `the gazetteer knows only a part of the name; put at ${best.place.name}, which bears it`;
  }
  const rival = ranked.find((other) => other.match !== 'nearby' && isFarFrom(other.place, best.place));
  const part = best.match === 'inner' ? `only the name ${best.place.name} in it is known; ` : '';
  if (rival === undefined) return `${part}the only place called ${nameIn(best, state)}${oftenNamed(group)}`;
  const grounds = weighGrounds(best, rival, weights);
  const clues = grounds.filter((ground) => !PRIOR.has(ground));
  const sentences = tellGrounds(grounds, best, state, group);
  if (sentences.length === 0)
    return `${part}the likeliest of ${placesCalled(state)}${oftenNamed(group)}; no clear clue`;
  const ending = clues.length === 0 && group.mentions.length === 1 ? '; no other clue' : '';
  return `${part}${sentences.join('; ')}${clues.length === 0 ? oftenNamed(group) : ''}${ending}`;
}

/** The sentences of the grounds to tell, without those that say no more than one before. */
function tellGrounds(
  grounds: readonly Ground[],
  best: Option,
  state: MentionState,
  group: NameGroup,
): readonly string[] {
  const sentences: string[] = [];
  for (const ground of grounds.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    if (sentences.length === MOST_GROUNDS) break;
    const sentence = groundInWords(ground, best, state, group);
    if (sentence === undefined || sentences.some((other) => other.startsWith(sentence))) continue;
    sentences.push(sentence);
  }
  return sentences;
}

function nearbyInWords({ place }: Option, { candidates, phrase }: MentionState, group: NameGroup): string {
  const absence = findAbsence(group);
  const pointed = `put at ${place.name}, the ${place.level === 'city' ? 'town' : 'place'} that the names around it point to`;
  if (absence === null) {
    return `${candidates.length > 0 ? 'the gazetteer knows only a part of the name' : 'not in the gazetteer'}; ${pointed}`;
  }
  const { state } = absence;
  if (state === null) return `no town called ${phrase} is in the gazetteer; ${pointed}`;
  const missing = `no place called ${phrase} in ${state.name} is in the gazetteer`;
  return state === place ? `${missing}; put at the middle of it` : `${missing}; ${pointed}`;
}

const nameIn = ({ place, match }: Option, { phrase }: MentionState): string =>
  match === 'whole' ? phrase : place.name;

const oftenNamed = ({ mentions }: NameGroup): string =>
  mentions.length < 2
    ? ''
    : mentions.length === 2
      ? ', named twice'
      : `, named ${numberInWords(mentions.length)} times`;

const placesCalled = ({ candidates, phrase }: MentionState): string =>
  `${numberInWords(candidates.length)} places called ${phrase}`;
