import type { Gazetteer } from '../gazetteer/types.ts';
import { nameKey } from '../gazetteer/nameKey.ts';
import type { RecognisedMention } from '../recognise/types.ts';
import { addAsTold } from './asTold.ts';
import { findCandidates } from './findCandidates.ts';
import { findContainment, findStateAfter } from './containment.ts';
import { findHeld } from './findHeld.ts';
import { findTypeCues } from './typeCues.ts';
import { FEATURES, featureIndex } from './features.ts';
import { linkLists } from './lists.ts';
import { hasParentBeside, hasTwoSenses } from './senses.ts';
import type { ArticleClues, Candidate, MentionClues, MentionState, NameGroup, Option } from './option.ts';

/** The mentions by name, in the order of first mention, each with its candidates and the features that need no others. */
export function groupNames(
  gazetteer: Gazetteer,
  text: string,
  mentions: readonly RecognisedMention[],
  article: ArticleClues,
): NameGroup[] {
  const groups = new Map<
    string,
    { key: string; candidates: readonly Candidate[]; mentions: MentionState[] }
  >();
  for (const mention of mentions) {
    const phrase = text.slice(mention.start, mention.end);
    const key = groupKey(phrase);
    let group = groups.get(key);
    if (group === undefined) {
      group = { key, candidates: findCandidates(gazetteer, phrase), mentions: [] };
      groups.set(key, group);
    }
    const clues: MentionClues = {
      mention,
      phrase,
      key,
      candidates: group.candidates,
      containment: findContainment(text, mention, article.parents),
      stateAfter: findStateAfter(text, mention, article.parents),
      held: findHeld(gazetteer, text, mention),
      cues: findTypeCues(text, mention),
      nearnessOf: new Map(),
    };
    const options = makeOptions(clues, article, group.mentions[0]?.options);
    group.mentions.push({ ...clues, options, listed: [] });
  }
  const all = [...groups.values()];
  linkLists(text, all);
  addAsTold(text, article.sentences, all);
  for (const group of all) shareContainment(group);
  return all;
}

/** Codes of two letters are names in capitals alone, so they are kept apart from the words. */
function groupKey(phrase: string): string {
  const key = nameKey(phrase);
  return key.length <= 2 && phrase === phrase.toUpperCase() ? key.toUpperCase() : key;
}

/** The options of a mention. Their features lie in one block: vectors of their own are slow to make. */
function makeOptions(
  mention: MentionClues,
  article: ArticleClues,
  earlier: readonly Option[] | undefined,
): Option[] {
  const block = new Float64Array(mention.candidates.length * FEATURES.length);
  return mention.candidates.map((candidate, at) => {
    const features = block.subarray(at * FEATURES.length, (at + 1) * FEATURES.length);
    return makeOption(candidate, mention, article, features, earlier?.[at]);
  });
}

/**
 * An option with the features that the table computes.
 * @param features All 0.
 * @param earlier The same candidate's option of another mention, from which what the candidate alone decides is taken.
 */
function makeOption(
  candidate: Candidate,
  mention: MentionClues,
  article: ArticleClues,
  features: Float64Array,
  earlier: Option | undefined,
): Option {
  if (earlier !== undefined) features.set(earlier.features);
  for (const { index, value } of earlier === undefined ? COMPUTED : OF_MENTION)
    features[index] = value(candidate, mention, article);
  const { place, quality, match } = candidate;
  return { place, quality, match, features, alone: 0, score: 0, share: 0 };
}

const COMPUTED = FEATURES.flatMap((feature, index) =>
  'value' in feature && feature.value !== undefined ? [{ index, value: feature.value }] : [],
);
/** Those that take more than the candidate. */
const OF_MENTION = COMPUTED.filter(({ value }) => value.length > 1);

const BESIDE = featureIndex('parentBeside');
const ANYWHERE = featureIndex('parentBesideName');
const EARLIER = featureIndex('parentBesideEarlier');

/**
 * What one mention says of a place's state or country holds for the other mentions of the name, and more so for later
 * ones; not for those that have a state or country of their own. Where the article uses the name for two places, it
 * holds until another mention says otherwise.
 */
function shareContainment(group: NameGroup): void {
  const { candidates, mentions } = group;
  if (mentions.length < 2) return;
  const inOrder = mentions.toSorted((a, b) => a.mention.start - b.mention.start);
  const tied = inOrder.filter(hasParentBeside);
  const isDivided = hasTwoSenses(group);
  for (const { options, mention } of inOrder.filter((state) => !hasParentBeside(state))) {
    const said = isDivided ? tied.filter((other) => other.mention.start < mention.start).slice(-1) : tied;
    for (const at of candidates.keys()) {
      const first = said.find((other) => other.options[at]?.features[BESIDE] === 1);
      const features = options[at]?.features;
      if (features === undefined || first === undefined) continue;
      features[ANYWHERE] = 1;
      features[EARLIER] = first.mention.start < mention.start ? 1 : 0;
    }
  }
}
