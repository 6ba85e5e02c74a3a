import { distanceKm } from '../geometry/distanceKm.ts';
import type { GazetteerPlace } from '../gazetteer/types.ts';
import { contains } from './contains.ts';
import { featureIndex } from './features.ts';
import type { Option } from './option.ts';

/** As near as a place has to be to count as right: 100 miles, the measure of the field (Leidner 2007). */
export const RIGHT_KM = 161;

export interface Choice {
  /** How many names the article has, or the part of it that is weighed together. */
  readonly names: number;
  readonly best: Option;
  /** The ranker's own probability that the place is right: the share of all options within 161 km of it. */
  readonly probability: number;
  /** All options, the best first; of several for one place the first. */
  readonly ranked: readonly Option[];
}

/**
 * The best option; undefined where there is none. Those of one neighbourhood are counted together: a city, its state
 * and its county that bear one name stand up to a namesake elsewhere as one, and the best of them is taken. A country
 * has no neighbourhood to count, and is not outvoted by one.
 */
export function choose(options: readonly Option[], names = 1): Choice | undefined {
  const byScore = options.length > 1 ? options.toSorted((a, b) => b.score - a.score) : options;
  const [first] = byScore;
  if (first === undefined) return undefined;
  let best = first;
  let probability = massAround(first, byScore);
  for (const rival of byScore.slice(1, MOST_RIVALS)) {
    if (probability >= 0.5 || first.place.level === 'country') break;
    const mass = massAround(rival, byScore);
    if (mass > probability) [best, probability] = [rival, mass];
  }
  const ranked = townFirst(best === first ? byScore : bestFirst(best, byScore));
  return { names, best: ranked[0] ?? best, probability: Math.min(1, probability), ranked };
}

const bestFirst = (best: Option, options: readonly Option[]): readonly Option[] => [
  best,
  ...options.filter((option) => option !== best),
];

/** No option further down is the best. */
const MOST_RIVALS = 6;

/** The share of all options that are near one, itself counted. */
function massAround({ place }: Option, options: readonly Option[]): number {
  let mass = 0;
  for (const other of options) if (!isFarFrom(other.place, place)) mass += other.share;
  return mass;
}

const SAYS_COUNTY = [featureIndex('countyWord'), featureIndex('listedKind')];

/**
 * A name that a town shares with the county or district around it means the town, unless a word for counties or another
 * county stands beside it: "Melk" is no district. The weights cannot tell, since both are within the 161 km that they
 * are fitted to.
 */
function townFirst(ranked: readonly Option[]): readonly Option[] {
  const [best] = ranked;
  if (best?.place.level !== 'admin2') return ranked;
  if (SAYS_COUNTY.some((index) => (best.features[index] ?? 0) > 0.5)) return ranked;
  const town = ranked.find(({ place, match }) => match === best.match && contains(best.place, place));
  return town === undefined ? ranked : bestFirst(town, ranked);
}

/** So many degrees of latitude are more than 161 km anywhere, which spares most pairs the sphere. */
const SURELY_FAR_DEGREES = 1.5;

/** Whether two places are too far apart to be taken for each other. */
export const isFarFrom = (a: GazetteerPlace, b: GazetteerPlace): boolean =>
  a !== b &&
  (Math.abs(a.lonLat[1] - b.lonLat[1]) > SURELY_FAR_DEGREES || distanceKm(a.lonLat, b.lonLat) > RIGHT_KM);
