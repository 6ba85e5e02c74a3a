import { clipLine, clipRing, isInside, isOutside } from './clipPart.ts';
import type { Slab } from './clipPart.ts';
import { boxOfParts } from './worldFeature.ts';
import type { WorldFeature, WorldPart } from './worldFeature.ts';

/** What of the features is in the slab. Points on its sides count as in it. */
export function clipFeatures(features: readonly WorldFeature[], slab: Slab): WorldFeature[] {
  const clipped: WorldFeature[] = [];
  for (const feature of features) {
    if (isOutside(feature.box, slab)) continue;
    if (isInside(feature.box, slab)) {
      clipped.push(feature);
      continue;
    }
    const parts =
      feature.type === 'line'
        ? feature.parts.flatMap((line) => clipLine(line, slab))
        : clipPolygon(feature.parts, slab);
    if (parts.length > 0) clipped.push({ ...feature, parts, box: boxOfParts(parts) });
  }
  return clipped;
}

/** Holes go with the outer ring. */
function clipPolygon(rings: readonly WorldPart[], slab: Slab): WorldPart[] {
  const [outer, ...holes] = rings;
  const clippedOuter = outer && clipRing(outer, slab);
  if (clippedOuter === undefined) return [];
  const clippedHoles = holes.map((hole) => clipRing(hole, slab)).filter((hole) => hole !== undefined);
  return [clippedOuter, ...clippedHoles];
}
