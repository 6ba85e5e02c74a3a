import { allowedArea } from '../../src/geometry/allowedArea.ts';
import { destination } from '../../src/geometry/destination.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { toKm } from '../../src/geometry/units.ts';
import type { Candidate, Place, Stated } from '../../src/story/types.ts';
import type { StatedRow } from './storyTable.ts';

/** About a metre. */
const DECIMALS = 5;

/**
 * What the article says of a place from another one, with the point as told and the area that the words allow;
 * and that point as a candidate. Throws for an anchor that is not among the places, or an unknown unit.
 */
export function stateOffset(
  row: StatedRow,
  places: readonly Place[],
): { readonly stated: Stated; readonly candidate: Candidate } {
  const { distance, bearing, text } = row;
  const anchor = places.find(({ id }) => id === row.anchor);
  if (anchor === undefined) throw new RangeError(`anchor ${row.anchor}: no place has this id`);
  const distanceKm = toKm(distance.value, distance.unit);
  if (distanceKm === null) throw new RangeError(`distance ${distance.value} ${distance.unit}: unknown unit`);
  const anchorLonLat = pointOf(anchor);
  const [lon, lat] = destination(anchorLonLat, distanceKm, bearing);
  const point: [number, number] = [round(lon), round(lat)];
  const area = allowedArea({ anchor: anchorLonLat, distanceKm, bearingDegrees: bearing, precision: 'about' });
  return {
    stated: {
      relation: 'offset',
      anchors: [{ place: row.anchor, name: anchor.properties.name, lonLat: [...anchorLonLat] }],
      distance,
      bearing,
      approximate: true,
      text,
      point,
      // The same polygon, its positions typed as pairs.
      ...(area?.type === 'Polygon' ? { area: area as NonNullable<Stated['area']> } : {}),
    },
    candidate: { name: row.pointName, kind: 'place', lonLat: point, score: 0.05 },
  };
}

/** Where a place of the table is; every one of them has a point. */
export function pointOf(place: Place): LonLat {
  const { geometry } = place;
  if (geometry?.type !== 'Point') throw new TypeError(`place ${place.id}: expected a Point`);
  return [geometry.coordinates[0], geometry.coordinates[1]];
}

function round(degrees: number): number {
  return Math.round(degrees * 10 ** DECIMALS) / 10 ** DECIMALS;
}
