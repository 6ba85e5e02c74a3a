import { describe, expect, it } from 'vitest';
import { arrangeScene } from '../../src/map/markers/arrangement.ts';
import { placeView, storyView } from '../../src/map/placeViews.ts';
import { WORLD_VIEW } from '../../src/map/storyView.ts';
import { toWorldPixel } from '../../src/map/pixels/worldPixels.ts';
import { frameAround, LIMA, mapPlace, PORT, RIO } from './scenes.ts';

const SIZE = { width: 1000, height: 800 };
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const located = (...places: Parameters<typeof arrangeScene>[0]['places']) =>
  arrangeScene({ places, selected: null }).located;

describe('storyView', () => {
  const scenes = located(mapPlace('Lima', LIMA, 1), PORT, mapPlace('Rio', RIO, 3));
  const background = located(mapPlace('China', [104, 35], null), mapPlace('Russia', [100, 60], null));

  it('shows the scenes and not the background', () => {
    expect(storyView([...scenes, ...background], SIZE, NO_INSETS)).toEqual(
      storyView(scenes, SIZE, NO_INSETS),
    );
  });

  it('shows the background where there is nothing else', () => {
    expect(storyView(background, SIZE, NO_INSETS).centre[0]).toBeCloseTo(102, 0);
  });

  it('lifts the scenes above what covers the bottom', () => {
    const covered = storyView(scenes, SIZE, { ...NO_INSETS, bottom: 300 });
    const free = storyView(scenes, SIZE, NO_INSETS);
    expect(covered.centre[1]).toBeLessThan(free.centre[1]);
  });

  it('shows one place by its kind, and a relative one with its area', () => {
    expect(storyView(located(mapPlace('Lima', LIMA, 1, { kind: 'city' })), SIZE, NO_INSETS).zoom).toBe(9);
    expect(storyView(located(mapPlace('Peru', LIMA, 1, { kind: 'country' })), SIZE, NO_INSETS).zoom).toBe(5);
    expect(storyView(located(PORT), SIZE, NO_INSETS).zoom).toBeLessThanOrEqual(9);
  });

  it('is the world for a story without places', () => {
    expect(storyView([], SIZE, NO_INSETS)).toEqual(WORLD_VIEW);
  });
});

describe('placeView', () => {
  const [lima] = located(mapPlace('Lima', LIMA, 1));
  const [port] = located(PORT);
  if (lima === undefined || port === undefined) throw new Error('expected both places to be located');

  it('stays where the place is well in view', () => {
    expect(placeView(frameAround([-75, -12], 5), lima, SIZE, NO_INSETS, 5)).toBeNull();
  });

  it('goes to a place out of view no deeper than the story', () => {
    expect(placeView(frameAround([20, 50], 9), lima, SIZE, NO_INSETS, 5)).toMatchObject({ zoom: 5 });
    expect(placeView(frameAround([20, 50], 3), lima, SIZE, NO_INSETS, 5)).toMatchObject({ zoom: 3 });
  });

  it('shows a relative place with its area, its anchor and room for a popup beside them', () => {
    const view = placeView(frameAround([-60, -17], 5), port, SIZE, NO_INSETS, 5);
    if (view === null) throw new Error('expected a view');
    expect(view.zoom).toBeGreaterThanOrEqual(8);
    const middle = toWorldPixel(view.centre, view.zoom);
    const xs = [-77.5, -76.5, LIMA[0]].map((lon) => toWorldPixel([lon, -11], view.zoom).x - middle.x + 500);
    const free = Math.max(Math.min(...xs), 1000 - Math.max(...xs));
    expect(free).toBeGreaterThanOrEqual(340 + 48);
  });

  it('stays where the area is well in view', () => {
    const view = placeView(frameAround([-60, -17], 5), port, SIZE, NO_INSETS, 5);
    if (view === null) throw new Error('expected a view');
    expect(placeView(frameAround(view.centre, view.zoom), port, SIZE, NO_INSETS, 5)).toBeNull();
  });
});
