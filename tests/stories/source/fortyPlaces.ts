/** Forty cities in a month, some of them close together. The tour is made up. */
import { makePlaceId } from '../../../src/story/makePlaceId.ts';
import { city } from './city.ts';
import type { City } from './cities.ts';
import type { Tale } from './tale.ts';

/** Day of March 2025, city and country as the gazetteer has them, and what the article says of the stop. */
const STOPS: readonly (readonly [day: number, key: string, sentence: string])[] = [
  [1, 'Porto, PT', 'The reading bus set off from [] with a full tank and six hundred books.'],
  [2, 'Coimbra, PT', 'In [] students asked for poems and got a manual for beekeepers.'],
  [
    3,
    'Salamanca, ES',
    'It rained in [], and forty people read aboard until the driver turned the lights out.',
  ],
  [4, 'Valladolid, ES', 'A retired judge in [] borrowed nothing but crime.'],
  [5, 'Bilbao, ES', 'The queue in [] went twice around the bus.'],
  [6, 'Pamplona, ES', 'In [] a goat ate the index of an atlas.'],
  [7, 'Pau, FR', 'The brakes were mended in [] while a school choir sang.'],
  [7, 'Toulouse, FR', 'By the evening of that day it had reached [], where nobody was waiting.'],
  [8, 'Montpellier, FR', 'Readers in [] wrote their own endings in pencil.'],
  [9, 'Avignon, FR', 'A wedding party in [] took shelter between the shelves.'],
  [10, 'Grenoble, FR', 'Snow kept the bus in [] for a night.'],
  [10, 'Geneva, CH', 'A customs officer near [] read the whole cargo list aloud.'],
  [11, 'Bern, CH', 'The clock in [] was slow, and so was the bus.'],
  [11, 'Zürich, CH', 'In [] every book came back on time.'],
  [12, 'Innsbruck, AT', 'At [] the bus carried skis on its roof for a reader with a broken car.'],
  [13, 'Trento, IT', 'The baker of [] paid his fine in rolls.'],
  [13, 'Verona, IT', 'Two lovers in [] returned the same novel twice.'],
  [14, 'Padua, IT', 'A professor in [] corrected the dictionary.'],
  [14, 'Udine, IT', 'In [] a child read to the driver for a change.'],
  [15, 'Villach, AT', 'The bus crossed back into Austria and stopped in [] for a stamp.'],
  [16, 'Graz, AT', 'A brass band met it in [].'],
  [16, 'Maribor, SI', 'In [] the oldest vine in the world was pointed out to it.'],
  [17, 'Ljubljana, SI', 'The tool library of [] lent it a jack.'],
  [18, 'Zagreb, HR', 'A tram in [] gave way.'],
  [19, 'Pécs, HU', 'Nobody in [] wanted thrillers; everybody wanted gardens.'],
  [20, 'Szeged, HU', 'In [] someone returned a book from 1971.'],
  [20, 'Timişoara, RO', 'The bus was late in [], and forgiven.'],
  [21, 'Sibiu, RO', 'The houses of [] watched it park.'],
  [22, 'Braşov, RO', 'A bear was seen near [], though not by the driver.'],
  [23, 'Bucharest, RO', 'In [] it took an hour to turn left.'],
  [24, 'Ruse, BG', 'Readers from both banks of the river came to [].'],
  [25, 'Varna, BG', 'At [] the books smelt of the sea for a day.'],
  [25, 'Burgas, BG', 'A fisherman in [] swapped a mackerel for a map.'],
  [26, 'Plovdiv, BG', 'In [] the steps were steeper than the bus was long.'],
  [27, 'Sofia, BG', 'A minister visited in [] and left with a cookbook.'],
  [28, 'Skopje, MK', 'The statues of [] do not read, the mayor said.'],
  [29, 'Thessaloníki, GR', 'The last of the poems went in [].'],
  [29, 'Kavála, GR', 'In [] the shelves were half empty, and the driver half asleep.'],
  [30, 'Edirne, TR', 'A mosque lamp in [] lit the evening hour.'],
  [31, 'Istanbul, TR', 'On the last day of the month it rolled into [] with nine books left.'],
];

export const FORTY_CITIES: readonly string[] = STOPS.map(([, key]) => key);

export const fortyPlaces = (cities: ReadonlyMap<string, City>): Tale => ({
  map: {
    title: 'Forty stops for one bus of books',
    description: 'From the Atlantic to the Bosphorus in a month.',
    creator: 'Dateline',
    license: 'MIT; points: GeoNames, CC BY 4.0',
    language: 'en',
  },
  article: { publisher: 'The Long Shelf', published: '2025-04-02', language: 'en', rights: 'Free to use.' },
  text: STOPS.map(([day, key, sentence]) => {
    const [name = ''] = key.split(', ');
    return `@2025-03-${String(day).padStart(2, '0')} ${sentence.replace('[]', `[${name}](${idOf(key)})`)}`;
  }).join('\n'),
  places: STOPS.map(([, key]) => ({ record: { id: idOf(key), ...city(cities, key) } })),
});

/** "Timişoara, RO" → "timisoara". */
function idOf(key: string): string {
  const [name = '', country] = key.split(', ');
  return makePlaceId(name, country, new Set());
}
