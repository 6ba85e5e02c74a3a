import type { Gazetteer } from '../../src/gazetteer/types.ts';
import { distanceKm } from '../../src/geometry/distanceKm.ts';
import { RIGHT_KM } from '../../src/resolve/choose.ts';
import { countCountryCues } from '../../src/resolve/countryCues.ts';
import { FEATURES } from '../../src/resolve/features.ts';
import type { Home } from '../../src/resolve/findHome.ts';
import { groupNames } from '../../src/resolve/groupNames.ts';
import type { ArticleClues, MentionState, NameGroup, Option } from '../../src/resolve/option.ts';
import { indexParents } from '../../src/resolve/parentIndex.ts';
import { scanParents } from '../../src/resolve/scanParents.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import type { GoldArticle, GoldMention } from './readCorpora.ts';

/** An article with the candidates and features of its marked mentions, made once and used in every fold. */
export interface PreparedArticle {
  readonly article: GoldArticle;
  readonly clues: ArticleClues;
  readonly groups: readonly NameGroup[];
  /** Each mention's state, in the order of the gold mentions. */
  readonly marked: readonly { readonly gold: GoldMention; readonly state: MentionState }[];
}

export function prepareArticle(
  gazetteer: Gazetteer,
  article: GoldArticle,
  home: Home | null,
): PreparedArticle {
  const clues: ArticleClues = {
    sentences: sentencesOf(article.text),
    parents: indexParents(scanParents(gazetteer, article.text)),
    countryCues: countCountryCues(article.text),
    home,
  };
  const mentions = article.gold.map(({ mention }) => mention);
  const groups = groupNames(gazetteer, article.text, mentions, clues);
  const states = new Map(
    groups.flatMap((group) => group.mentions.map((state) => [state.mention, state] as const)),
  );
  const marked = article.gold.flatMap((gold) => {
    const state = states.get(gold.mention);
    return state === undefined ? [] : [{ gold, state }];
  });
  return { article, clues, groups, marked };
}

const CHANGED_BY_ROUNDS = FEATURES.flatMap(({ stage }, index) => (stage === 'context' ? [index] : []));

/** Takes back what a run of the ranker has written into the options. */
export function resetOptions({ groups }: PreparedArticle): void {
  for (const { candidates, mentions } of groups) {
    for (const { options } of mentions) {
      options.length = candidates.length;
      for (const { features } of options) for (const index of CHANGED_BY_ROUNDS) features[index] = 0;
    }
  }
}

export const isRight = ({ place }: Option, { lonLat }: GoldMention): boolean =>
  lonLat !== null && distanceKm(place.lonLat, lonLat) <= RIGHT_KM;
