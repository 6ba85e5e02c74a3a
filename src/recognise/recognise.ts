import type { Gazetteer } from '../gazetteer/types.ts';
import type { AnalysedText } from './analysedText.ts';
import type { Candidate } from './candidate.ts';
import { judgeText, type TextWithCandidates } from './judgeText.ts';
import { keepChance } from './keepChance.ts';
import { LEAST_CHANCE } from './keepWeights.ts';
import type { RecogniserModel } from './model.ts';
import { NAME_KIND } from './tags.ts';
import type { RecognisedMention, RecognisedName } from './types.ts';

export interface Recognised {
  /** In the order of the text; none overlaps another. */
  readonly mentions: readonly RecognisedMention[];
  /** Names that are no mentions, in the order of the text. Mentions of the kind `inside` lie in some of them. */
  readonly names: readonly RecognisedName[];
}

/**
 * Finds the words of an English text that name places. Takes time in proportion to the text, whatever it holds; a text
 * of another language or script has few mentions or none. The same text gives the same mentions.
 */
export function recognise(
  text: string,
  { gazetteer, model }: { readonly gazetteer: Gazetteer; readonly model: RecogniserModel },
): Recognised {
  const judged = judgeText(text, gazetteer, model);
  const mentions: RecognisedMention[] = [];
  const dropped: Candidate[] = [];
  for (const candidate of judged.candidates) {
    const confidence = keepChance(judged, candidate);
    if (confidence < LEAST_CHANCE) dropped.push(candidate);
    else mentions.push(toMention(judged.analysed, candidate, confidence));
  }
  return { mentions, names: namesOf(judged, mentions, dropped) };
}

function toMention(analysed: AnalysedText, candidate: Candidate, confidence: number): RecognisedMention {
  const { first, end, kind, sub, within } = candidate;
  const span = spanOf(analysed, first, end);
  if (within === undefined) return { ...span, kind, sub, confidence };
  return { ...span, kind, sub, confidence, within: spanOf(analysed, within.first, within.end) };
}

function spanOf({ starts, ends }: AnalysedText, first: number, end: number): { start: number; end: number } {
  return { start: starts[first] ?? 0, end: ends[end - 1] ?? 0 };
}

const NAME_KINDS: Readonly<Record<number, RecognisedName['kind']>> = {
  [NAME_KIND.person]: 'person',
  [NAME_KIND.organisation]: 'organisation',
  [NAME_KIND.other]: 'other',
};

/** Persons, organisations and others as they were tagged, and the buildings and roads that are no mentions. */
function namesOf(
  { analysed, spans }: TextWithCandidates,
  mentions: readonly RecognisedMention[],
  dropped: readonly Candidate[],
): RecognisedName[] {
  const taken = new Map(mentions.map(({ start, end }) => [start, end]));
  const tagged = spans.flatMap(({ first, end, kind }): RecognisedName[] => {
    const nameKind = NAME_KINDS[kind];
    return nameKind === undefined ? [] : [{ ...spanOf(analysed, first, end), kind: nameKind }];
  });
  const places = dropped
    .filter(({ kind, taggedAs }) => kind === 'place' && taggedAs === NAME_KIND.place)
    .map(({ first, end, sub }): RecognisedName => ({
      ...spanOf(analysed, first, end),
      kind: sub === 'facility' || sub === 'road' ? sub : 'other',
    }));
  return [...tagged, ...places]
    .filter(({ start, end }) => taken.get(start) !== end)
    .toSorted((left, right) => left.start - right.start);
}
