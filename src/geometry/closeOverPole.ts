import type { LonLat } from './lonLat.ts';
import type { OpenRing } from './splitAtAntimeridian.ts';
import { unwrapLongitude } from './unwrapLongitude.ts';

/** Pole to pole in steps that no reader takes for the short way round. */
const POLE_STEP_DEGREES = 90;

/**
 * Makes an outline on the globe into rings on the plane of longitude and latitude: the exterior
 * counter-clockwise, the hole clockwise. A ring around a pole runs through all longitudes and encloses nothing
 * there, until it is closed along the pole, or joined with the hole that runs round the same pole.
 *
 * Both rings come in counter-clockwise with continuous longitudes and begin on the same meridian; what comes out
 * lies within a turn of `nearLon`.
 */
export function closeOverPole(exterior: OpenRing, hole: OpenRing | null, nearLon: number): OpenRing[] {
  const turn = turnOf(exterior);
  const around = withEnd(exterior, turn);
  if (turn !== 0 && hole !== null && turnOf(hole) !== 0) {
    const startLon = hole[0]?.[0] ?? 0;
    const shift = unwrapLongitude(startLon, around[0]?.[0] ?? 0) - startLon;
    const back = withEnd(hole, turn).toReversed();
    return [centred([...around, ...back.map(([lon, lat]): LonLat => [lon + shift, lat])], nearLon)];
  }
  const closed = turn === 0 ? exterior : centred([...around, ...poleLine(around, turn)], nearLon);
  return hole === null ? [closed] : [closed, hole.toReversed()];
}

/** 360 where the open ring runs once round the earth eastward, -360 westward, 0 where it does not. */
function turnOf(ring: OpenRing): number {
  const first = ring[0]?.[0] ?? 0;
  const last = ring.at(-1)?.[0] ?? 0;
  return 360 * Math.round((unwrapLongitude(first, last) - first) / 360);
}

/** The ring with its first point again at its end, a turn farther. */
function withEnd(ring: OpenRing, turn: number): OpenRing {
  return [...ring, ...ring.slice(0, 1).map(([lon, lat]): LonLat => [lon + turn, lat])];
}

/** Back along the pole: with the inside on the left, an eastward ring has the north pole inside. */
function poleLine(around: OpenRing, turn: number): LonLat[] {
  const poleLat = turn > 0 ? 90 : -90;
  const startLon = around[0]?.[0] ?? 0;
  const line: LonLat[] = [];
  for (let left = 360; left >= 0; left -= POLE_STEP_DEGREES) {
    line.push([startLon + Math.sign(turn) * left, poleLat]);
  }
  return line;
}

/** The same ring, whole turns away, with its middle near the given longitude. */
function centred(ring: OpenRing, nearLon: number): OpenRing {
  const lons = ring.map(([lon]) => lon);
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2;
  const shift = unwrapLongitude(middle, nearLon) - middle;
  return ring.map(([lon, lat]) => [lon + shift, lat]);
}
