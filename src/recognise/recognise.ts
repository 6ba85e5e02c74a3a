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
  const start = analysed.starts[first] ?? 0;
  const mention = { start, end: analysed.ends[end - 1] ?? 0, kind, sub, confidence };
  if (within === undefined) return mention;
  return { ...mention, within: spanOf(analysed, within.first, within.end) };
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
  const ends = new Map<number, number>();
  for (const { start, end } of mentions) ends.set(start, end);
  const names: RecognisedName[] = [];
  const add = (first: number, last: number, kind: RecognisedName['kind']): void => {
    const { start, end } = spanOf(analysed, first, last);
    if (ends.get(start) !== end) names.push({ start, end, kind });
  };
  for (const { first, end, kind } of spans) {
    const nameKind = NAME_KINDS[kind];
    if (nameKind !== undefined) add(first, end, nameKind);
  }
  for (const { first, end, kind, sub, taggedAs } of dropped) {
    if (kind !== 'place' || taggedAs !== NAME_KIND.place) continue;
    add(first, end, sub === 'facility' || sub === 'road' ? sub : 'other');
  }
  return names.toSorted((left, right) => left.start - right.start);
}
