import type { MentionState, NameGroup, Option } from './option.ts';
import type { GazetteerPlace } from '../gazetteer/types.ts';
import { contains } from './contains.ts';
import { featureIndex } from './features.ts';

/** What stands between two names of one list: "Oregon and Washington", "Lima, Cusco, and Puno". */
const BETWEEN = /^(?:,|,? (?:and|or)|,? &|\/)\s+$|^\/$/u;
/** The longest of them. */
const MOST_LENGTH = 8;

const KIND = featureIndex('listedKind');
const HOLDS = featureIndex('holdsBefore');

/** Tells each mention, all in the order of the text, which ones stand beside it in a list. */
export function linkLists(text: string, states: readonly MentionState[]): void {
  for (const [number, state] of states.entries()) {
    const next = states[number + 1];
    if (next === undefined) break;
    const gap = next.mention.start - state.mention.end;
    if (gap < 1 || gap > MOST_LENGTH || !BETWEEN.test(text.slice(state.mention.end, next.mention.start)))
      continue;
    const isComma = text[state.mention.end] === ',' && gap === 2;
    state.listed.push({ other: next, isComma });
    next.listed.push({ other: state, isComma });
  }
}

/**
 * Names in a list are of one kind, unless the later one holds the earlier ("Buffalo, New York"): writes into each
 * option how likely either is of a name beside it, with the shares that they have now.
 */
export function addListed(groups: readonly NameGroup[]): void {
  for (const { mentions } of groups)
    for (const state of mentions) if (state.listed.length > 0) addToState(state);
}

function addToState({ options, listed, held, mention }: MentionState): void {
  // A name that is itself a mention tells with its shares how likely each of its places is.
  const isMarked = listed.some(({ other }) => other.mention.start < mention.start);
  const sameKind = listed.filter(({ other, isComma }) => !isComma || !mayHold(options, other));
  for (const { place, features } of options) {
    let kind = 0;
    for (const { other } of sameKind) {
      kind = Math.max(
        kind,
        shareOf(other, (beside) => isListed(place, beside)),
      );
    }
    let holds = !isMarked && held.some((town) => contains(place, town)) ? 1 : 0;
    for (const { other } of listed) {
      if (other.mention.start > mention.start) continue;
      holds = Math.max(
        holds,
        shareOf(other, (beside) => contains(place, beside)),
      );
    }
    features[KIND] = kind;
    features[HOLDS] = holds;
  }
}

/** Whether two names with only a comma between them may be a town and its state: "Bronx, New York" is no list. */
const mayHold = (options: readonly Option[], { options: others }: MentionState): boolean =>
  options.some(({ place }) =>
    others.some(
      (other) => other.share > LIKELY && (contains(place, other.place) || contains(other.place, place)),
    ),
  );
const LIKELY = 0.3;

const isListed = (place: GazetteerPlace, beside: GazetteerPlace): boolean =>
  beside !== place && beside.level === place.level && !contains(beside, place) && !contains(place, beside);

function shareOf({ options }: MentionState, isCounted: (place: GazetteerPlace) => boolean): number {
  let sum = 0;
  for (const { place, share } of options) if (isCounted(place)) sum += share;
  return sum;
}
