import { describe, expect, it } from 'vitest';
import { arrangeScene, separatingZoom } from '../../../src/map/markers/arrangement.ts';
import { markersInFrame } from '../../../src/map/markers/sceneMarkers.ts';
import { frameAround, LIMA, mapPlace, PORT, RIO } from '../scenes.ts';

const LIMA_PLACE = mapPlace('Lima', LIMA, 1);
const cities = Array.from({ length: 6 }, (_, i) => mapPlace(`City ${i}`, [10 + i * 0.2, 50], i + 1));

describe('arrangeScene', () => {
  it('leaves out places that are nowhere', () => {
    const nowhere = mapPlace('Nowhere', [0, 0], 2);
    const places = [LIMA_PLACE, { ...nowhere, place: { ...nowhere.place, geometry: null } }];
    expect(arrangeScene({ places, selected: null }).located.map(({ label }) => label)).toEqual(['Lima']);
  });

  it('computes a zoom once', () => {
    const arrangement = arrangeScene({ places: [LIMA_PLACE, PORT], selected: null });
    expect(arrangement.markersAt(5)).toBe(arrangement.markersAt(5));
  });

  it('draws the selected place larger, at its true point', () => {
    const [lima, port] = arrangeScene({ places: [LIMA_PLACE, PORT], selected: 'Lima' }).markersAt(5);
    expect(lima).toMatchObject({ kind: 'single', size: 38, isSelected: true });
    expect(port).toMatchObject({ kind: 'moved', size: 30, isSelected: false });
  });

  it('finds places by their names without regard to accents and case', () => {
    const { byName } = arrangeScene({ places: [mapPlace('Bogotá', [-74, 4.7], 1)], selected: null });
    expect(byName.get('bogota')?.map(({ label }) => label)).toEqual(['Bogotá']);
  });
});

describe('separatingZoom', () => {
  it('is the first zoom at which a group is no longer one', () => {
    const arrangement = arrangeScene({ places: cities, selected: null });
    const [group] = arrangement.markersAt(3);
    if (group === undefined) throw new Error('expected a group at zoom 3');
    expect(group).toMatchObject({ kind: 'group', size: 34 });
    const zoom = separatingZoom(arrangement, group, 3, 13);
    expect(zoom).not.toBeNull();
    expect(arrangement.markersAt(zoom ?? 0).length).toBeGreaterThan(1);
    expect(arrangement.markersAt((zoom ?? 0) - 1)).toHaveLength(1);
  });

  it('is null for places on one point', () => {
    const places = Array.from({ length: 7 }, (_, i) => mapPlace(`Room ${i}`, [2.35, 48.86], i + 1));
    const arrangement = arrangeScene({ places, selected: null });
    const [group] = arrangement.markersAt(10);
    if (group === undefined) throw new Error('expected a group at zoom 10');
    expect(separatingZoom(arrangement, group, 10, 13)).toBeNull();
  });
});

describe('markersInFrame', () => {
  it('shows each marker on the copy of the world in view', () => {
    const arrangement = arrangeScene({
      places: [mapPlace('Suva', [178.44, -18.14], 1), mapPlace('Apia', [-171.77, -13.83], 2)],
      selected: null,
    });
    for (const centre of [180, -180, 540]) {
      const { inView } = markersInFrame(frameAround([centre, -16], 6), arrangement);
      expect(inView.map(({ places }) => places[0]?.label)).toEqual(['Suva', 'Apia']);
      const [suva, apia] = inView;
      expect((apia?.shown.x ?? 0) - (suva?.shown.x ?? 0)).toBeCloseTo(
        ((360 - 171.77 - 178.44) / 360) * 256 * 64,
        3,
      );
    }
  });

  it('tells in which marker a place is, in view or not', () => {
    const arrangement = arrangeScene({ places: [LIMA_PLACE, mapPlace('Rio', RIO, 2)], selected: null });
    const { inView, all, markerOf } = markersInFrame(frameAround(LIMA, 9), arrangement);
    expect(inView).toHaveLength(1);
    expect(all).toHaveLength(2);
    expect(markerOf('Rio')?.place.label).toBe('Rio');
    expect(markerOf('Quito')).toBeNull();
  });
});
