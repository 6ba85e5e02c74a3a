import type { PlaceExtent } from '../../src/gazetteer/types.ts';
import { boxOf } from '../../src/geometry/boxOf.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { unwrapLongitude } from '../../src/geometry/unwrapLongitude.ts';
import type { Area } from './areas.ts';
import { mainCluster } from './mainCluster.ts';
import { meanPoint } from './meanPoint.ts';

/** The four sides and corners, clockwise from north: in which direction each lies, east and north being positive. */
const DIRECTIONS: readonly (readonly [east: number, north: number])[] = [
  [0, 1],
  [1, 1],
  [1, 0],
  [1, -1],
  [0, -1],
  [-1, -1],
  [-1, 0],
  [-1, 1],
];
/** Fewer places tell nothing of how far an area reaches. */
const LEAST_PLACES = 3;

/** Of the places in a quarter, those on the corner's side of a line across it: the capital lies often near the middle. */
const LEAST_TO_CORNER = 1.4;
/** Of a hamlet, and of a place whose people nobody counted. */
const LEAST_POPULATION = 500;

/**
 * How far an area reaches, by its places alone: the box around them (without those that lie far from all others), and
 * for each side the mean of the places in the third of the box at that side, for each corner of those nearest to it,
 * weighed by the square root of their people; where there are none, the middle of that part of the box. Null for an
 * area of fewer than three places.
 */
export function areaExtent({
  lonLats,
  populations,
}: Pick<Area, 'lonLats' | 'populations'>): PlaceExtent | null {
  const places = mainCluster(
    lonLats.map((lonLat, i) => ({
      lonLat,
      weight: Math.sqrt(Math.max(LEAST_POPULATION, populations[i] ?? 0)),
    })),
  );
  const box = boxOf(places.map(({ lonLat }) => lonLat));
  if (places.length < LEAST_PLACES || box === null) return null;
  const [west, south, east, north] = box;
  const width = (east < west ? east + 360 : east) - west;
  const height = north - south;
  // Shares of the box, from west to east and from south to north.
  const shares = places.map(({ lonLat: [lon, lat] }) => [
    width === 0 ? 0.5 : (unwrapLongitude(lon, west + width / 2) - west) / width,
    height === 0 ? 0.5 : (lat - south) / height,
  ]);
  const parts = DIRECTIONS.map(([toEast, toNorth]): LonLat => {
    const least = toEast !== 0 && toNorth !== 0 ? 1 / 2 : 2 / 3;
    const inPart = places.filter((_, i) => {
      const [x = 0, y = 0] = shares[i] ?? [];
      const [alongX, alongY] = [shareToward(x, toEast), shareToward(y, toNorth)];
      return alongX >= least && alongY >= least && (least > 1 / 2 || alongX + alongY >= LEAST_TO_CORNER);
    });
    if (inPart.length > 0)
      return meanPoint(
        inPart.map(({ lonLat }) => lonLat),
        inPart.map(({ weight }) => weight),
      );
    return [west + (width * (1 + toEast * least)) / 2, south + (height * (1 + toNorth * least)) / 2];
  });
  return { box, parts };
}

/** How far along a share lies toward the end (1) or the beginning (-1) of a side; 1 where neither is asked for. */
function shareToward(share: number, side: number): number {
  if (side === 0) return 1;
  return side > 0 ? share : 1 - share;
}
