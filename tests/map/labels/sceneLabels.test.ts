import { describe, expect, it } from 'vitest';
import type { BasemapLabel } from '../../../src/map/basemap.ts';
import { arrangeScene, boxOfMarker } from '../../../src/map/markers/arrangement.ts';
import { isInside, overlap } from '../../../src/map/pixels/box.ts';
import { labelsOf, lookAtScene } from '../../../src/map/sceneLook.ts';
import type { MapScene } from '../../../src/map/types.ts';
import { frameAround, LIMA, mapPlace, PORT, RIO } from '../scenes.ts';

const measure = (text: string) => ({ width: 7 * text.length, height: 18 });
const BASEMAP: BasemapLabel[] = [
  { text: 'Peru', kind: 'country', lonLat: [-75, -10], rank: 0, minZoom: 3, maxZoom: 8 },
  { text: 'Brazil', kind: 'country', lonLat: [-52, -10], rank: 1, minZoom: 2, maxZoom: 8 },
  { text: 'Ocean', kind: 'sea', lonLat: [-78, -26], rank: 2, minZoom: 2, maxZoom: 18 },
  { text: 'Ocean', kind: 'sea', lonLat: [-78, -24], rank: 3, minZoom: 2, maxZoom: 18 },
  { text: 'Lima', kind: 'city', lonLat: [-77.03, -12.04], rank: 4, minZoom: 3, maxZoom: 18 },
  { text: 'La Paz', kind: 'city', lonLat: [-68.15, -16.5], rank: 5, minZoom: 4, maxZoom: 18 },
  { text: 'Callao', kind: 'city', lonLat: [-77.15, -12.06], rank: 6, minZoom: 7, maxZoom: 18 },
];

function labelsAt(scene: Partial<MapScene>, zoom: number) {
  const full: MapScene = { places: [], routes: [], selected: null, theme: 'light', unit: 'km', ...scene };
  const frame = frameAround([-62, -17], zoom);
  const look = lookAtScene(frame, arrangeScene(full), full);
  return { frame, look, labels: labelsOf(look, BASEMAP, [], measure) };
}

const STORY = {
  places: [mapPlace('Lima', LIMA, 1), PORT, mapPlace('Rio de Janeiro', RIO, 3)],
  routes: [{ route: { from: 'Lima', to: 'Rio de Janeiro' }, label: '17–21 Nov' }],
};

describe('labelsOf', () => {
  it('names the story’s places, its route, and the ground under it', () => {
    const texts = labelsAt(STORY, 5).labels.map(({ text, kind }) => `${kind}: ${text}`);
    expect(texts.toSorted()).toEqual([
      'city: La Paz',
      'country-large: Brazil',
      'country-large: Peru',
      'route: 17–21 Nov',
      'sea-large: Ocean',
      'story: Lima',
      'story: Rio de Janeiro',
      'story: The port',
    ]);
  });

  it.each([3, 4, 5, 6, 7])('keeps them apart, off the markers and within the view at zoom %i', (zoom) => {
    const { frame, look, labels } = labelsAt(STORY, zoom);
    const markers = look.markers.map(boxOfMarker);
    for (const [i, { box }] of labels.entries()) {
      expect(isInside(box, frame.view)).toBe(true);
      const others = [...markers, ...labels.slice(i + 1).map((label) => label.box)];
      expect(others.filter((other) => overlap(box, other))).toEqual([]);
    }
  });

  it('leaves the ground’s name out where the story has it', () => {
    const { labels } = labelsAt({ places: [mapPlace('Péru', [-75, -9], null)] }, 5);
    expect(labels.map(({ kind, text }) => `${kind}: ${text}`)).not.toContain('country-large: Peru');
    expect(labels.map(({ kind, text }) => `${kind}: ${text}`)).toContain('background: Péru');
  });

  it('writes no name where a control or the popup lies', () => {
    const { look, frame } = labelsAt(STORY, 5);
    expect(labelsOf(look, BASEMAP, [frame.view], measure)).toEqual([]);
  });
});
