import { EARTH_RADIUS_KM, toRadians } from '../../../src/geometry/earth.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';

type Ring = readonly LonLat[];

/** How much harder a name is to fit upwards than sideways: it is that much wider than high. */
const WIDTH_TO_HEIGHT = 2.2;
/** The point is sought on a grid of so many steps each way; finer ones moved no name by more than a letter. */
const STEPS = 24;
/** A coast in more points than this is thinned: where a name fits is not decided by a cove. */
const MAX_POINTS = 400;

/** The area on the sphere in km², after Chamberlain and Duquette, "Some algorithms for polygons on a sphere" (2007). */
export function ringAreaKm2(ring: Ring): number {
  let sum = 0;
  for (const [i, [lon, lat]] of ring.entries()) {
    const [nextLon, nextLat] = ring[i + 1] ?? ring[0] ?? [lon, lat];
    sum += toRadians(nextLon - lon) * (2 + Math.sin(toRadians(lat)) + Math.sin(toRadians(nextLat)));
  }
  return Math.abs(sum / 2) * EARTH_RADIUS_KM ** 2;
}

/**
 * Where a country's name has most room: the point inside the ring that is farthest from its edge, a mile up or
 * down counting as more than a mile sideways. Longitudes are expected not to jump at the antimeridian.
 */
export function labelPoint(fullRing: Ring): LonLat {
  const every = Math.ceil(fullRing.length / MAX_POINTS);
  const ring = fullRing.filter((_, i) => i % every === 0);
  const lons = ring.map((point) => point[0]);
  const lats = ring.map((point) => point[1]);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  let best: LonLat = [(west + east) / 2, (south + north) / 2];
  let mostRoom = -Infinity;
  for (let i = 1; i < STEPS; i += 1) {
    for (let j = 1; j < STEPS; j += 1) {
      const point: LonLat = [west + ((east - west) * i) / STEPS, south + ((north - south) * j) / STEPS];
      const room = roomAround(point, ring);
      if (room > mostRoom) [mostRoom, best] = [room, point];
    }
  }
  return best;
}

/** The distance to the edge in degrees of latitude; negative outside. Plain loops: it is asked a million times. */
function roomAround([lon, lat]: LonLat, ring: Ring): number {
  const perDegreeLon = Math.cos(toRadians(lat)) / WIDTH_TO_HEIGHT;
  let isInside = false;
  let nearest = Infinity;
  let [aLon, aLat] = ring.at(-1) ?? [0, 0];
  for (let i = 0; i < ring.length; i += 1) {
    const [bLon, bLat] = ring[i] ?? [aLon, aLat];
    const crosses = aLat > lat !== bLat > lat;
    if (crosses && lon < aLon + ((lat - aLat) / (bLat - aLat)) * (bLon - aLon)) isInside = !isInside;
    const squared = squaredDistance(
      (aLon - lon) * perDegreeLon,
      aLat - lat,
      (bLon - lon) * perDegreeLon,
      bLat - lat,
    );
    if (squared < nearest) nearest = squared;
    aLon = bLon;
    aLat = bLat;
  }
  return isInside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

/** From [0, 0] to the segment between two points of a plane. */
function squaredDistance(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const lengthSquared = dx * dx + dy * dy;
  const share = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / lengthSquared));
  const x = ax + share * dx;
  const y = ay + share * dy;
  return x * x + y * y;
}
