import type { LonLat } from '../../../src/geometry/lonLat.ts';

/** A stretch of a border. Countries are named as the source has them. */
export interface Border {
  readonly countries: CountryPair;
  readonly line: readonly LonLat[];
}

export type CountryPair = readonly [string, string];
