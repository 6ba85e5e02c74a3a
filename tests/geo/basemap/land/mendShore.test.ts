import { describe, expect, it } from 'vitest';
import { isSpeck } from '../../../../geo/basemap/land/isSpeck.ts';
import { mendShore } from '../../../../geo/basemap/land/mendShore.ts';
import type { LonLat } from '../../../../src/geometry/lonLat.ts';

/** Lines of the grid near the equator, rounded as the source rounds them: 0.044 degrees apart. */
const [grid0, grid1, grid2, grid3] = [0, 0.044, 0.088, 0.132] as const;

const closed = (...points: LonLat[]): LonLat[] => [...points, ...points.slice(0, 1)];
const has = (ring: readonly LonLat[] | undefined, [lon, lat]: LonLat): boolean =>
  ring?.some((point) => point[0] === lon && point[1] === lat) ?? false;

describe('mendShore', () => {
  it('leaves a lake as it is that no line of the grid has cut', () => {
    const lake = closed([0.01, 0.01], [0.03, 0.012], [0.02, 0.03]);
    expect(mendShore(lake, 'inside')).toBe(lake);
  });

  it('fills a tooth of land between two lines of the grid', () => {
    const tip: LonLat = [0.06, 0.06];
    const lake = closed(
      [-0.05, -0.06],
      [0.19, -0.05],
      [0.2, 0.11],
      [grid2, grid2],
      [tip[0], tip[1]],
      [grid1, grid2],
      [-0.06, 0.1],
    );
    expect(has(mendShore(lake, 'inside'), tip)).toBe(true);
    const cut = closed(
      [-0.05, -0.06],
      [0.19, -0.05],
      [0.2, grid2],
      [grid2, grid2],
      tip,
      [grid1, grid2],
      [-0.06, grid2],
    );
    const mended = mendShore(cut, 'inside');
    expect(has(mended, tip)).toBe(false);
    expect(has(mended, [0.19, -0.05])).toBe(true);
  });

  it.each([['clockwise'], ['counterclockwise']])('does so for rings that run %s', (order) => {
    const tip: LonLat = [0.06, 0.06];
    const ring = closed(
      [-0.05, -0.06],
      [0.2, -0.05],
      [0.2, grid2],
      [grid2, grid2],
      tip,
      [grid1, grid2],
      [-0.06, grid2],
    );
    expect(has(mendShore(order === 'clockwise' ? ring : ring.toReversed(), 'inside'), tip)).toBe(false);
  });

  it('drops what is nothing but cutting: a corner of a cell, in a lake or by itself', () => {
    const corner = closed([grid1, grid1], [grid2, grid1], [0.06, 0.07]);
    expect(mendShore(corner, 'outside')).toBeUndefined();
    expect(mendShore(corner, 'inside')).toBeUndefined();
  });

  it('keeps a cell full of water, and an island that is more than a remnant', () => {
    const cell = closed([grid1, grid1], [grid3, grid1], [grid3, grid3], [grid1, grid3]);
    expect(mendShore(cell, 'inside')).toHaveLength(5);
    const island = closed([grid0, grid0], [grid1, grid0], [0.07, 0.05], [0.03, 0.09], [-0.02, 0.04]);
    expect(mendShore(island, 'outside')).toBeDefined();
  });
});

describe('isSpeck', () => {
  const square = (side: number, lat: number): LonLat[] =>
    closed([10, lat], [10 + side, lat], [10 + side, lat + side], [10, lat + side]);

  it.each([
    ['a square kilometre of four corners', square(0.009, 0), true],
    ['one and a half square kilometres of four corners', square(0.011, 0), false],
    ['the same in degrees at 60° north, half as large', square(0.011, 60), true],
    ['a triangle of two square kilometres', closed([10, 0], [10.018, 0], [10, 0.018]), true],
    ['a triangle of four square kilometres', closed([10, 0], [10.026, 0], [10, 0.026]), false],
  ])('%s: %#', (_, ring, expected) => {
    expect(isSpeck(ring)).toBe(expected);
  });
});
