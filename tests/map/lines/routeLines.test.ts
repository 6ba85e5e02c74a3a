import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import { arrangeScene } from '../../../src/map/markers/arrangement.ts';
import { routeLines, routeStrokes } from '../../../src/map/lines/routeLines.ts';
import { markersInFrame } from '../../../src/map/markers/sceneMarkers.ts';
import type { MapRoute } from '../../../src/map/types.ts';
import { toWorldPixel } from '../../../src/map/pixels/worldPixels.ts';
import { frameAround, LIMA, mapPlace, RIO } from '../scenes.ts';

function linesOf(from: LonLat, to: LonLat, centre: LonLat, zoom: number) {
  const frame = frameAround(centre, zoom);
  const places = [mapPlace('from', from, 1), mapPlace('to', to, 2)];
  const routes: MapRoute[] = [{ route: { from: 'from', to: 'to' }, label: '3 May' }];
  const { markerOf } = markersInFrame(frame, arrangeScene({ places, selected: null }));
  return { frame, lines: routeLines(frame, routes, markerOf) };
}

describe('routeLines', () => {
  it('runs from pin to pin and ends at their edges', () => {
    const { lines } = linesOf(LIMA, RIO, [-60, -17], 5);
    const [{ line, label } = { line: [], label: '' }] = lines;
    const [from, to] = [toWorldPixel(LIMA, 5), toWorldPixel(RIO, 5)];
    const [first, last] = [line[0], line.at(-1)];
    if (first === undefined || last === undefined) throw new Error('expected a line');
    expect(label).toBe('3 May');
    expect(Math.hypot(first.x - from.x, first.y - from.y)).toBeCloseTo(20, 3);
    expect(Math.hypot(last.x - to.x, last.y - to.y)).toBeCloseTo(20, 3);
  });

  it('crosses the antimeridian without a jump', () => {
    for (const centre of [180, -180]) {
      const { lines } = linesOf([178.44, -18.14], [-171.77, -13.83], [centre, -16], 6);
      const xs = lines[0]?.line.map(({ x }) => x) ?? [];
      expect(xs.length).toBeGreaterThan(5);
      expect(xs.slice(1).filter((x, i) => x <= (xs[i] ?? 0) || x - (xs[i] ?? 0) > 100)).toEqual([]);
    }
  });

  it('leaves out a route that has an end nowhere, or no room between its pins', () => {
    expect(linesOf(LIMA, [-77.05, -12.1], LIMA, 5).lines).toEqual([]);
    const frame = frameAround(LIMA, 5);
    expect(routeLines(frame, [{ route: { from: 'a', to: 'b' }, label: '' }], () => null)).toEqual([]);
  });
});

describe('routeStrokes', () => {
  it('draws a shaft and one head on each copy of the world in view', () => {
    const near = linesOf(LIMA, RIO, [-60, -17], 5);
    const once = routeStrokes(near.frame, near.lines);
    expect(once.map(({ className, lines }) => [className, lines.length])).toEqual([
      ['map-route', 1],
      ['map-route-head', 1],
    ]);
    const wide = linesOf(LIMA, [0, 51], [120, 20], 2);
    const twice = routeStrokes(wide.frame, wide.lines);
    expect(twice.filter(({ className }) => className === 'map-route-head').length).toBe(2);
  });
});
