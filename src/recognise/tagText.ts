import type { AnalysedText } from './analysedText.ts';
import { createFeatureBuffer } from './featureBuffer.ts';
import { addContext } from './features.ts';
import { forEachIsland, LONGEST_ISLAND } from './findIslands.ts';
import { createLattice, forwardBackward, transitionFactors } from './forwardBackward.ts';
import { addPacked, readSums, SUMS_SIZE, type TaggerWeights } from './packedWeights.ts';
import { TAG, TAG_COUNT } from './tags.ts';
import { createViterbiTable, viterbi } from './viterbi.ts';
import { REACH } from './wordFeatures.ts';
import { createWordSums } from './wordSums.ts';
import { wordAt } from './wordType.ts';

export interface TaggedText {
  /** The best sequence of tags, one of `TAG` for each token. Rules change it. */
  readonly tags: Uint8Array;
  /** For each token the probability of each tag, in rows of `TAG_COUNT`; 0 outside of islands. */
  readonly probabilities: Float32Array;
}

/** Tags a text: scores of features, the best sequence of each island, and how probable each tag is. */
export type Tagger = (analysed: AnalysedText) => TaggedText;

/**
 * Added to the scores of places before the best sequence is chosen: places are marked more sparingly in newspapers
 * than in the training texts. Source: the development corpora; between 0 and -1 little changes.
 */
const PLACE_BIAS = -0.5;

/** A tagger with room to work in and what it learnt of words: the next text is read faster, with the same result. */
export function createTagger(weights: TaggerWeights): Tagger {
  const lattice = createLattice(LONGEST_ISLAND);
  const table = createViterbiTable(LONGEST_ISLAND);
  const factors = transitionFactors(weights);
  const scoreToken = createScorer(weights);
  return (analysed) => {
    const tags = new Uint8Array(analysed.count);
    const probabilities = new Float32Array(analysed.count * TAG_COUNT);
    forEachIsland(analysed.isActive, analysed.sentenceStart, (first, end) => {
      for (let index = first; index < end; index += 1) {
        scoreToken(analysed, index, lattice.emissions, (index - first) * TAG_COUNT);
      }
      viterbi(lattice.emissions, weights.transitions, table, tags, first, end - first);
      forwardBackward(lattice, end - first, factors);
      for (let at = 0; at < (end - first) * TAG_COUNT; at += 1) {
        probabilities[first * TAG_COUNT + at] = (lattice.forward[at] ?? 0) * (lattice.backward[at] ?? 0);
      }
    });
    return { tags, probabilities };
  };
}

/** Writes the score of each tag of a token into `scores`, from `row` on: the sum of the weights of its features. */
type ScoreToken = (analysed: AnalysedText, index: number, scores: Float64Array, row: number) => void;

function createScorer(weights: TaggerWeights): ScoreToken {
  const buffer = createFeatureBuffer();
  const sums = new Int32Array(SUMS_SIZE);
  const addWordSums = createWordSums(weights);
  return (analysed, index, scores, row) => {
    sums.fill(0);
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      addWordSums(wordAt(analysed.words, index + offset), offset, sums);
    }
    buffer.count = 0;
    addContext(analysed, index, buffer);
    addPacked(weights, buffer, sums, 0);
    readSums(sums, weights.scale, scores, row);
    scores[row + TAG.beginPlace] = (scores[row + TAG.beginPlace] ?? 0) + PLACE_BIAS;
    scores[row + TAG.inPlace] = (scores[row + TAG.inPlace] ?? 0) + PLACE_BIAS;
  };
}
