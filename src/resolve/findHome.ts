import type { Gazetteer, GazetteerPlace } from '../gazetteer/types.ts';
import type { LonLat } from '../geometry/lonLat.ts';
import { contains } from './contains.ts';

/** Where the publisher is at home. */
export interface Home {
  readonly lonLat: LonLat;
  /** Unknown where only a point was given. */
  readonly place: GazetteerPlace | null;
}

/**
 * The home that an option names: a place's id, a name with or without the larger places that hold it ("Athens",
 * "Athens, Ohio"), or a point. A name that several places bear means the most populous of those that fit.
 * @throws Error with one sentence where it is no point on the globe, or the gazetteer has no such place.
 */
export function findHome(gazetteer: Gazetteer, near: LonLat | string): Home {
  if (typeof near !== 'string') {
    const [longitude, latitude] = near;
    if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return { lonLat: near, place: null };
    throw new Error(
      `near is no point on the globe: ${JSON.stringify(near)}; expected [longitude, latitude].`,
    );
  }
  const place = gazetteer.place(near) ?? findNamed(gazetteer, near);
  if (place === undefined) {
    throw new Error(
      `near names no known place: ${JSON.stringify(near)}; expected a name such as "Athens, Ohio", or a place's id.`,
    );
  }
  return { lonLat: place.lonLat, place };
}

function findNamed(gazetteer: Gazetteer, name: string): GazetteerPlace | undefined {
  const whole = gazetteer.lookUp(name)[0]?.place;
  const [first = '', ...outer] = name.split(',');
  if (whole !== undefined && outer.length === 0) return whole;
  const inside = gazetteer
    .lookUp(first)
    .find(({ place }) =>
      outer.every((parent) => gazetteer.lookUp(parent).some((match) => contains(match.place, place))),
    );
  return inside?.place ?? whole;
}
