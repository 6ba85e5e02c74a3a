/** Places that nobody is sure of: one of three, one beside another, one nowhere. */
import { city } from './city.ts';
import type { City } from './cities.ts';
import type { Tale } from './tale.ts';

export const DOUBTFUL_CITIES: readonly string[] = [
  'San José, CR',
  'San José, UY',
  'San Jose, US',
  'Alajuela, CR',
];

export const doubtful = (cities: ReadonlyMap<string, City>): Tale => {
  const sanJose = city(cities, 'San José, CR');
  const rivals = ['San Jose, US', 'San José, UY'].map((key) => city(cities, key));
  const alajuela = city(cities, 'Alajuela, CR');
  return {
    map: {
      title: 'A message in a bottle, and no address',
      creator: 'Dateline',
      license: 'MIT; points: GeoNames, CC BY 4.0',
      language: 'en',
    },
    article: { publisher: 'Tideline', published: '2025-06-20', language: 'en', rights: 'Free to use.' },
    withText: false,
    text: `
@2025-06-17 A bottle with a letter to a cousin in [San José](san-jose) was found on Tuesday under a pier.
The letter speaks of [a mill above Alajuela](relative:the-mill), near [Alajuela](alajuela), and of a feast there.
It is signed at [Casa Grande](casa-grande), a house that no map shows.
The finder has written to every cousin in [San José](san-jose) who is in the telephone book.`,
    places: [
      {
        record: { id: 'san-jose', ...sanJose },
        more: {
          resolution: {
            method: 'gazetteer',
            confidence: 0.45,
            reason: 'The largest of three places of this name that fit; the country is not named.',
            candidates: [sanJose, ...rivals].map((found, i) => ({
              gazetteer: found.gazetteer,
              name: found.name,
              kind: 'city' as const,
              country: found.country,
              lonLat: [found.lon, found.lat] as [number, number],
              score: [0.45, 0.35, 0.2][i] ?? 0,
            })),
          },
        },
      },
      {
        record: {
          id: 'the-mill',
          name: 'The mill',
          kind: 'building',
          country: 'CR',
          lat: alajuela.lat,
          lon: alajuela.lon,
        },
        more: {
          resolution: {
            method: 'nearby',
            confidence: 0.5,
            reason:
              'The mill itself is in no gazetteer: it is put at Alajuela, above which it is said to stand.',
          },
          stated: {
            relation: 'near',
            anchors: [{ place: 'alajuela', name: 'Alajuela', lonLat: [alajuela.lon, alajuela.lat] }],
            text: 'a mill above Alajuela',
          },
        },
      },
      { record: { id: 'alajuela', ...alajuela, role: 'background' } },
      {
        record: { id: 'casa-grande', name: 'Casa Grande', kind: 'building', lat: null, lon: null },
        more: {
          resolution: {
            method: 'person',
            confidence: 0.1,
            reason: 'No gazetteer holds a house of that name there.',
          },
        },
      },
    ],
  };
};
