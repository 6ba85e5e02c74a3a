import { describe, expect, it } from 'vitest';
import { placeNames } from '../../src/reader/placeNames.ts';
import type { Place, Story } from '../../src/story/types.ts';

const place = (id: string, properties: Place['properties']): Place => ({
  type: 'Feature',
  id,
  geometry: null,
  properties,
});

const city = (id: string, name: string, country: string, admin1?: string): Place =>
  place(id, {
    name,
    kind: 'city',
    country,
    gazetteer: `geonames:${id}`,
    resolution: {
      method: 'gazetteer',
      confidence: 0.9,
      reason: '',
      candidates: [
        { gazetteer: 'geonames:other', name, admin1: 'Elsewhere', lonLat: [0, 0], score: 0 },
        { gazetteer: `geonames:${id}`, name, ...(admin1 && { admin1 }), lonLat: [1, 1], score: 1 },
      ],
    },
  });

const storyOf = (...features: Place[]): Story => ({ type: 'FeatureCollection', dateline: '1.0', features });

const TABLE: readonly [what: string, places: readonly Place[], names: readonly string[]][] = [
  ['a name of its own', [city('1', 'Lima', 'PE', 'Lima')], ['Lima']],
  [
    'namesakes in one country',
    [city('1', 'Springfield', 'US', 'Illinois'), city('2', 'Springfield', 'US', 'Missouri')],
    ['Springfield, Illinois', 'Springfield, Missouri'],
  ],
  [
    'namesakes in different countries',
    [city('1', 'Tripoli', 'LY', 'Tripoli'), city('2', 'Tripoli', 'LB', 'North Governorate')],
    ['Tripoli, Libya', 'Tripoli, Lebanon'],
  ],
  [
    'both',
    [
      city('1', 'Springfield', 'US', 'Ohio'),
      city('2', 'Springfield', 'AU'),
      city('3', 'Springfield', 'US', 'Iowa'),
    ],
    ['Springfield, Ohio', 'Springfield, Australia', 'Springfield, Iowa'],
  ],
  [
    'a country and a state',
    [
      place('1', { name: 'Georgia', kind: 'country', country: 'GE' }),
      place('2', { name: 'Georgia', kind: 'region', country: 'US' }),
    ],
    ['Georgia', 'Georgia, United States'],
  ],
  [
    'namesakes of which nothing more is known',
    [
      place('1', { name: 'The mill' }),
      place('2', { name: 'The mill' }),
      city('3', 'Ohio', 'US'),
      city('4', 'Ohio', 'US'),
    ],
    ['The mill', 'The mill', 'Ohio', 'Ohio'],
  ],
  [
    'a country of the same name',
    [city('1', 'Luxembourg', 'LU'), place('2', { name: 'Luxembourg', kind: 'country', country: 'LU' })],
    ['Luxembourg', 'Luxembourg'],
  ],
];

describe('placeNames', () => {
  it.each(TABLE)('%s', (_what, places, names) => {
    expect(places.map(placeNames(storyOf(...places), 'en'))).toEqual(names);
  });
});
