import { destination } from './destination.ts';
import type { LonLat } from './lonLat.ts';
import type { OpenRing } from './splitAtAntimeridian.ts';
import { unwrapLongitude } from './unwrapLongitude.ts';

const ARC_STEP_DEGREES = 5;
const RADIAL_STEP_KM = 100;

/**
 * The sector of a ring around `centre`, counter-clockwise, between two distances and from one bearing clockwise
 * to the other. Open; longitudes are continuous, the first near the centre's.
 */
export function ringSector(
  centre: LonLat,
  innerKm: number,
  outerKm: number,
  fromBearing: number,
  toBearing: number,
): OpenRing {
  const at = (km: number, bearing: number): LonLat => destination(centre, km, bearing);
  const radialKm = steps(innerKm, outerKm, RADIAL_STEP_KM);
  const bearings = steps(fromBearing, toBearing, ARC_STEP_DEGREES);
  // Each part without its last point, which is the first of the next part.
  return continuousFrom(centre[0], [
    ...radialKm.slice(0, -1).map((km) => at(km, toBearing)),
    ...bearings
      .toReversed()
      .slice(0, -1)
      .map((bearing) => at(outerKm, bearing)),
    ...radialKm
      .toReversed()
      .slice(0, -1)
      .map((km) => at(km, fromBearing)),
    ...(innerKm > 0 ? bearings.slice(0, -1).map((bearing) => at(innerKm, bearing)) : []),
  ]);
}

/** The circle around `centre`: open, counter-clockwise, longitudes as in a sector. */
export function circleAround(centre: LonLat, radiusKm: number): OpenRing {
  // Begun beyond the nearer pole: a circle around that pole is cut open there, well away from the centre.
  const start = centre[1] < 0 ? 180 : 0;
  const bearings = steps(start + 360, start, ARC_STEP_DEGREES).slice(0, -1);
  return continuousFrom(
    centre[0],
    bearings.map((bearing) => destination(centre, radiusKm, bearing)),
  );
}

/** From one number to the other, both included, in equal steps of at most the given size. */
function steps(from: number, to: number, maxStep: number): number[] {
  const count = Math.max(1, Math.ceil(Math.abs(to - from) / maxStep));
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
}

function continuousFrom(centreLon: number, points: readonly LonLat[]): OpenRing {
  let lastLon = centreLon;
  return points.map(([lon, lat]) => {
    lastLon = unwrapLongitude(lon, lastLon);
    return [lastLon, lat];
  });
}
