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
