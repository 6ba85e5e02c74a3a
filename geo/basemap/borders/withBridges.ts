import type { LonLat } from '../../../src/geometry/lonLat.ts';
import type { Border } from './border.ts';
import { bridgeEnds } from './bridgeEnds.ts';

/** The borders and straight bridges over the gaps between them up to so wide; see `bridgeEnds`. */
export function withBridges(borders: readonly Border[], maxDegrees: number): Border[] {
  const borderAt = new Map<LonLat, Border>();
  for (const border of borders) {
    for (const end of [border.line[0], border.line.at(-1)]) if (end !== undefined) borderAt.set(end, border);
  }
  const bridges = bridgeEnds(
    borders.map(({ line }) => line),
    maxDegrees,
  );
  return [
    ...borders,
    ...bridges.map((line): Border => ({ countries: borderAt.get(line[0])?.countries ?? ['', ''], line })),
  ];
}
