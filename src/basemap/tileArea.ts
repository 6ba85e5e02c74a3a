import type { BBox } from '../geometry/lonLat.ts';

/** A part of the world at some zooms. */
export interface TileArea {
  /** West is greater than east over the antimeridian. */
  readonly bbox: BBox;
  /**
   * Whole zooms of the tiles, both inclusive; those that the tiles do not have count as the nearest that they have.
   * A map that draws tiles of 512 pixels shows those of zoom 6 at its own zoom 7.
   */
  readonly minZoom: number;
  readonly maxZoom: number;
}
