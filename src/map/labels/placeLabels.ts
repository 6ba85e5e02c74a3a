import RBush from 'rbush';
import { grow, isInside, overlap } from '../pixels/box.ts';
import type { Box } from '../pixels/box.ts';

/** A name that wants room, with the boxes it may take, the best first. */
export interface LabelCandidate {
  readonly boxes: readonly Box[];
  /** Of the candidates that share this word only the first that finds room is placed: an ocean's name. */
  readonly once?: string;
}

export interface PlacedLabel<Candidate extends LabelCandidate> {
  readonly candidate: Candidate;
  readonly box: Box;
  /** Which of the candidate's boxes it is. */
  readonly choice: number;
}

/** Between any two names, and between a name and a marker. */
const GAP_PIXELS = 2;

/**
 * Gives each candidate, the most important first, the first of its boxes that lies wholly in `bounds` and
 * overlaps neither an obstacle nor a name placed before it. A candidate with no such box is left out.
 */
export function placeLabels<Candidate extends LabelCandidate>(
  candidates: readonly Candidate[],
  obstacles: readonly Box[],
  bounds: Box,
): PlacedLabel<Candidate>[] {
  const taken = new RBush<Box>();
  taken.load(obstacles);
  const onceWords = new Set<string>();
  const placed: PlacedLabel<Candidate>[] = [];
  for (const candidate of candidates) {
    if (candidate.once !== undefined && onceWords.has(candidate.once)) continue;
    const choice = candidate.boxes.findIndex((box) => isInside(box, bounds) && !isTaken(box, taken));
    const box = candidate.boxes[choice];
    if (box === undefined) continue;
    taken.insert(box);
    if (candidate.once !== undefined) onceWords.add(candidate.once);
    placed.push({ candidate, box, choice });
  }
  return placed;
}

function isTaken(box: Box, taken: RBush<Box>): boolean {
  const withGap = grow(box, GAP_PIXELS);
  // rbush counts boxes that only touch; those may stay.
  return taken.search(withGap).some((other) => overlap(withGap, other));
}
