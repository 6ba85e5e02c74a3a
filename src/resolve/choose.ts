import { distanceKm } from '../geometry/distanceKm.ts';
import type { GazetteerPlace } from '../gazetteer/types.ts';
import type { Option } from './option.ts';

/** As near as a place has to be to count as right: 100 miles, the measure of the field (Leidner 2007). */
export const RIGHT_KM = 161;

export interface Choice {
  readonly best: Option;
  /** The ranker's own probability that the place is right: the share of all options within 161 km of it. */
  readonly probability: number;
  /** All options, the best first; of several for one place the first. */
  readonly ranked: readonly Option[];
}

/** The option with the highest score; undefined where there is none. */
export function choose(options: readonly Option[]): Choice | undefined {
  const ranked = options.toSorted((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined) return undefined;
  let probability = 0;
  for (const { place, share } of ranked) if (!isFarFrom(place, best.place)) probability += share;
  return { best, probability: Math.min(1, probability), ranked };
}

/** Whether two places are too far apart to be taken for each other. */
export const isFarFrom = (a: GazetteerPlace, b: GazetteerPlace): boolean =>
  a !== b && distanceKm(a.lonLat, b.lonLat) > RIGHT_KM;
