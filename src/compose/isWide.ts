import type { PlaceKind } from '../story/types.ts';

const WIDE_KINDS: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'country',
  'continent',
  'region',
  'county',
  'water',
  'river',
  'mountain',
]);

/** True for what is no point on a map of the news: things happen somewhere in it. */
export const isWide = ({ kind }: { readonly kind: PlaceKind }): boolean => WIDE_KINDS.has(kind);
