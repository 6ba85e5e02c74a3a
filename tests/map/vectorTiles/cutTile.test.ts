import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutTile } from '../../../src/map/vectorTiles/cutTile.ts';
import { TILE_PIXELS } from '../../../src/map/vectorTiles/groundTile.ts';
import type { TileLabel } from '../../../src/map/vectorTiles/groundTile.ts';
import { anyRing, isInRing, outline, square, tileWith } from './outlines.ts';

const QUARTERS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;
const label = (text: string, x: number, y: number): TileLabel => ({
  kind: 'city',
  text,
  x,
  y,
  minZoom: 3,
  maxZoom: 99,
  rank: 1,
});

describe('cutTile', () => {
  it('shows land where the tile had it, and nowhere else', () => {
    const pixel = fc.integer({ min: 0, max: TILE_PIXELS - 1 });
    fc.assert(
      fc.property(anyRing, fc.constantFrom(...QUARTERS), pixel, pixel, (ring, [column, row], x, y) => {
        const before = isInRing(
          ring,
          (x + 0.37 + column * TILE_PIXELS) / 2,
          (y + 0.41 + row * TILE_PIXELS) / 2,
        );
        const { land } = cutTile(tileWith({ land: [ring] }), column, row);
        expect(land.some((part) => isInRing(part, x + 0.37, y + 0.41))).toBe(before);
      }),
    );
  });

  it('keeps nothing far beyond its edges, however often it is cut', () => {
    fc.assert(
      fc.property(anyRing, fc.array(fc.constantFrom(...QUARTERS), { maxLength: 6 }), (ring, cuts) => {
        const tile = cuts.reduce(
          (cut, [column, row]) => cutTile(cut, column, row),
          tileWith({ land: [ring] }),
        );
        for (const { box } of cuts.length === 0 ? [] : tile.land) {
          expect(Math.min(box.minX, box.minY)).toBeGreaterThanOrEqual(-32);
          expect(Math.max(box.maxX, box.maxY)).toBeLessThanOrEqual(TILE_PIXELS + 32);
        }
      }),
    );
  });

  it('leaves a ring that lies in one quarter whole, and out of the others', () => {
    const tile = tileWith({ land: [square(300, 40, 100)] });
    expect(QUARTERS.map(([column, row]) => cutTile(tile, column, row).land)).toEqual([
      [],
      [square(600 - TILE_PIXELS, 80, 200)],
      [],
      [],
    ]);
  });

  it('keeps a line’s own corners, with the segments that reach into the quarter', () => {
    const river = { ...outline(10, 10, 100, 10, 500, 10, 500, 400, 100, 400), minZoom: 4 };
    const cut = cutTile(tileWith({ rivers: [river] }), 0, 0).rivers;
    expect(cut.map(({ points, minZoom }) => [[...points], minZoom])).toEqual([
      [[20, 20, 200, 20, 1000, 20], 4],
    ]);
  });

  it('breaks a line that leaves the quarter and comes back', () => {
    const line = outline(10, 10, 400, 10, 400, 100, 10, 100);
    const cut = cutTile(tileWith({ borders: [line] }), 0, 0).borders;
    expect(cut.map(({ points }) => [...points])).toEqual([
      [20, 20, 800, 20],
      [800, 200, 20, 200],
    ]);
  });

  it('gives each name to one quarter', () => {
    const labels = [label('a', 10, 10), label('b', 256, 10), label('c', 255.9, 511)];
    const found = QUARTERS.map(([column, row]) => cutTile(tileWith({ labels }), column, row).labels);
    expect(found.map((names) => names.map(({ text, x, y }) => [text, x, Math.round(y)]))).toEqual([
      [['a', 20, 20]],
      [['b', 0, 20]],
      [['c', expect.closeTo(511.8), 510]],
      [],
    ]);
  });
});
