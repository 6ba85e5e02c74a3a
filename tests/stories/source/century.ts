/** A hundred years in ten places, told by day, by month and by year. */
import { makePlaceId } from '../../../src/story/makePlaceId.ts';
import { city } from './city.ts';
import type { City } from './cities.ts';
import type { Tale } from './tale.ts';

export const CENTURY_CITIES: readonly string[] = [
  'Sheffield, GB',
  'Antwerp, BE',
  'Oslo, NO',
  'Gdańsk, PL',
  'Reykjavík, IS',
  'Lisbon, PT',
  'Prague, CZ',
  'Berlin, DE',
  'Copenhagen, DK',
];

export const century = (cities: ReadonlyMap<string, City>): Tale => ({
  map: {
    title: 'The bell that would not stay',
    description: 'A hundred years of one ship’s bell.',
    creator: 'Dateline',
    license: 'MIT; points: GeoNames, CC BY 4.0',
    language: 'en',
  },
  article: {
    publisher: 'Harbour Quarterly',
    title: 'The bell that would not stay',
    published: '2014',
    language: 'en',
    rights: 'Free to use.',
  },
  text: `
@1914-06-27 The bell was cast in [Sheffield](sheffield) for a ship that was never built.
@1920-08-14 A dealer brought it to [Antwerp](antwerp) and rang it at the opening of a swimming contest.
@1931-03 It turned up in [Oslo](oslo) in the spring of 1931, in a shop that sold skis.
@1946 Nobody wrote down how it came to [Gdańsk](gdansk) after the war, but the harbour office used it until the telephones worked.
@1963-11-14 A trawler carried it to [Reykjavík](reykjavik) and struck it, the mate said, on the morning an island rose from the sea.

@1974-04 A sailor sold it in [Lisbon](lisbon) for the price of a train ticket.
@1989-11-24 In [Prague](prague) it rang from a balcony for eleven minutes, then cracked.
@2001 A museum in [Berlin](berlin) glued it, hung it and lost the label.

@2014-06-28 Last week it was handed over in [Copenhagen](copenhagen), a hundred years and a day after it was poured in [Sheffield](sheffield).
It will not be rung.`,
  places: CENTURY_CITIES.map((key) => ({
    record: { id: makePlaceId(key.slice(0, -', GB'.length), undefined, new Set()), ...city(cities, key) },
    ...(key.startsWith('Sheffield')
      ? { more: { when: { start: '1914-06-27', end: '1914-06-27', precision: 'day' } } }
      : {}),
  })),
});
