import { describe, expect, it } from 'vitest';
import { arrangeScene } from '../../../src/map/markers/arrangement.ts';
import { markerClass, markerName, markerText } from '../../../src/map/markers/pinElement.ts';
import type { MapPlace } from '../../../src/map/types.ts';
import { LIMA, mapPlace } from '../scenes.ts';

function markerOf(places: MapPlace[], selected: string | null = null) {
  const [marker] = arrangeScene({ places, selected }).markersAt(4);
  if (marker === undefined) throw new Error('expected a marker');
  return marker;
}

describe('a marker', () => {
  it.each([
    ['a scene', mapPlace('Lima', LIMA, 1), '1. Lima', '1', 'pin'],
    ['a background place', mapPlace('Peru', LIMA, null), 'Peru, background', '', 'pin pin--background'],
    [
      'a doubtful place',
      { ...mapPlace('Springfield', LIMA, 4), doubtful: true },
      '4. Springfield, to check',
      '4?',
      'pin pin--doubtful',
    ],
    ['a long number', mapPlace('Lima', LIMA, 120), '120. Lima', '120', 'pin pin--long'],
  ])('is named, numbered and drawn as %s', (_, place, name, text, className) => {
    const marker = markerOf([place]);
    expect(markerName(marker)).toBe(name);
    expect(markerText(marker)).toBe(text);
    expect(markerClass(marker)).toBe(className);
  });

  it('shows that it is selected', () => {
    expect(markerClass(markerOf([mapPlace('Lima', LIMA, 1)], 'Lima'))).toBe('pin pin--selected');
  });

  it('names up to six places of a group and counts the rest', () => {
    const places = Array.from({ length: 9 }, (_, i) => mapPlace(`Room ${i + 1}`, LIMA, i + 1));
    const marker = markerOf(places);
    expect(markerName(marker)).toBe('9 places: Room 1, Room 2, Room 3, Room 4, Room 5, Room 6 and 3 more');
    expect(markerText(marker)).toBe('9');
    expect(markerClass(marker)).toBe('pin pin--group');
    expect(markerName(markerOf(places.slice(0, 5)))).toBe('5 places: Room 1, Room 2, Room 3, Room 4, Room 5');
  });
});
