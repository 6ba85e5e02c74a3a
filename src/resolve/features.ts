import { COMPANY_FEATURES } from './features/companyFeatures.ts';
import { PRIOR_FEATURES } from './features/priorFeatures.ts';
import { TEXT_FEATURES } from './features/textFeatures.ts';

/** All features, in the order of the vectors. The ranker's file tells their weights. */
export const FEATURES = [...PRIOR_FEATURES, ...TEXT_FEATURES, ...COMPANY_FEATURES] as const;

export type FeatureName = (typeof FEATURES)[number]['name'];

const NUMBERS = new Map<string, number>(FEATURES.map(({ name }, index) => [name, index]));

/** Where a feature stands in the vector. */
export function featureIndex(name: FeatureName): number {
  return NUMBERS.get(name) ?? -1;
}

/** A vector for the features of an option, all 0. */
export const emptyFeatures = (): number[] => ZEROS.slice();

/** Made of fractions first, so that it and its copies are kept as plain floating-point numbers from the beginning. */
const ZEROS: readonly number[] = Array.from(FEATURES, () => 0.5).fill(0);
