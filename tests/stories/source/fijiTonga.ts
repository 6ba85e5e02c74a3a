/** On both sides of the antimeridian, with a line and areas that are cut there (RFC 7946, section 3.1.9). */
import { city } from './city.ts';
import type { City } from './cities.ts';
import type { Tale } from './tale.ts';

export const FIJI_TONGA_CITIES: readonly string[] = ['Suva, FJ', 'Tubou, FJ', "Nuku'alofa, TO", 'Neiafu, TO'];

export const fijiTonga = (cities: ReadonlyMap<string, City>): Tale => ({
  map: {
    title: 'The slow ferry to Tonga',
    description: 'Two days at sea, and across the date line.',
    creator: 'Dateline',
    license: 'MIT; points: GeoNames, CC BY 4.0',
    language: 'en',
  },
  article: { publisher: 'Reef & Rope', published: '2025-07-15', language: 'en', rights: 'Free to use.' },
  text: `
@2025-07-07 The ferry left [Suva](suva) on Monday with ninety passengers, four goats and a piano.
@2025-07-08 It called at [Tubou](tubou) on the island of [Lakeba](lakeba) the next day, where the goats went ashore.
@2025-07-10 From [Suva](suva) it is two nights to [Nukuʻalofa](nukualofa), and the piano was played on both of them.
@2025-07-12 In [Vavaʻu](vavau) the harbour master of [Neiafu](neiafu) waited with a band.
@2025-07-11 The crew dropped [a new cable](the-cable) on the way, and stopped once for whales on [the Lau bank](lau-bank).
[Fijian](demonym:fiji) and [Tongan](demonym:tonga) stamps were sold on board.`,
  places: [
    { record: { id: 'suva', ...city(cities, 'Suva, FJ') } },
    { record: { id: 'tubou', ...city(cities, 'Tubou, FJ') } },
    { record: { id: 'lakeba', name: 'Lakeba', kind: 'island', country: 'FJ', lat: -18.22, lon: -178.8 } },
    { record: { id: 'nukualofa', ...city(cities, "Nuku'alofa, TO"), name: 'Nukuʻalofa' } },
    { record: { id: 'neiafu', ...city(cities, 'Neiafu, TO') } },
    { record: { id: 'vavau', name: 'Vavaʻu', kind: 'island', country: 'TO', lat: -18.65, lon: -173.98 } },
    {
      record: { id: 'the-cable', name: 'The cable', kind: 'place', lat: null, lon: null },
      geometry: {
        type: 'MultiLineString',
        coordinates: [
          [
            [178.42531, -18.13683],
            [180, -18.6],
          ],
          [
            [-180, -18.6],
            [-175.20114, -21.13683],
          ],
        ],
      },
    },
    {
      record: { id: 'lau-bank', name: 'Lau bank', kind: 'water', lat: null, lon: null },
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [179.2, -19.4],
              [180, -19.4],
              [180, -17.6],
              [179.2, -17.6],
              [179.2, -19.4],
            ],
          ],
          [
            [
              [-180, -19.4],
              [-178.2, -19.4],
              [-178.2, -17.6],
              [-180, -17.6],
              [-180, -19.4],
            ],
          ],
        ],
      },
    },
    {
      record: {
        id: 'fiji',
        name: 'Fiji',
        kind: 'country',
        country: 'FJ',
        role: 'background',
        lat: -18,
        lon: 178,
      },
    },
    {
      record: {
        id: 'tonga',
        name: 'Tonga',
        kind: 'country',
        country: 'TO',
        role: 'background',
        lat: -20,
        lon: -175,
      },
    },
  ],
  routes: [
    ['suva', 'nukualofa', 'From Suva it is'],
    ['suva', 'tubou', 'It called at'],
  ],
});
