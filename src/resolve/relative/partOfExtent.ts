import type { PlaceExtent } from '../../gazetteer/types.ts';
import type { BBox, LonLat } from '../../geometry/lonLat.ts';
import { normaliseLongitude } from '../../geometry/normaliseLongitude.ts';

/** From west to east and from south to north: where a part begins and ends, as shares of the whole. */
type Stretch = readonly [from: number, to: number];

/** "Northern" is the northern third, "north-eastern" the quarter there, and "central" the middle third. Own rule. */
const THIRDS: readonly [Stretch, Stretch, Stretch] = [
  [0, 1 / 3],
  [1 / 3, 2 / 3],
  [2 / 3, 1],
];
const HALVES: readonly [Stretch, Stretch] = [
  [0, 1 / 2],
  [1 / 2, 1],
];
const WHOLE: Stretch = [0, 1];

/** The box of each direction, clockwise from north, as `PlaceExtent.parts` has them. */
const STRETCHES: readonly (readonly [x: Stretch, y: Stretch])[] = [
  [WHOLE, THIRDS[2]],
  [HALVES[1], HALVES[1]],
  [THIRDS[2], WHOLE],
  [HALVES[1], HALVES[0]],
  [WHOLE, THIRDS[0]],
  [HALVES[0], HALVES[0]],
  [THIRDS[0], WHOLE],
  [HALVES[0], HALVES[1]],
];
const CENTRAL = [THIRDS[1], THIRDS[1]] as const;

/**
 * A part of a country or a division: "northern Iraq". Its box, and the point where its towns lie.
 *
 * @param bearing In degrees, clockwise from north, taken to the nearest of the eight; left out for "central".
 * @param centre The point of the whole, which stands for its middle.
 */
export function partOfExtent(
  { box: [west, south, east, north], parts }: PlaceExtent,
  bearing: number | undefined,
  centre: LonLat,
): { readonly point: LonLat; readonly box: BBox } {
  const direction = bearing === undefined ? undefined : Math.round(bearing / 45) % STRETCHES.length;
  const [x, y] = (direction === undefined ? undefined : STRETCHES[direction]) ?? CENTRAL;
  const width = (east < west ? east + 360 : east) - west;
  const height = north - south;
  return {
    point: (direction === undefined ? undefined : parts[direction]) ?? centre,
    box: [
      normaliseLongitude(west + width * x[0]),
      south + height * y[0],
      normaliseLongitude(west + width * x[1]),
      south + height * y[1],
    ],
  };
}
