import type { AnalysedText } from './analysedText.ts';
import { createFeatureBuffer, fillFeatures } from './features.ts';
import { forEachIsland, LONGEST_ISLAND } from './findIslands.ts';
import { createLattice, forwardBackward, transitionFactors } from './forwardBackward.ts';
import { scoreTags } from './scoreTags.ts';
import type { SequenceWeights } from './sequenceWeights.ts';
import { TAG, TAG_COUNT } from './tags.ts';
import { createViterbiTable, viterbi } from './viterbi.ts';

export interface TaggedText {
  /** The best sequence of tags, one of `TAG` for each token. Rules change it. */
  readonly tags: Uint8Array;
  /** For each token the probability of each tag, in rows of `TAG_COUNT`; 0 outside of islands. */
  readonly probabilities: Float32Array;
}

/**
 * Added to the scores of places before the best sequence is chosen: places are marked more sparingly in newspapers
 * than in the training texts. Source: the development corpora; between 0 and -1 little changes.
 */
const PLACE_BIAS = -0.5;

/** Tags a text: scores of features, the best sequence of each island, and how probable each tag is. */
export function tagText(analysed: AnalysedText, weights: SequenceWeights): TaggedText {
  const tags = new Uint8Array(analysed.count);
  const probabilities = new Float32Array(analysed.count * TAG_COUNT);
  const buffer = createFeatureBuffer();
  const lattice = createLattice(LONGEST_ISLAND);
  const table = createViterbiTable(LONGEST_ISLAND);
  const factors = transitionFactors(weights);
  forEachIsland(analysed.isActive, analysed.sentenceStart, (first, end) => {
    for (let index = first; index < end; index += 1) {
      const row = (index - first) * TAG_COUNT;
      fillFeatures(analysed, index, buffer);
      scoreTags(weights, buffer, lattice.emissions, row);
      lattice.emissions[row + TAG.beginPlace] = (lattice.emissions[row + TAG.beginPlace] ?? 0) + PLACE_BIAS;
      lattice.emissions[row + TAG.inPlace] = (lattice.emissions[row + TAG.inPlace] ?? 0) + PLACE_BIAS;
    }
    viterbi(lattice.emissions, weights.transitions, table, tags, first, end - first);
    forwardBackward(lattice, end - first, factors);
    for (let at = 0; at < (end - first) * TAG_COUNT; at += 1) {
      probabilities[first * TAG_COUNT + at] = (lattice.forward[at] ?? 0) * (lattice.backward[at] ?? 0);
    }
  });
  return { tags, probabilities };
}
