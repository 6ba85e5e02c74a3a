import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../src/resolve/findCandidates.ts';
import { TOOLS } from './resolveMarked.ts';

const find = (phrase: string): string[] =>
  findCandidates(TOOLS.gazetteer, phrase).map(({ place, match }) => `${match} ${place.id}`);

describe('findCandidates', () => {
  it.each([
    ['Lima', 'whole geonames:3936456'],
    ['LIMA', 'whole geonames:3936456'],
    ["Peru's", 'whole iso3166-1:PE'],
    ['Orange Co.', 'whole geonames-admin2:US.CA.059'],
    ['downtown Chicago', 'stripped geonames:4887398'],
    ['northern Iraq', 'stripped iso3166-1:IQ'],
    ['Nairobi area', 'stripped geonames:184745'],
    ['Kandahar Province', 'stripped geonames-admin1:AF.23'],
    ['Lima International Airport', 'stripped geonames:3936456'],
    ['Chancayans', 'people geonames:3944399'],
    ['Royal Brisbane Hospital', 'inner geonames:2174003'],
    ['US-led', 'inner iso3166-1:US'],
    ['Va.', 'whole geonames-admin1:US.VA'],
    ['IN', 'whole geonames-admin1:US.IN'],
    ['the Netherlands', 'whole iso3166-1:NL'],
  ])('knows %s as %s', (phrase, expected) => {
    expect(find(phrase)).toContain(expected);
  });

  it.each(['Xyzzyville', 'in', 'or', 'St. Thomas Church', 'Main Street', '—', ''])(
    'knows nothing of %j',
    (phrase) => {
      expect(find(phrase)).toEqual([]);
    },
  );

  it('puts no street in the country of its name', () => {
    const levels = findCandidates(TOOLS.gazetteer, 'Cuba Road').map(({ place }) => place.level);
    expect(new Set(levels)).toEqual(new Set(['city']));
  });

  it('looks no further where the whole name is known', () => {
    expect(find('Kansas City').every((one) => one.startsWith('whole'))).toBe(true);
  });

  it('takes a short form of the first name for a first name', () => {
    const city = findCandidates(TOOLS.gazetteer, 'New York').find(
      ({ place }) => place.id === 'geonames:5128581',
    );
    expect(city?.quality).toBe('primary');
  });
});
