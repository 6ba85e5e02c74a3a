import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { PLACE_KINDS } from '../../src/story/schema.ts';
import { MIN_ZOOM, viewOfPoints, WORLD_VIEW, zoomForKind } from '../../src/map/storyView.ts';
import { nearestCopy, toWorldPixel, worldWidth } from '../../src/map/pixels/worldPixels.ts';

const SIZE = { width: 1000, height: 800 };
const MARGINS = { top: 48, right: 48, bottom: 148, left: 48 };

describe('viewOfPoints', () => {
  it('shows Lima and Rio in the middle of what the margins leave', () => {
    const points: LonLat[] = [
      [-77.03, -12.04],
      [-43.18, -22.91],
    ];
    const { centre, zoom } = viewOfPoints(points, SIZE, MARGINS, 10);
    expect(zoom).toBe(5);
    const [a, b, middle] = [...points, centre].map((lonLat) => toWorldPixel(lonLat, zoom));
    if (a === undefined || b === undefined || middle === undefined) throw new Error('expected three pixels');
    expect((a.x + b.x) / 2 - middle.x).toBeCloseTo(0, 6);
    expect((a.y + b.y) / 2 - middle.y).toBeCloseTo(-50, 6);
  });

  it('shows Fiji beside Tonga, not at the other end of the world', () => {
    const { centre, zoom } = viewOfPoints(
      [
        [178.44, -18.14],
        [-175.2, -21.14],
      ],
      SIZE,
      MARGINS,
      10,
    );
    expect(zoom).toBeGreaterThanOrEqual(6);
    expect(Math.abs(centre[0])).toBeGreaterThan(178);
  });

  it('goes no deeper than told for a single place', () => {
    expect(viewOfPoints([[36.82, -1.29]], SIZE, MARGINS, 9).zoom).toBe(9);
  });

  it('is the world without points', () => {
    expect(viewOfPoints([], SIZE, MARGINS, 9)).toEqual(WORLD_VIEW);
  });

  it('holds every point between the margins wherever a zoom can', () => {
    const lonLat = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(lonLat, { minLength: 1, maxLength: 8 }), (points) => {
        const { centre, zoom } = viewOfPoints(points, SIZE, MARGINS, 12);
        fc.pre(zoom > MIN_ZOOM);
        const middle = toWorldPixel(centre, zoom);
        for (const point of points) {
          const { x, y } = toWorldPixel(point, zoom);
          const dx = nearestCopy(x, middle.x, worldWidth(zoom)) - middle.x;
          expect(dx).toBeGreaterThanOrEqual(-SIZE.width / 2 + MARGINS.left - 0.01);
          expect(dx).toBeLessThanOrEqual(SIZE.width / 2 - MARGINS.right + 0.01);
          expect(y - middle.y).toBeGreaterThanOrEqual(-SIZE.height / 2 + MARGINS.top - 0.01);
          expect(y - middle.y).toBeLessThanOrEqual(SIZE.height / 2 - MARGINS.bottom + 0.01);
        }
      }),
    );
  });

  it('takes a map without room', () => {
    const { zoom } = viewOfPoints(
      [
        [0, 0],
        [10, 10],
      ],
      { width: 20, height: 20 },
      MARGINS,
      9,
    );
    expect(zoom).toBe(MIN_ZOOM);
  });
});

describe('zoomForKind', () => {
  it('sees a building nearer than its city, and that nearer than its country', () => {
    expect(zoomForKind('building')).toBeGreaterThan(zoomForKind('city'));
    expect(zoomForKind('city')).toBeGreaterThan(zoomForKind('country'));
    expect(zoomForKind('country')).toBeGreaterThan(zoomForKind('continent'));
  });

  it('knows every kind, and takes an unknown one for a place', () => {
    expect(PLACE_KINDS.map(zoomForKind).filter((zoom) => zoom < MIN_ZOOM || zoom > 13)).toEqual([]);
    expect(zoomForKind(undefined)).toBe(zoomForKind('place'));
  });
});
