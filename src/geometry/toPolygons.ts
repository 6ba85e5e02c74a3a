import { contains } from './contains.ts';
import { isCounterClockwise } from './ringOrder.ts';
import type { OpenRing } from './splitAtAntimeridian.ts';

/** RFC 7946, 11.2: six decimals are about 10 cm. */
const COORDINATE_DECIMALS = 6;
const ROUNDING = 10 ** COORDINATE_DECIMALS;

/**
 * GeoJSON of open rings: exterior rings counter-clockwise, holes clockwise, each hole given to the exterior around
 * it. Coordinates are rounded to six decimals, rings closed; a ring that has no area then is left out. A Polygon
 * where there is one exterior ring; null where there is none.
 */
export function toPolygons(openRings: readonly OpenRing[]): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
  const rings = openRings.map(toClosedRing);
  const holes = rings.filter((ring) => isCounterClockwise(ring.toReversed()));
  const coordinates = rings
    .filter(isCounterClockwise)
    .map((exterior) => [exterior, ...holes.filter((hole) => isWithin(hole, exterior))]);
  const [first, ...others] = coordinates;
  if (first === undefined) return null;
  return others.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates };
}

/** For rings that do not cross, any one point tells. */
function isWithin(hole: GeoJSON.Position[], exterior: GeoJSON.Position[]): boolean {
  const [lon, lat] = hole[0] ?? [];
  if (lon === undefined || lat === undefined) return false;
  return contains({ type: 'Polygon', coordinates: [exterior] }, [lon, lat]);
}

function toClosedRing(ring: OpenRing): GeoJSON.Position[] {
  const rounded = ring.map((point) => point.map((degrees) => Math.round(degrees * ROUNDING) / ROUNDING));
  const distinct = rounded.filter(([lon, lat], i) => {
    const [previousLon, previousLat] = rounded.at(i - 1) ?? [];
    return lon !== previousLon || lat !== previousLat;
  });
  return [...distinct, ...distinct.slice(0, 1)];
}
