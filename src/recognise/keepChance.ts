import type { Candidate } from './candidate.ts';
import { keepFeatures, type JudgedText } from './keepFeatures.ts';
import { KEEP_WEIGHTS } from './keepWeights.ts';

/** How probably a candidate is a mention of a place: 0 to 1. */
export function keepChance(judged: JudgedText, candidate: Candidate): number {
  let score = 0;
  keepFeatures(judged, candidate, (name, value) => {
    score += (KEEP_WEIGHTS[name] ?? 0) * value;
  });
  return 1 / (1 + Math.exp(-score));
}
