import { describe, expect, it } from 'vitest';
import { explainPlace } from '../../src/export/explainPlace.ts';
import { placeLine } from '../../src/export/placeWords.ts';
import type { Place, Stated } from '../../src/story/types.ts';

type Properties = Partial<Place['properties']>;

const ST_LOUIS = { name: 'St. Louis', lonLat: [-90.19789, 38.62727] as [number, number] };
const SPRINGFIELD = { name: 'Springfield', lonLat: [-93.29824, 37.21533] as [number, number] };

const place = (lonLat: readonly number[], stated: Stated, properties: Properties = {}): Place => ({
  type: 'Feature',
  id: 'x',
  geometry: { type: 'Point', coordinates: [lonLat[0] ?? 0, lonLat[1] ?? 0] },
  properties: { name: 'X', stated, ...properties },
});
const resolved = (method: 'gazetteer' | 'relative' | 'person'): Properties => ({
  resolution: { method, confidence: 0.95, reason: 'It is so.' },
});
const AREA: NonNullable<Stated['area']> = { type: 'Polygon', coordinates: [] };

const CUBA = place(
  [-91.40348, 38.06282],
  {
    relation: 'offset',
    anchors: [ST_LOUIS],
    distance: { value: 80, unit: 'miles' },
    bearing: 225,
    text: 'about 80 miles\nsouthwest of St. Louis',
    point: [-91.2, 37.8],
    area: AREA,
  },
  { name: 'Cuba', kind: 'city', country: 'US', gazetteer: 'geonames:4383070', ...resolved('gazetteer') },
);

describe('explainPlace', () => {
  it.each<[what: string, place: Place, sentences: string[]]>([
    [
      'a distance and a direction',
      place([-77.274, -11.591], {
        relation: 'offset',
        anchors: [{ name: 'Lima', lonLat: [-77.02824, -12.04318] }],
        distance: { value: 50, unit: 'miles' },
        bearing: 0,
        text: 'about 50 miles north of Lima',
        point: [-77.02824, -11.31952],
        area: AREA,
      }),
      [
        'The article gives a distance, not a point.',
        'The shaded area is what its words allow.',
        'The dashed line ends at the point as told.',
        'The marker stands 35 miles north-north-west of Lima as the crow flies.',
      ],
    ],
    [
      'a direction without a distance',
      place([-93.3, 37.1], {
        relation: 'offset',
        anchors: [SPRINGFIELD],
        bearing: 180,
        text: 'south of Springfield',
      }),
      [
        'The article gives a direction, not a distance.',
        'How far it is from Springfield is not said: the marker only stands on that side.',
      ],
    ],
    [
      'a distance without a direction',
      place(SPRINGFIELD.lonLat, {
        relation: 'offset',
        anchors: [SPRINGFIELD],
        distance: { value: 20, unit: 'km' },
        text: '20 km from Springfield',
      }),
      [
        'The article gives a distance, not a point.',
        'No direction is given, so the marker stands at Springfield.',
      ],
    ],
    [
      'a time on the way',
      place(SPRINGFIELD.lonLat, {
        relation: 'travel',
        anchors: [SPRINGFIELD],
        duration: { value: 2, unit: 'hours' },
        text: 'a two-hour drive from Springfield',
      }),
      [
        'The article gives a travel time, not a point.',
        'No direction is given, so the marker stands at Springfield.',
      ],
    ],
    [
      'a place between two',
      place([-91.7, 37.9], {
        relation: 'between',
        anchors: [SPRINGFIELD, ST_LOUIS],
        text: 'halfway between Springfield and St. Louis',
      }),
      [
        'The article says what it lies between, and gives no point.',
        'The marker stands 100 miles east-north-east of Springfield as the crow flies.',
      ],
    ],
    [
      'a part of a country',
      place([1, 18], {
        relation: 'within',
        anchors: [{ name: 'Mali', lonLat: [-2, 17] }],
        bearing: 0,
        text: 'northern Mali',
      }),
      [],
    ],
    [
      'a place that has a point of its own',
      CUBA,
      [
        'It stands at its own point. The article also says “about 80 miles southwest of St. Louis”.',
        'The shaded area is what its words allow.',
        'The dashed line ends at the point as told.',
        'That point is 76 miles west-south-west of St. Louis as the crow flies.',
        'It is so.',
        'Sure (95%).',
      ],
    ],
    [
      'one that is its own anchor’s neighbour',
      place(
        SPRINGFIELD.lonLat,
        { relation: 'near', anchors: [SPRINGFIELD], text: 'near Springfield' },
        { gazetteer: 'geonames:1', ...resolved('gazetteer') },
      ),
      ['It stands at its own point. The article also says “near Springfield”.', 'It is so.', 'Sure (95%).'],
    ],
    [
      'one that an editor has put there',
      place(
        [-91.40348, 38.06282],
        {
          relation: 'offset',
          anchors: [ST_LOUIS],
          distance: { value: 80, unit: 'miles' },
          text: '80 miles from St. Louis',
        },
        {
          gazetteer: 'geonames:4383070',
          resolution: {
            method: 'person',
            confidence: 0.95,
            reason: 'It is so.',
            candidates: [{ name: 'City of Cuba', lonLat: [-91.40348, 38.06282] }],
          },
        },
      ),
      [
        'The article gives a distance, not a point.',
        'The marker, at the City of Cuba, stands 76 miles west-south-west of St. Louis as the crow flies.',
        'It is so.',
        'Placed by the editor.',
        'Sure (95%).',
      ],
    ],
  ])('%s', (_what, told, sentences) => {
    expect(explainPlace(told, 'mi', 'en')).toEqual(sentences);
  });

  it('says kind and country of a place at its own point', () => {
    const candidates = [
      { name: 'Kuba', gazetteer: 'geonames:4383070', lonLat: [-91.40348, 38.06282] as [number, number] },
    ];
    const { resolution = { method: 'gazetteer', confidence: 1, reason: '' } } = CUBA.properties;
    const called = { ...CUBA, properties: { ...CUBA.properties, resolution: { ...resolution, candidates } } };
    expect(placeLine(called, 'en')).toBe('City, United States');
  });
});
