import type { BasemapLabelKind } from '../../../src/basemap/tileSchema.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';

/** A name of the hand-kept tables: of a river, a range or desert, a region, or of water (`sea`, lakes too). */
export interface NaturalFeature {
  readonly kind: Extract<BasemapLabelKind, 'river' | 'range' | 'region' | 'sea'>;
  readonly name: string;
  /** Where to write it, each from which zoom of the map. */
  readonly points: readonly { readonly at: LonLat; readonly z: number }[];
  /** The last zoom at which the name still says where one is. */
  readonly maxz?: number;
}
