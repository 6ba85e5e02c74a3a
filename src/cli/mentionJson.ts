import type { PlacedMention } from '../compose/placedMentions.ts';
import { centreOf } from '../geometry/centreOf.ts';
import { distanceKm } from '../geometry/distanceKm.ts';
import { toKm } from '../geometry/units.ts';
import type { Stated } from '../story/types.ts';

/** A mention as `parse --ndjson` writes it. A relative place that no gazetteer knows is at the middle of its area. */
export function mentionJson({ stated, ...mention }: PlacedMention): object {
  const { start, end, kind, name, gazetteer, confidence, reason } = mention;
  const isOfWords = kind === 'relative' && stated !== undefined;
  const middle = isOfWords && gazetteer === null ? centreOf(stated.area ?? null) : null;
  const [lon = null, lat = null] = middle?.map(toMetre) ?? mention.lonLat ?? [];
  const place = {
    start,
    end,
    kind,
    name,
    lat,
    lon,
    gazetteer,
    confidence: Math.round(confidence * 1000) / 1000,
    reason,
  };
  return isOfWords ? { ...place, ...measures(stated) } : place;
}

/** From where, how far and which way a relative place is; null where the words do not tell. */
function measures({ anchors: [anchor], distance, point, bearing }: Stated): object {
  if (anchor === undefined) return { anchor: null, distanceKm: null, bearing: bearing ?? null };
  const [lon, lat] = anchor.lonLat;
  const told = distance === undefined ? null : toKm(distance.value, distance.unit);
  const km = told ?? (point === undefined ? null : distanceKm(anchor.lonLat, point));
  return {
    anchor: { name: anchor.name, lat, lon },
    distanceKm: km === null ? null : Math.round(km * 10) / 10,
    bearing: bearing ?? null,
  };
}

/** Rounded to about a metre. */
const toMetre = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
