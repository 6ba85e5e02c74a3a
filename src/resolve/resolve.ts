import type { RecognisedMention } from '../recognise/types.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { choose } from './choose.ts';
import { confidenceOf } from './confidence.ts';
import { countCountryCues } from './countryCues.ts';
import { findHome } from './findHome.ts';
import { groupNames } from './groupNames.ts';
import type { ArticleClues, MentionState, NameGroup, Option } from './option.ts';
import { isNamesake } from './isNamesake.ts';
import { indexParents } from './parentIndex.ts';
import { rankOptions } from './rankOptions.ts';
import { reasonInWords } from './reasonInWords.ts';
import { scanParents } from './scanParents.ts';
import type { MentionResolution, RankedCandidate, Ranker, ResolveOptions, ResolveTools } from './types.ts';

/** Mentions are weighed in the company of at most so many: some ten thousand words of news. */
const WINDOW_MENTIONS = 300;
const MOST_CANDIDATES = 5;
/** Below this an answer is called unsure. */
const SURE = 0.8;
/** And below this there is none. */
export const LEAST_CONFIDENCE = 0.1;
/**
 * Nor where the chance that the name is a place at all, times that of the answer, is below this: a wrong place costs a
 * reader more than a missing one. It is about half of the F1 reached, which is where leaving out gains (Lipton and others
 * 2014). A name that a person marked is a place for certain, and keeps the best guess.
 */
const LEAST_CHANCE = 0.4;

/**
 * Which place in the world each mention means: one resolution a mention, in their order.
 * `text` is the canonical text that the mentions' offsets count in.
 * @param sentences Of the text, where they are known already.
 * @throws Error with one sentence where `near` names no place.
 */
export function resolve(
  text: string,
  mentions: readonly RecognisedMention[],
  { gazetteer, ranker }: ResolveTools,
  { near, nearby = true }: ResolveOptions = {},
  sentences: readonly Span[] = sentencesOf(text),
): MentionResolution[] {
  const article: ArticleClues = {
    sentences,
    parents: indexParents(scanParents(gazetteer, text)),
    countryCues: countCountryCues(text),
    home: near === undefined ? null : findHome(gazetteer, near),
  };
  const resolutions = new Map<RecognisedMention, MentionResolution>();
  for (const part of windowsOf(mentions)) {
    const groups = groupNames(gazetteer, text, part, article);
    rankOptions(groups, article, ranker.weights, { nearby });
    for (const group of groups) {
      const chance = chanceOfName(group);
      for (const state of group.mentions) {
        resolutions.set(
          state.mention,
          resolveMention(state, group, { names: groups.length, chance }, ranker),
        );
      }
    }
  }
  return mentions.flatMap((mention) => resolutions.get(mention) ?? []);
}

/** The mentions in the order of the text, so many at a time: a long text takes time in proportion. */
function* windowsOf(mentions: readonly RecognisedMention[]): Generator<readonly RecognisedMention[]> {
  const inOrder = mentions.toSorted((a, b) => a.start - b.start);
  for (let from = 0; from < inOrder.length; from += WINDOW_MENTIONS) {
    yield inOrder.slice(from, from + WINDOW_MENTIONS);
  }
}

function resolveMention(
  state: MentionState,
  group: NameGroup,
  { names, chance }: { readonly names: number; readonly chance: number },
  ranker: Ranker,
): MentionResolution {
  const { mention, options, phrase } = state;
  const choice = choose(options, names);
  if (choice === undefined) {
    return {
      mention,
      method: 'gazetteer',
      place: null,
      certainty: 'unknown',
      confidence: 0,
      reason: `no place called ${phrase} is in the gazetteer`,
      candidates: [],
    };
  }
  const { best, ranked } = choice;
  const confidence = confidenceOf(choice, ranker.confidence);
  const isNearby = best.match === 'nearby' || isNamesake(best, state);
  const certainty = certaintyOf(confidence, chance, isNearby);
  const reason = reasonInWords(choice, state, group, ranker.weights);
  return {
    mention,
    method: isNearby ? 'nearby' : 'gazetteer',
    place: certainty === 'unknown' ? null : best.place,
    certainty,
    confidence,
    reason: certainty === 'unknown' ? whyNowhere(best, reason) : reason,
    candidates: runnersUp(ranked),
  };
}

const whyNowhere = ({ match, place }: Option, reason: string): string =>
  match === 'nearby'
    ? 'not in the gazetteer, and the names around it do not tell clearly enough where it is'
    : `too doubtful to place; perhaps ${place.name}: ${reason}`;

/** The chance that a name is one of a place: that of its surest mention. */
const chanceOfName = ({ mentions }: NameGroup): number =>
  Math.max(...mentions.map(({ mention }) => mention.confidence));

function certaintyOf(confidence: number, chance: number, isNearby: boolean): MentionResolution['certainty'] {
  if (confidence < LEAST_CONFIDENCE) return 'unknown';
  if (chance < 1 && chance * confidence < LEAST_CHANCE) return 'unknown';
  return confidence < SURE || isNearby ? 'unsure' : 'sure';
}

function runnersUp(ranked: readonly Option[]): RankedCandidate[] {
  return ranked.slice(0, MOST_CANDIDATES).map(({ place, share }) => ({ place, score: share }));
}
