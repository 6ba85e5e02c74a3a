/**
 * Fits a linear-chain conditional random field (Lafferty et al. 2001) to marked sequences: stochastic descent on the
 * negative log-likelihood with AdaGrad (Duchi et al. 2011), the weights averaged over the last half of the epochs.
 */
import {
  createLattice,
  forwardBackward,
  transitionFactors,
  type Lattice,
} from '../../src/recognise/forwardBackward.ts';
import { START_ROW, TRANSITION_ROWS, type SequenceWeights } from '../../src/recognise/sequenceWeights.ts';
import { TAG_COUNT } from '../../src/recognise/tags.ts';
import type { Random } from './random.ts';
import type { TrainingSequences } from './trainingSequences.ts';

const EPOCHS = 6;
/** The step falls from the first epoch to the last to this share of it. */
const STEP = 0.05;
const STEP_FALL = 0.7;
/** Where AdaGrad's sum of squares begins. */
const FIRST_SQUARES = 0.1;
const L2 = 1e-3;
/** A gradient below it is left out: most tokens are sure after two epochs. */
const LEAST_GRADIENT = 1e-4;

interface Fit {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float32Array;
  readonly transitionSquares: Float32Array;
  readonly mask: number;
  readonly lattice: Lattice;
}

export function fitWeights(data: TrainingSequences, bucketBits: number, random: Random): SequenceWeights {
  const size = 2 ** bucketBits * TAG_COUNT;
  const fit: Fit = {
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(FIRST_SQUARES),
    transitions: new Float32Array(TRANSITION_ROWS * TAG_COUNT),
    transitionSquares: new Float32Array(TRANSITION_ROWS * TAG_COUNT).fill(FIRST_SQUARES),
    mask: 2 ** bucketBits - 1,
    lattice: createLattice(data.longest),
  };
  const sum = new Float32Array(size);
  const order = Int32Array.from({ length: data.starts.length - 1 }, (_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    const step = STEP * (1 - (STEP_FALL * epoch) / EPOCHS);
    for (const sequence of order) learnSequence(fit, data, sequence, step);
    if (epoch >= EPOCHS / 2) addTo(sum, fit.weights);
  }
  const averaged = Math.floor(EPOCHS / 2);
  const emissions = sum.map((weight) => weight / averaged);
  return { bucketBits, emissions, scale: 1, transitions: fit.transitions };
}

function addTo(sum: Float32Array, weights: Float32Array): void {
  for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) + (weights[index] ?? 0);
}

function shuffle(order: Int32Array, random: Random): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
}

function learnSequence(fit: Fit, data: TrainingSequences, sequence: number, step: number): void {
  const first = data.starts[sequence] ?? 0;
  const length = (data.starts[sequence + 1] ?? 0) - first;
  const factors = transitionFactors(fit);
  scoreSequence(fit, data, first, length);
  forwardBackward(fit.lattice, length, factors);
  learnTransitions(fit, data, first, length, factors, step);
  for (let index = 0; index < length; index += 1) learnToken(fit, data, first, index, step);
}

function scoreSequence(
  { weights, mask, lattice }: Fit,
  data: TrainingSequences,
  first: number,
  length: number,
): void {
  const { emissions } = lattice;
  const { features, featureStarts } = data;
  emissions.fill(0, 0, length * TAG_COUNT);
  for (let index = 0; index < length; index += 1) {
    const row = index * TAG_COUNT;
    const end = featureStarts[first + index + 1] ?? 0;
    for (let at = featureStarts[first + index] ?? 0; at < end; at += 1) {
      const bucket = ((features[at] ?? 0) & mask) * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag += 1) {
        emissions[row + tag] = (emissions[row + tag] ?? 0) + (weights[bucket + tag] ?? 0);
      }
    }
  }
}

function learnTransitions(
  { lattice, transitions, transitionSquares }: Fit,
  { tags }: TrainingSequences,
  first: number,
  length: number,
  factors: Float64Array,
  step: number,
): void {
  const gradient = expectedTransitions(lattice, length, factors);
  let previous = START_ROW;
  for (let index = 0; index < length; index += 1) {
    const tag = tags[first + index] ?? 0;
    gradient[previous * TAG_COUNT + tag] = (gradient[previous * TAG_COUNT + tag] ?? 0) - 1;
    previous = tag;
  }
  for (let at = 0; at < gradient.length; at += 1) {
    const slope = gradient[at] ?? 0;
    if (factors[at] === 0 || slope === 0) continue;
    transitionSquares[at] = (transitionSquares[at] ?? 0) + slope * slope;
    transitions[at] = (transitions[at] ?? 0) - (step * slope) / Math.sqrt(transitionSquares[at] ?? 1);
  }
}

function expectedTransitions(
  { emissions, forward, backward, norms }: Lattice,
  length: number,
  factors: Float64Array,
): Float64Array {
  const expected = new Float64Array(factors.length);
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    expected[START_ROW * TAG_COUNT + tag] = (forward[tag] ?? 0) * (backward[tag] ?? 0);
  }
  for (let index = 1; index < length; index += 1) {
    const row = index * TAG_COUNT;
    const norm = norms[index] ?? 1;
    for (let from = 0; from < TAG_COUNT; from += 1) {
      const chance = (forward[row - TAG_COUNT + from] ?? 0) / norm;
      if (chance < 1e-9) continue;
      for (let to = 0; to < TAG_COUNT; to += 1) {
        const at = from * TAG_COUNT + to;
        const ahead = (emissions[row + to] ?? 0) * (backward[row + to] ?? 0);
        expected[at] = (expected[at] ?? 0) + chance * (factors[at] ?? 0) * ahead;
      }
    }
  }
  return expected;
}

function learnToken(fit: Fit, data: TrainingSequences, first: number, index: number, step: number): void {
  const { weights, squares, mask, lattice } = fit;
  const { features, featureStarts, tags } = data;
  const row = index * TAG_COUNT;
  let isSure = true;
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    const chance = (lattice.forward[row + tag] ?? 0) * (lattice.backward[row + tag] ?? 0);
    const slope = chance - (tag === tags[first + index] ? 1 : 0);
    SLOPES[tag] = Math.abs(slope) < LEAST_GRADIENT ? 0 : slope;
    if (SLOPES[tag] !== 0) isSure = false;
  }
  if (isSure) return;
  const end = featureStarts[first + index + 1] ?? 0;
  for (let at = featureStarts[first + index] ?? 0; at < end; at += 1) {
    const bucket = ((features[at] ?? 0) & mask) * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const slope = SLOPES[tag] ?? 0;
      if (slope === 0) continue;
      const weight = weights[bucket + tag] ?? 0;
      const change = slope + L2 * weight;
      const square = (squares[bucket + tag] ?? 0) + change * change;
      squares[bucket + tag] = square;
      weights[bucket + tag] = weight - (step * change) / Math.sqrt(square);
    }
  }
}

/** Scratch space of `learnToken`. */
const SLOPES = new Float64Array(TAG_COUNT);
