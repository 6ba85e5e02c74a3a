import fc from 'fast-check';
import { TILE_PIXELS, outlineOf } from '../../../src/map/vectorTiles/groundTile.ts';
import type { GroundTile, Outline } from '../../../src/map/vectorTiles/groundTile.ts';
import { SEA_TILE } from '../../../src/map/vectorTiles/groundTile.ts';

export const outline = (...points: number[]): Outline => outlineOf(Float32Array.from(points));

export const square = (left: number, top: number, side: number): Outline =>
  outline(left, top, left + side, top, left + side, top + side, left, top + side);

export const tileWith = (parts: Partial<GroundTile>): GroundTile => ({ ...SEA_TILE, ...parts });

/** A ring around the tile's middle that never crosses itself, with corners inside and outside of the tile. */
export const anyRing: fc.Arbitrary<Outline> = fc
  .array(fc.integer({ min: 20, max: TILE_PIXELS }), { minLength: 3, maxLength: 24 })
  .map((radii) =>
    outline(
      ...radii.flatMap((radius, i) => {
        const turn = (2 * Math.PI * i) / radii.length;
        return [TILE_PIXELS / 2 + radius * Math.cos(turn), TILE_PIXELS / 2 + radius * Math.sin(turn)];
      }),
    ),
  );

/** Even-odd, as for a ring that does not cross itself. */
export function isInRing({ points }: Outline, x: number, y: number): boolean {
  let isIn = false;
  for (let i = 0, j = points.length - 2; i < points.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [points[j] ?? 0, points[j + 1] ?? 0, points[i] ?? 0, points[i + 1] ?? 0];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) isIn = !isIn;
  }
  return isIn;
}
