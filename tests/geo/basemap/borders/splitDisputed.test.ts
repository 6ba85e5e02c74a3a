import { describe, expect, it } from 'vitest';
import type { DisputedBorder } from '../../../../geo/basemap/borders/disputedBorders.ts';
import { splitDisputed } from '../../../../geo/basemap/borders/splitDisputed.ts';
import type { LonLat } from '../../../../src/geometry/lonLat.ts';

const row = (between: DisputedBorder['between'], within?: DisputedBorder['within']): DisputedBorder => ({
  name: 'a row',
  between,
  source: 'a source',
  ...(within === undefined ? {} : { within }),
});
const line: LonLat[] = [
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 0],
];

describe('splitDisputed', () => {
  it('leaves a border solid that no row names', () => {
    const border = { countries: ['FRA', 'ESP'] as const, line };
    expect(splitDisputed(border, [row([['IND', 'PAK']])])).toEqual([{ kind: 'country', line }]);
  });

  it('takes the whole border where a row has no box, whichever country comes first', () => {
    const border = { countries: ['PAK', 'IND'] as const, line };
    expect(splitDisputed(border, [row([['IND', 'PAK']])])).toEqual([{ kind: 'disputed', line }]);
  });

  it('splits it where it enters and leaves the box', () => {
    const border = { countries: ['IND', 'PAK'] as const, line };
    expect(splitDisputed(border, [row([['IND', 'PAK']], [[1, -1, 2, 1]])])).toEqual([
      { kind: 'country', line: line.slice(0, 2) },
      { kind: 'disputed', line: line.slice(1, 3) },
      { kind: 'country', line: line.slice(2) },
    ]);
  });
});
