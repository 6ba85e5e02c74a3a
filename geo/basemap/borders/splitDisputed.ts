import type { BorderKind } from '../../../src/basemap/tileSchema.ts';
import type { BBox, LonLat } from '../../../src/geometry/lonLat.ts';
import type { Border } from './border.ts';
import type { DisputedBorder } from './disputedBorders.ts';

export interface KindOfLine {
  readonly kind: BorderKind;
  readonly line: readonly LonLat[];
}

/** A border in stretches that are disputed by the table and such that are not. */
export function splitDisputed({ countries, line }: Border, table: readonly DisputedBorder[]): KindOfLine[] {
  const rows = table.filter(({ between }) =>
    between.some((pair) => pair.every((country) => countries.includes(country))),
  );
  if (rows.length === 0) return [{ kind: 'country', line }];
  const boxes = rows.flatMap(({ within }) => within ?? [WORLD]);
  const stretches: { kind: BorderKind; line: LonLat[] }[] = [];
  for (const [i, to] of line.entries()) {
    const from = line[i - 1];
    if (from === undefined) continue;
    const middle: LonLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const kind = boxes.some((box) => isInBox(middle, box)) ? 'disputed' : 'country';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.line.push(to);
    else stretches.push({ kind, line: [from, to] });
  }
  return stretches;
}

const WORLD: BBox = [-180, -90, 180, 90];

const isInBox = ([lon, lat]: LonLat, [west, south, east, north]: BBox): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;
