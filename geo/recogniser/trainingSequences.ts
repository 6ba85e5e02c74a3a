import type { AnalysedText } from '../../src/recognise/analysedText.ts';
import { SENTENCE_START } from '../../src/recognise/sentenceStart.ts';
import { analyse } from '../../src/recognise/analyse.ts';
import { createFeatureBuffer } from '../../src/recognise/featureBuffer.ts';
import { fillFeatures } from '../../src/recognise/features.ts';
import { forEachIsland } from '../../src/recognise/findIslands.ts';
import type { Lexicon } from '../../src/recognise/lexicon.ts';
import { TAG } from '../../src/recognise/tags.ts';
import type { Entity, EntityKind, TrainingDocument } from './document.ts';

/** The islands of all documents as the fit needs them. */
export interface TrainingSequences {
  /** Hashes of the features of all tokens, one after the other. */
  readonly features: Int32Array;
  /** Where the features of each token begin; one more for the end of the last. */
  readonly featureStarts: Int32Array;
  readonly tags: Uint8Array;
  /** The first token of each sequence; one more for the end of the last. */
  readonly starts: Int32Array;
  /** Tokens of the longest sequence. */
  readonly longest: number;
}

export function trainingSequences(
  documents: readonly TrainingDocument[],
  lexicon: Lexicon,
): TrainingSequences {
  const buffer = createFeatureBuffer();
  const tags: number[] = [];
  const starts: number[] = [0];
  const featureStarts: number[] = [0];
  let features = new Int32Array(2 ** 24);
  let featureCount = 0;
  let longest = 0;
  for (const document of documents) {
    const analysed = analyse(document.text, lexicon);
    const documentTags = entityTags(analysed, document.entities);
    forEachIsland(analysed.isActive, analysed.sentenceStart, (first, end) => {
      for (let index = first; index < end; index += 1) {
        fillFeatures(analysed, index, buffer);
        if (featureCount + buffer.count > features.length) features = doubled(features);
        features.set(buffer.ids.subarray(0, buffer.count), featureCount);
        featureCount += buffer.count;
        featureStarts.push(featureCount);
        tags.push(documentTags[index] ?? TAG.outside);
      }
      longest = Math.max(longest, end - first);
      starts.push(tags.length);
    });
  }
  return {
    features: features.subarray(0, featureCount),
    featureStarts: Int32Array.from(featureStarts),
    tags: Uint8Array.from(tags),
    starts: Int32Array.from(starts),
    longest,
  };
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

const BEGIN_TAG: Readonly<Record<EntityKind, number>> = {
  place: TAG.beginPlace,
  person: TAG.beginPerson,
  organisation: TAG.beginOrganisation,
  other: TAG.beginOther,
};

/** The tag of each token that lies in an entity, where names may stand at all. */
export function entityTags(analysed: AnalysedText, entities: readonly Entity[]): Uint8Array {
  const { starts, ends, count, isActive, sentenceStart } = analysed;
  const tags = new Uint8Array(count);
  const sorted = entities.toSorted((left, right) => left.start - right.start);
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const start = starts[index] ?? 0;
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= start) at += 1;
    const entity = sorted[at];
    if (entity === undefined || entity.start >= (ends[index] ?? 0) || isActive[index] === 0) continue;
    const begin = BEGIN_TAG[entity.kind];
    const previous = tags[index - 1] ?? TAG.outside;
    const isContinued =
      (previous === begin || previous === begin + 1) &&
      (starts[index - 1] ?? 0) >= entity.start &&
      sentenceStart[index] !== SENTENCE_START.sentence;
    tags[index] = isContinued ? begin + 1 : begin;
  }
  return tags;
}
