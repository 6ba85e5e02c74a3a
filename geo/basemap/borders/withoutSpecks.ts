import type { Border } from './border.ts';
import { degreesBetween } from './bridgeEnds.ts';
import { looseEnds } from './joinEdges.ts';

/** Without the short stretches that nothing goes on from: slips of the source, such as where two countries overlap. */
export function withoutSpecks(borders: readonly Border[], minDegrees: number): Border[] {
  const loose = new Set(looseEnds(borders.map(({ line }) => line)));
  return borders.filter(({ line }) => {
    const [first, last] = [line[0], line.at(-1)];
    if (first === undefined || last === undefined) return false;
    const isAlone = loose.has(first) && loose.has(last);
    return !isAlone || line.some((point) => degreesBetween(first, point) >= minDegrees);
  });
}
