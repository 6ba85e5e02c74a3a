import type { PlaceKind } from '../story/types.ts';

/**
 * How many people a feature of unknown population counts for, where namesakes are put in order: a sea or a range is
 * better known than most towns of its name, a quarter of a city is not.
 */
export const standingOfFeature = (kind: PlaceKind): number => (kind === 'neighbourhood' ? 20_000 : 1_000_000);
