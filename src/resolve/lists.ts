import type { MentionState, NameGroup } from './option.ts';
import { contains } from './contains.ts';
import { featureIndex } from './features.ts';

/** What stands between two names of one list: "Oregon and Washington", "Lima, Cusco, and Puno". */
const BETWEEN = /^(?:,|,? (?:and|or)|,? &|\/)\s+$|^\/$/u;
/** The longest of them. */
const MOST_LENGTH = 8;

const KIND = featureIndex('listedKind');
const HOLDS = featureIndex('holdsBefore');

/** Tells each mention which ones stand beside it in a list. */
export function linkLists(text: string, groups: readonly NameGroup[]): void {
  const states = groups
    .flatMap(({ mentions }) => mentions)
    .toSorted((a, b) => a.mention.start - b.mention.start);
  for (const [number, state] of states.entries()) {
    const next = states[number + 1];
    if (next === undefined) break;
    const gap = next.mention.start - state.mention.end;
    if (gap < 1 || gap > MOST_LENGTH || !BETWEEN.test(text.slice(state.mention.end, next.mention.start)))
      continue;
    state.listed.push(next);
    next.listed.push(state);
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

function addToState({ options, listed, mention }: MentionState): void {
  for (const { place, features } of options) {
    let kind = 0;
    let holds = 0;
    for (const other of listed) {
      let sameKind = 0;
      let held = 0;
      for (const { place: beside, share } of other.options) {
        if (other.mention.start < mention.start && contains(place, beside)) held += share;
        const isList = beside !== place && !contains(beside, place) && !contains(place, beside);
        if (isList && beside.level === place.level) sameKind += share;
      }
      kind = Math.max(kind, sameKind);
      holds = Math.max(holds, held);
    }
    features[KIND] = kind;
    features[HOLDS] = holds;
  }
}
