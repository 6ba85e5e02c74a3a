import { distanceKm } from '../../src/geometry/distanceKm.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';

/** Places farther apart than this, with nothing between, lie in two clusters: Alaska, the Canaries. Own rule. */
const MAX_GAP_KM = 450;
/** A cluster with this share of the places belongs to the area, wherever it lies: the east of Malaysia. Own rule. */
const LEAST_SHARE = 0.15;

interface Located {
  readonly lonLat: LonLat;
}

/**
 * The places of an area without the few that lie far from all others, so that a far island does not make the area
 * reach over an ocean. Places are taken together by cells of a degree.
 */
export function mainCluster<Place extends Located>(places: readonly Place[]): readonly Place[] {
  const least = LEAST_SHARE * places.length;
  return clustersOf(cellsOf(places)).flatMap((cells) => {
    const members = cells.flat();
    return members.length >= least ? members : [];
  });
}

/** The places of each cell. */
function cellsOf<Place extends Located>(places: readonly Place[]): Place[][] {
  const cells = new Map<string, Place[]>();
  for (const place of places) {
    const key = place.lonLat.map(Math.floor).join(' ');
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [place]);
    else cell.push(place);
  }
  return [...cells.values()];
}

/** Cells that can be reached from one another, each by its first place. */
function clustersOf<Place extends Located>(cells: readonly Place[][]): Place[][][] {
  let left = [...cells];
  const clusters: Place[][][] = [];
  for (let start = left.pop(); start !== undefined; start = left.pop()) {
    const cluster = [start];
    // Grows while it is gone through.
    for (const [from] of cluster) {
      const isNear = ([to]: Place[]): boolean =>
        from !== undefined && to !== undefined && distanceKm(from.lonLat, to.lonLat) <= MAX_GAP_KM;
      cluster.push(...left.filter(isNear));
      left = left.filter((cell) => !isNear(cell));
    }
    clusters.push(cluster);
  }
  return clusters;
}
