import { areaAround } from '../../geometry/areaAround.ts';
import { areaOfBox } from '../../geometry/areaOfBox.ts';
import type { LonLat } from '../../geometry/lonLat.ts';
import type { Stated } from '../../story/types.ts';
import { areaBetween } from './areaBetween.ts';
import { type InWords, isBeyondReach, placeInWords, type StatedAnchor } from './placeInWords.ts';
import type { RelativeMention } from './types.ts';

/** What the story says of a relative place. `point`: where a marker stands for it; null where nothing tells. */
export interface StatedPlace {
  readonly stated: Stated;
  readonly point: LonLat | null;
}

/** About a metre. */
const ROUNDING = 1e5;

/**
 * Where a relative place is, by the words alone (`placeInWords`): the point as told, the area that the words allow, and
 * the point at which a marker may stand.
 *
 * @param anchors The places of `relative.anchors`, in that order.
 * @param text The article's.
 * @returns Null where the words do not place it near the anchor after all ("outside China"), or an anchor is missing.
 */
export function statedOf(
  relative: RelativeMention,
  anchors: readonly StatedAnchor[],
  text: string,
): StatedPlace | null {
  const [first, second] = anchors;
  if (first === undefined || anchors.length !== relative.anchors.length) return null;
  if (relative.isOutside === true && isBeyondReach(first.kind)) return null;
  const { told, point, extent } = placeInWords(relative, first, second);
  const area = extent === null ? null : areaOf(extent);
  const { relation, distance, duration, bearing, approximate, start, end } = relative;
  const stated: Stated = {
    relation,
    anchors: anchors.map(({ place, name, lonLat }) => ({
      ...(place === undefined ? {} : { place }),
      name,
      lonLat: [...lonLat],
    })),
    ...(distance === undefined ? {} : { distance: { ...distance } }),
    ...(duration === undefined ? {} : { duration: { ...duration } }),
    ...(bearing === undefined ? {} : { bearing }),
    ...(approximate && { approximate }),
    text: text.slice(start, end),
    ...(told === undefined ? {} : { point: [...rounded(told)] }),
    // The same polygon, its positions typed as pairs.
    ...(area === null ? {} : { area: area as NonNullable<Stated['area']> }),
  };
  return { stated, point: point === null ? null : rounded(point) };
}

function areaOf(extent: NonNullable<InWords['extent']>): GeoJSON.Polygon | GeoJSON.MultiPolygon | null {
  if ('box' in extent) return areaOfBox(extent.box);
  return 'from' in extent ? areaBetween(extent.from, extent.to) : areaAround(extent);
}

function rounded([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * ROUNDING) / ROUNDING, Math.round(lat * ROUNDING) / ROUNDING];
}
