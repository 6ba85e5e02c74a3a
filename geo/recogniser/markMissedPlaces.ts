import { NAME_CONTINUES, type AnalysedText } from '../../src/recognise/analysedText.ts';
import { analyse } from '../../src/recognise/analyse.ts';
import type { Lexicon } from '../../src/recognise/lexicon.ts';
import { isLarge } from '../../src/recognise/nameClass.ts';
import { TAG } from '../../src/recognise/tags.ts';
import type { Entity, TrainingDocument } from './document.ts';
import { entityTags } from './trainingSequences.ts';

/**
 * Marks places that a corpus left out: GUM has the state of "Huntsville, Alabama" without the city, and some
 * countries not at all. Only names of the gazetteer that are whole runs of capitals are added.
 */
export function markMissedPlaces(document: TrainingDocument, lexicon: Lexicon): TrainingDocument {
  const analysed = analyse(document.text, lexicon);
  const tags = entityTags(analysed, document.entities);
  const missed: Entity[] = [];
  for (let index = 0; index < analysed.count; index += 1) {
    const end = index + (analysed.nameLength[index] ?? 0);
    if (!isWholeRun(analysed, index, end) || !isUntagged(tags, index, end)) continue;
    const isCity = analysed.words[end]?.text === ',' && tags[end + 1] === TAG.beginPlace;
    const isFromGum = document.source === 'gum';
    const isBeforeLarge = isLarge(analysed.nameCode[end + 1] ?? 0);
    if ((isCity && (isFromGum || isBeforeLarge)) || (isFromGum && isLarge(analysed.nameCode[index] ?? 0))) {
      missed.push({ start: analysed.starts[index] ?? 0, end: analysed.ends[end - 1] ?? 0, kind: 'place' });
    }
  }
  return { ...document, entities: [...document.entities, ...missed] };
}

function isWholeRun({ nameCode, runFirst, runLast }: AnalysedText, first: number, end: number): boolean {
  const code = nameCode[first] ?? 0;
  return code > 0 && code < NAME_CONTINUES && runFirst[first] === first && runLast[first] === end - 1;
}

function isUntagged(tags: Uint8Array, first: number, end: number): boolean {
  return tags.subarray(first, end).every((tag) => tag === TAG.outside);
}
