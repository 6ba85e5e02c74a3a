import type { LonLat } from './lonLat.ts';

/** A ring without the repeated last position, its longitudes continuous, its inside on the left. */
export type OpenRing = readonly LonLat[];

/** A piece of a ring on one side of a meridian, from where it comes over to where it leaves again. */
interface Fragment {
  readonly points: readonly LonLat[];
  readonly entryLat: number;
  readonly exitLat: number;
}

interface Side {
  /** Which way the border runs along the meridian: 1 north, -1 south. The inside is on its left. */
  readonly direction: 1 | -1;
  readonly whole: OpenRing[];
  readonly fragments: Fragment[];
}

/**
 * Cuts rings into rings that stay within [-180, 180] (RFC 7946, 3.1.9). Longitudes are continuous and within
 * [-540, 540]; exterior rings are counter-clockwise, holes clockwise, and no ring crosses another. The same holds
 * for what comes out; a hole that the antimeridian cuts becomes part of the rings around it. A ring that only
 * touches a meridian leaves rings without area on its other side.
 */
export function splitAtAntimeridian(rings: readonly OpenRing[]): OpenRing[] {
  const [below180, above180] = cutAt(180, rings);
  const [below, within] = cutAt(-180, below180);
  return [...within, ...above180.map(shiftedBy(-360)), ...below.map(shiftedBy(360))];
}

const shiftedBy =
  (degrees: number) =>
  (ring: OpenRing): OpenRing =>
    ring.map(([lon, lat]) => [lon + degrees, lat]);

/** The rings west of the meridian and those east of it. */
function cutAt(meridian: number, rings: readonly OpenRing[]): [west: OpenRing[], east: OpenRing[]] {
  const west: Side = { direction: 1, whole: [], fragments: [] };
  const east: Side = { direction: -1, whole: [], fragments: [] };
  const sideOf = (point: LonLat): Side => (point[0] > meridian ? east : west);
  for (const ring of rings) {
    const isFirstOnSide = (point: LonLat, i: number): boolean =>
      sideOf(ring.at(i - 1) ?? point) !== sideOf(point);
    const start = ring.findIndex(isFirstOnSide);
    if (start === -1) {
      if (ring[0] !== undefined) sideOf(ring[0]).whole.push(ring);
      continue;
    }
    let points: LonLat[] = [];
    let entryLat = 0;
    const turned = [...ring.slice(start), ...ring.slice(0, start)];
    for (const [i, point] of turned.entries()) {
      const previous = turned.at(i - 1) ?? point;
      const next = turned[i + 1] ?? turned[0] ?? point;
      if (sideOf(previous) !== sideOf(point)) entryLat = latAt(meridian, previous, point);
      points.push(point);
      if (sideOf(next) === sideOf(point)) continue;
      sideOf(point).fragments.push({ points, entryLat, exitLat: latAt(meridian, point, next) });
      points = [];
    }
  }
  return [joined(west, meridian), joined(east, meridian)];
}

function latAt(meridian: number, a: LonLat, b: LonLat): number {
  return a[1] + ((meridian - a[0]) / (b[0] - a[0])) * (b[1] - a[1]);
}

/** Joins the fragments of one side: each exit leads along the meridian to the next entry. */
function joined({ whole, fragments, direction }: Side, meridian: number): OpenRing[] {
  const byEntry = fragments.toSorted((a, b) => (a.entryLat - b.entryLat) * direction);
  const after = (exitLat: number): Fragment | undefined =>
    byEntry.find(({ entryLat }) => (entryLat - exitLat) * direction >= 0);
  const unused = new Set(byEntry);
  const rings: OpenRing[] = [];
  for (const first of byEntry) {
    const ring: LonLat[] = [];
    let fragment: Fragment | undefined = first;
    while (fragment !== undefined && unused.delete(fragment)) {
      ring.push([meridian, fragment.entryLat], ...fragment.points, [meridian, fragment.exitLat]);
      fragment = after(fragment.exitLat);
    }
    rings.push(ring);
  }
  return [...whole, ...rings];
}
