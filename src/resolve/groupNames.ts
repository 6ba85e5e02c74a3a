import type { Gazetteer } from '../gazetteer/types.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { RecognisedMention } from '../recognise/types.ts';
import { addAsTold } from './asTold.ts';
import { addOptions } from './addOptions.ts';
import { findCandidates } from './findCandidates.ts';
import { findContainment, findCountryAfter, findStateAfter } from './containment.ts';
import { findHeld } from './findHeld.ts';
import { linkLists } from './lists.ts';
import { readNameCues } from './nameCues.ts';
import type { NameCues } from './nameCues.ts';
import type { ArticleClues, MentionState, NameGroup } from './option.ts';
import { shareContainment } from './shareContainment.ts';
import { findTypeCues } from './typeCues.ts';

/** A group, and what its name tells by itself. */
interface CuedGroup extends NameGroup {
  readonly cues: NameCues;
}

/** The mentions by name, in the order of first mention, each with its candidates and the features that need no others. */
export function groupNames(
  gazetteer: Gazetteer,
  text: string,
  mentions: readonly RecognisedMention[],
  article: ArticleClues,
): NameGroup[] {
  const groups = new Map<string, CuedGroup>();
  const states: MentionState[] = [];
  for (const mention of mentions) {
    const phrase = text.slice(mention.start, mention.end);
    const group = findGroup(gazetteer, phrase, groups);
    const state = stateOf(gazetteer, text, mention, phrase, group, article);
    addOptions(state, article, group.mentions[0]);
    group.mentions.push(state);
    states.push(state);
  }
  const all = [...groups.values()];
  states.sort((a, b) => a.mention.start - b.mention.start);
  linkLists(text, states);
  addAsTold(text, article.sentences, states);
  for (const group of all) shareContainment(group);
  return all;
}

/** The group of a phrase's name, made when the name comes first. */
function findGroup(gazetteer: Gazetteer, phrase: string, groups: Map<string, CuedGroup>): CuedGroup {
  const plainKey = nameKey(phrase);
  // Codes of two letters are names in capitals alone, so they are kept apart from the words.
  const isCode = plainKey.length <= 2 && phrase === phrase.toUpperCase();
  const key = isCode ? plainKey.toUpperCase() : plainKey;
  const known = groups.get(key);
  if (known !== undefined) return known;
  const candidates = findCandidates(gazetteer, phrase);
  const group = { key, candidates, mentions: [], cues: readNameCues(plainKey) };
  groups.set(key, group);
  return group;
}

/** What is known of a mention, still without options. */
function stateOf(
  gazetteer: Gazetteer,
  text: string,
  mention: RecognisedMention,
  phrase: string,
  { key, candidates, cues }: CuedGroup,
  { parents }: ArticleClues,
): MentionState {
  return {
    mention,
    phrase,
    key,
    candidates,
    containment: findContainment(text, mention, parents),
    stateAfter: findStateAfter(text, mention, parents),
    countryAfter: findCountryAfter(text, mention, parents),
    held: findHeld(gazetteer, text, mention),
    cues: findTypeCues(text, mention, cues),
    nearnessOf: new Map(),
    options: [],
    listed: [],
  };
}
