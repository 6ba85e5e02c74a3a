import type { BBox } from './lonLat.ts';
import { splitAtAntimeridian } from './splitAtAntimeridian.ts';
import { toPolygons } from './toPolygons.ts';

/** A box as RFC 7946 has an area: a MultiPolygon where it lies over the antimeridian. Null for one without area. */
export function areaOfBox([west, south, east, north]: BBox): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
  const eastward = east < west ? east + 360 : east;
  return toPolygons(
    splitAtAntimeridian([
      [
        [west, south],
        [eastward, south],
        [eastward, north],
        [west, north],
      ],
    ]),
  );
}
