import type { SequenceWeights } from './sequenceWeights.ts';
import { START_ROW, TRANSITION_ROWS } from './sequenceWeights.ts';
import { mayFollow, TAG_COUNT } from './tags.ts';

/** The exponentials of the transitions, 0 where a tag may not follow. */
export function transitionFactors({ transitions }: Pick<SequenceWeights, 'transitions'>): Float64Array {
  const factors = new Float64Array(TRANSITION_ROWS * TAG_COUNT);
  for (let from = 0; from < TRANSITION_ROWS; from += 1) {
    for (let to = 0; to < TAG_COUNT; to += 1) {
      const isAllowed = from === START_ROW ? mayFollow(0, to) : mayFollow(from, to);
      const at = from * TAG_COUNT + to;
      if (isAllowed) factors[at] = Math.exp(transitions[at] ?? 0);
    }
  }
  return factors;
}

/** Rows of `TAG_COUNT` numbers for each token of an island. */
export interface Lattice {
  /** Scores of each tag; `forwardBackward` makes factors of them. */
  readonly emissions: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** What each forward row was divided by. */
  readonly norms: Float64Array;
}

/** @param length of the longest island, in tokens */
export function createLattice(length: number): Lattice {
  const size = length * TAG_COUNT;
  return {
    emissions: new Float64Array(size),
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    norms: new Float64Array(length),
  };
}

/**
 * The forward–backward algorithm, scaled at each token (Rabiner 1989, section V.A). After it, the probability of tag
 * t at token i is `forward[i, t] * backward[i, t]`.
 */
export function forwardBackward(lattice: Lattice, length: number, factors: Float64Array): void {
  exponentiate(lattice.emissions, length);
  for (let index = 0; index < length; index += 1) stepForward(lattice, index, factors);
  lattice.backward.fill(1, (length - 1) * TAG_COUNT, length * TAG_COUNT);
  for (let index = length - 2; index >= 0; index -= 1) stepBackward(lattice, index, factors);
}

function exponentiate(emissions: Float64Array, length: number): void {
  for (let index = 0; index < length; index += 1) {
    const row = index * TAG_COUNT;
    let most = -Infinity;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) most = Math.max(most, emissions[row + tag] ?? 0);
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      emissions[row + tag] = Math.exp((emissions[row + tag] ?? 0) - most);
    }
  }
}

function stepForward({ emissions, forward, norms }: Lattice, index: number, factors: Float64Array): void {
  const row = index * TAG_COUNT;
  let norm = 0;
  for (let to = 0; to < TAG_COUNT; to += 1) {
    let sum = 0;
    if (index === 0) sum = factors[START_ROW * TAG_COUNT + to] ?? 0;
    else {
      for (let from = 0; from < TAG_COUNT; from += 1) {
        sum += (forward[row - TAG_COUNT + from] ?? 0) * (factors[from * TAG_COUNT + to] ?? 0);
      }
    }
    sum *= emissions[row + to] ?? 0;
    forward[row + to] = sum;
    norm += sum;
  }
  norms[index] = norm;
  for (let tag = 0; tag < TAG_COUNT; tag += 1) forward[row + tag] = (forward[row + tag] ?? 0) / norm;
}

function stepBackward({ emissions, backward, norms }: Lattice, index: number, factors: Float64Array): void {
  const row = index * TAG_COUNT;
  const nextRow = row + TAG_COUNT;
  const norm = norms[index + 1] ?? 1;
  for (let from = 0; from < TAG_COUNT; from += 1) {
    let sum = 0;
    for (let to = 0; to < TAG_COUNT; to += 1) {
      sum +=
        (factors[from * TAG_COUNT + to] ?? 0) *
        (emissions[nextRow + to] ?? 0) *
        (backward[nextRow + to] ?? 0);
    }
    backward[row + from] = sum / norm;
  }
}
