import { START_ROW } from './sequenceWeights.ts';
import { mayFollow, TAG_COUNT } from './tags.ts';

/** Scratch space for islands of a given length. */
export interface ViterbiTable {
  readonly scores: Float64Array;
  readonly cameFrom: Uint8Array;
}

export function createViterbiTable(length: number): ViterbiTable {
  return {
    scores: new Float64Array(length * TAG_COUNT),
    cameFrom: new Uint8Array(length * TAG_COUNT),
  };
}

/** The tags that may stand before each tag. */
const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: TAG_COUNT }, (_, to) =>
  Array.from({ length: TAG_COUNT }, (__, from) => from).filter((from) => mayFollow(from, to)),
);

/**
 * Writes the best sequence of tags of an island into `tags`, from `first` on (Viterbi 1967).
 * @param emissions a row of `TAG_COUNT` scores for each token
 */
export function viterbi(
  emissions: Float64Array,
  transitions: Float32Array,
  { scores, cameFrom }: ViterbiTable,
  tags: Uint8Array,
  first: number,
  length: number,
): void {
  for (let index = 0; index < length; index += 1) {
    const row = index * TAG_COUNT;
    for (let to = 0; to < TAG_COUNT; to += 1) {
      let best = -Infinity;
      let bestFrom = 0;
      if (index === 0) best = mayFollow(0, to) ? (transitions[START_ROW * TAG_COUNT + to] ?? 0) : -Infinity;
      else {
        for (const from of PREDECESSORS[to] ?? []) {
          const score = (scores[row - TAG_COUNT + from] ?? 0) + (transitions[from * TAG_COUNT + to] ?? 0);
          if (score > best) {
            best = score;
            bestFrom = from;
          }
        }
      }
      scores[row + to] = best + (emissions[row + to] ?? 0);
      cameFrom[row + to] = bestFrom;
    }
  }
  traceBack(scores, cameFrom, tags, first, length);
}

function traceBack(
  scores: Float64Array,
  cameFrom: Uint8Array,
  tags: Uint8Array,
  first: number,
  length: number,
): void {
  const lastRow = (length - 1) * TAG_COUNT;
  let tag = 0;
  for (let other = 1; other < TAG_COUNT; other += 1) {
    if ((scores[lastRow + other] ?? 0) > (scores[lastRow + tag] ?? 0)) tag = other;
  }
  for (let index = length - 1; index >= 0; index -= 1) {
    tags[first + index] = tag;
    tag = cameFrom[index * TAG_COUNT + tag] ?? 0;
  }
}
