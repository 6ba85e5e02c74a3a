import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../src/geometry/contains.ts';
import { distanceKm } from '../../../src/geometry/distanceKm.ts';
import type { PlaceExtent } from '../../../src/gazetteer/types.ts';
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import { findRelative } from '../../../src/resolve/relative/findRelative.ts';
import type { StatedAnchor } from '../../../src/resolve/relative/placeInWords.ts';
import { statedOf, type StatedPlace } from '../../../src/resolve/relative/statedOf.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';
import { marked } from '../marked.ts';

const LIMA: StatedAnchor = {
  name: 'Lima',
  lonLat: [-77.02824, -12.04318],
  kind: 'city',
  population: 10_000_000,
};
const ICA: StatedAnchor = { name: 'Ica', lonLat: [-75.72861, -14.06777], kind: 'city' };
const PERU: StatedAnchor = { name: 'Peru', lonLat: [-75.25, -10], kind: 'country' };
const PERU_EXTENT: PlaceExtent = {
  box: [-81.3, -18.2, -69, -3.4],
  parts: [
    [-77, -6],
    [-74, -7],
    [-71, -12],
    [-72, -15],
    [-72.5, -15.8],
    [-76, -13],
    [-79.5, -7],
    [-79, -6.5],
  ],
};
const CHANCAY: LonLat = [-77.27, -11.59];

const ANCHORS: Readonly<Record<string, StatedAnchor>> = { Lima: LIMA, Ica: ICA, Peru: PERU };

const stated = (source: string): StatedPlace | null => {
  const { text, mentions } = marked(source);
  const [relative] = findRelative(text, sentencesOf(text), mentions);
  if (relative === undefined) throw new Error(`no relative place in: ${source}`);
  const anchors = relative.anchors.flatMap(
    (i) => ANCHORS[text.slice(mentions[i]?.start, mentions[i]?.end)] ?? [],
  );
  return statedOf(relative, anchors, text);
};

const isAllowed = (place: StatedPlace | null, lonLat: LonLat): boolean => {
  const area = place?.stated.area;
  return area !== undefined && contains(area, lonLat);
};

describe('statedOf', () => {
  it('tells a distance and a direction', () => {
    const place = stated('The port, about 50 miles north of [Lima].');
    expect(place?.stated).toMatchObject({
      relation: 'offset',
      anchors: [{ name: 'Lima', lonLat: [-77.02824, -12.04318] }],
      distance: { value: 50, unit: 'miles' },
      bearing: 0,
      approximate: true,
      text: 'about 50 miles north of Lima',
      point: [-77.02824, -11.31952],
    });
    expect(place?.point).toEqual(place?.stated.point);
    expect(isAllowed(place, CHANCAY)).toBe(true);
    expect(isAllowed(place, LIMA.lonLat)).toBe(false);
  });

  it.each<[source: string, within: LonLat[], beyond: LonLat[]]>([
    ['A port 80 km from [Lima].', [[-77.02824, -11.4], CHANCAY], [LIMA.lonLat]],
    ['A port less than 60 km from [Lima].', [LIMA.lonLat, CHANCAY], [[-77.02824, -11.3]]],
    ['A port north of [Lima].', [CHANCAY], [ICA.lonLat, [-77.02824, -12.5]]],
    ['A port near [Lima].', [LIMA.lonLat, [-77.1, -12.1]], [CHANCAY]],
    ['A hill in northern [Lima].', [[-77.02824, -11.95]], [[-77.02824, -12.1], CHANCAY]],
    ['A camp halfway between [Lima] and [Ica].', [[-76.38, -13.06]], [LIMA.lonLat, ICA.lonLat]],
    [
      'The road between [Lima] and [Ica].',
      [
        [-76.38, -13.06],
        [-76.1, -13.5],
      ],
      [CHANCAY],
    ],
    ['A port an hour north of [Lima].', [CHANCAY], [LIMA.lonLat, [-77.02824, -11.1]]],
    ['A port a day’s walk from [Lima].', [[-77.02824, -11.8]], [[-77.02824, -11.3]]],
  ])('allows what the words allow: %s', (source, within, beyond) => {
    const place = stated(source);
    for (const lonLat of within) expect([lonLat, isAllowed(place, lonLat)]).toEqual([lonLat, true]);
    for (const lonLat of beyond) expect([lonLat, isAllowed(place, lonLat)]).toEqual([lonLat, false]);
    expect(place?.point).not.toBeNull();
  });

  it.each(['They fled to northern [Peru].', 'A ship 20 km off the coast of [Peru].', 'A town near [Peru].'])(
    'makes up no point from a country’s: %s',
    (source) => {
      const place = stated(source);
      expect(place?.point).toBeNull();
      expect(place?.stated).not.toHaveProperty('area');
      expect(place?.stated).not.toHaveProperty('point');
    },
  );

  it('has an area for a part of a country whose reach is known', () => {
    const text = 'northern Peru';
    const [relative] = findRelative(text, sentencesOf(text), [{ start: 9, end: 13, kind: 'place' }]);
    if (relative === undefined) throw new Error('no relative place');
    const place = statedOf(relative, [{ ...PERU, extent: PERU_EXTENT }], text);
    expect(place?.point).toEqual([-77, -6]);
    expect(isAllowed(place, [-76, -6])).toBe(true);
    expect(isAllowed(place, [-72, -16])).toBe(false);
  });

  it('places nothing outside a country', () => {
    expect(stated('Outside [Peru] it is cold.')).toBeNull();
  });

  it('needs all its anchors', () => {
    const { text, mentions } = marked('halfway between [Lima] and [Ica]');
    const [relative] = findRelative(text, sentencesOf(text), mentions);
    if (relative === undefined) throw new Error('no relative place');
    expect(statedOf(relative, [LIMA], text)).toBeNull();
  });

  it('keeps the middle of two places between them, anywhere', () => {
    const lonLats = fc.tuple(
      fc.double({ min: -180, max: 179.9, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    const { text, mentions } = marked('a road between [Lima] and [Ica]');
    const [relative] = findRelative(text, sentencesOf(text), mentions);
    if (relative === undefined) throw new Error('no relative place');
    fc.assert(
      fc.property(lonLats, lonLats, (from, to) => {
        fc.pre(distanceKm(from, to) > 1 && distanceKm(from, to) < 9000);
        const place = statedOf(
          relative,
          [
            { ...LIMA, lonLat: from },
            { ...ICA, lonLat: to },
          ],
          text,
        );
        if (place?.point == null) throw new Error('no point');
        const half = distanceKm(from, to) / 2;
        expect(Math.abs(distanceKm(place.point, from) - half)).toBeLessThan(0.01);
        expect(Math.abs(distanceKm(place.point, to) - half)).toBeLessThan(0.01);
      }),
    );
  });
});
