import type { GazetteerPlace } from '../gazetteer/types.ts';

/** Whether a country, a state or a county holds a place by the order of government. No place holds itself. */
export function contains(outer: GazetteerPlace, inner: GazetteerPlace): boolean {
  if (inner.level === 'country') return false;
  if (outer.level === 'country') return inner.country === outer.country;
  if (outer.level === 'admin1') return inner.level !== 'admin1' && inner.admin1 === outer.admin1;
  return outer.level === 'admin2' && inner.level === 'city' && inner.admin2 === outer.admin2;
}
