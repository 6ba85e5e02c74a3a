import type { LabelProperties } from '../../../src/basemap/tileSchema.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';

/** A label before all are ranked. */
export interface Label extends Omit<LabelProperties, 'rank'> {
  readonly at: LonLat;
}
