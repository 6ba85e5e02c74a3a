import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeMarkers } from '../../../src/map/markers/arrangeMarkers.ts';
import type { ArrangedMarker } from '../../../src/map/markers/arrangeMarkers.ts';
import { boxAround, overlap, shift } from '../../../src/map/pixels/box.ts';
import type { Spot } from '../../../src/map/markers/spreadApart.ts';
import { toWorldPixel, worldWidth } from '../../../src/map/pixels/worldPixels.ts';

const WORLD = worldWidth(6);

const spot = (x: number, y: number, size = 30): Spot => ({ x, y, size });

/** Pairs of markers whose boxes overlap on some copy of the world. */
function collisions(markers: readonly ArrangedMarker[], world: number): [ArrangedMarker, ArrangedMarker][] {
  return markers.flatMap((a, i) =>
    markers
      .slice(i + 1)
      .filter((b) => {
        const turns = Math.round((a.shown.x - b.shown.x) / world);
        const [boxA, boxB] = [boxAround(a.shown, a.size), boxAround(b.shown, b.size)];
        return [-1, 0, 1].some((turn) => overlap(boxA, shift(boxB, (turns + turn) * world)));
      })
      .map((b): [ArrangedMarker, ArrangedMarker] => [a, b]),
  );
}

const places = (lonLats: readonly (readonly [number, number])[], zoom: number): Spot[] =>
  lonLats.map((lonLat) => ({ ...toWorldPixel(lonLat, zoom), size: 30 }));

const angle = (from: { x: number; y: number }, to: { x: number; y: number }): number =>
  Math.atan2(to.y - from.y, to.x - from.x);

describe('arrangeMarkers', () => {
  it('leaves markers that are apart where they are', () => {
    const markers = arrangeMarkers([spot(100, 100), spot(200, 100)], null, WORLD);
    expect(markers.map(({ kind, shown }) => ({ kind, shown }))).toEqual([
      { kind: 'single', shown: { x: 100, y: 100 } },
      { kind: 'single', shown: { x: 200, y: 100 } },
    ]);
  });

  it('moves Lima and the port north of it apart: the port goes up', () => {
    const [lima, port] = arrangeMarkers(
      places(
        [
          [-77.03, -12.04],
          [-77.27, -11.59],
        ],
        4,
      ),
      null,
      worldWidth(4),
    );
    const truth = places(
      [
        [-77.03, -12.04],
        [-77.27, -11.59],
      ],
      4,
    );
    expect(lima?.kind).toBe('moved');
    expect(port?.kind).toBe('moved');
    if (lima === undefined || port === undefined || truth[0] === undefined || truth[1] === undefined)
      throw new Error();
    expect(port.shown.y).toBeLessThan(lima.shown.y - 30);
    expect(angle(lima.shown, port.shown)).toBeCloseTo(angle(truth[0], truth[1]), 5);
  });

  it('moves two places on one point apart, one above the other', () => {
    const markers = arrangeMarkers([spot(500, 500), spot(500, 500)], null, WORLD);
    expect(markers.map(({ kind }) => kind)).toEqual(['moved', 'moved']);
    expect(markers[0]?.shown.y).toBeLessThan(500);
    expect(markers[1]?.shown.y).toBeGreaterThan(500);
  });

  it.each([2, 3, 4])('moves %i places on one point apart', (count) => {
    const markers = arrangeMarkers(
      Array.from({ length: count }, () => spot(500, 500)),
      null,
      WORLD,
    );
    expect(markers.map(({ kind }) => kind)).toEqual(Array.from({ length: count }, () => 'moved'));
    expect(collisions(markers, WORLD)).toEqual([]);
  });

  it('groups five places on one point', () => {
    const markers = arrangeMarkers(
      Array.from({ length: 5 }, () => spot(500, 500)),
      null,
      WORLD,
    );
    expect(markers).toEqual([
      { kind: 'group', members: [0, 1, 2, 3, 4], shown: { x: 500, y: 500 }, size: 34 },
    ]);
  });

  it('shows the selected place by itself at its true point, and the others beside it', () => {
    const spots = [...Array.from({ length: 6 }, () => spot(500, 500)), spot(500, 500, 38)];
    const markers = arrangeMarkers(spots, 6, WORLD);
    expect(markers.find(({ members }) => members.includes(6))).toEqual({
      kind: 'single',
      members: [6],
      shown: { x: 500, y: 500 },
      size: 38,
    });
    expect(markers.find(({ kind }) => kind === 'group')?.members).toEqual([0, 1, 2, 3, 4, 5]);
    expect(collisions(markers, WORLD)).toEqual([]);
  });

  it('sees that Fiji and Tonga are neighbours over the edge of the world', () => {
    const spots = places(
      [
        [178.44, -18.14],
        [-175.2, -21.14],
      ],
      2,
    );
    const markers = arrangeMarkers(spots, null, worldWidth(2));
    expect(markers.map(({ kind }) => kind)).toEqual(['moved', 'moved']);
    expect(collisions(markers, worldWidth(2))).toEqual([]);
  });

  it('moves a marker no farther than it must where it overlaps another a little', () => {
    const markers = arrangeMarkers([spot(500, 500), spot(526, 500)], null, WORLD);
    expect(markers[0]?.shown.x).toBeCloseTo(496, 0);
    expect(markers[1]?.shown.x).toBeCloseTo(530, 0);
  });

  const lonLat = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  );
  const near = fc.tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  );
  /** Places anywhere, places close together, and places on one point. */
  const anyPlaces = fc
    .tuple(fc.array(lonLat, { maxLength: 25 }), lonLat, fc.array(near, { maxLength: 25 }), fc.nat({ max: 6 }))
    .map(([anywhere, centre, around, same]) => [
      ...anywhere,
      ...around.map(([dx, dy]): [number, number] => [centre[0] + dx, centre[1] * 0.9 + dy]),
      ...Array.from({ length: same }, (): [number, number] => centre),
    ]);
  const size = fc.constantFrom(24, 30);

  it('never lets two boxes overlap at zoom 2 to 11, and keeps every place once', () => {
    fc.assert(
      fc.property(
        anyPlaces,
        fc.integer({ min: 2, max: 11 }),
        fc.array(size, { minLength: 60, maxLength: 60 }),
        fc.option(fc.nat({ max: 55 })),
        (lonLats, zoom, sizes, pick) => {
          const selected = pick !== null && pick < lonLats.length ? pick : null;
          const spots = lonLats.map((at, i) => ({
            ...toWorldPixel(at, zoom),
            size: i === selected ? 38 : (sizes[i] ?? 30),
          }));
          const markers = arrangeMarkers(spots, selected, worldWidth(zoom));
          expect(collisions(markers, worldWidth(zoom))).toEqual([]);
          expect(markers.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual(
            spots.map((_, i) => i),
          );
          for (const { kind, members } of markers) expect(members.length > 1).toBe(kind === 'group');
          const chosen = markers.filter(({ members }) => selected !== null && members.includes(selected));
          expect(chosen.map(({ shown }) => shown)).toEqual(
            selected === null ? [] : [{ x: spots[selected]?.x, y: spots[selected]?.y }],
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});
