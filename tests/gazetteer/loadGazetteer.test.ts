import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { admin1Of } from '../../src/gazetteer/admin1Of.ts';
import { countryOf } from '../../src/gazetteer/countryOf.ts';
import { loadGazetteer } from '../../src/gazetteer/loadGazetteer.ts';
import { nameKey } from '../../src/gazetteer/nameKey.ts';
import { GAZETTEER, GAZETTEER_FILE } from './builtGazetteer.ts';

describe('lookUp', () => {
  /** The best known bearer of a name. */
  it.each([
    ['Lima', 'geonames:3936456', 'primary'],
    ['LIMA', 'geonames:3936456', 'primary'],
    ['Rio de Janeiro', 'geonames:3451190', 'primary'],
    ['Rio', 'geonames:3451190', 'primary'],
    ['São Paulo', 'geonames:3448439', 'primary'],
    ['Sao Paulo', 'geonames:3448439', 'primary'],
    ['Köln', 'geonames:2886242', 'primary'],
    ['Cologne', 'geonames:2886242', 'primary'],
    ['Beijing', 'geonames:1816670', 'primary'],
    ['Peking', 'geonames:1816670', 'primary'],
    ['Bombay', 'geonames:1275339', 'primary'],
    ['Saigon', 'geonames:1566083', 'primary'],
    ['Kiev', 'geonames:703448', 'primary'],
    ['St. Paul', 'geonames:5045360', 'primary'],
    ['Saint Paul', 'geonames:5045360', 'primary'],
    ['L.A.', 'geonames:5368361', 'abbreviation'],
    ['New Yorkers', 'geonames:5128581', 'demonym'],
    ['Parisian', 'geonames:2988507', 'demonym'],
    ['Muscovite', 'geonames:524901', 'demonym'],
    ['Peru', 'iso3166-1:PE', 'primary'],
    ['China', 'iso3166-1:CN', 'primary'],
    ['U.S.', 'iso3166-1:US', 'abbreviation'],
    ['United States', 'iso3166-1:US', 'primary'],
    ['U.K.', 'iso3166-1:GB', 'abbreviation'],
    ['Britain', 'iso3166-1:GB', 'primary'],
    ['UAE', 'iso3166-1:AE', 'abbreviation'],
    ['DRC', 'iso3166-1:CD', 'abbreviation'],
    ['Burma', 'iso3166-1:MM', 'primary'],
    ['Swaziland', 'iso3166-1:SZ', 'primary'],
    ["Cote d'Ivoire", 'iso3166-1:CI', 'primary'],
    ['Côte d’Ivoire', 'iso3166-1:CI', 'primary'],
    ['Ivory Coast', 'iso3166-1:CI', 'primary'],
    ['The Gambia', 'iso3166-1:GM', 'primary'],
    ['Brazilian', 'iso3166-1:BR', 'demonym'],
    ['Frenchmen', 'iso3166-1:FR', 'demonym'],
    ['South Koreans', 'iso3166-1:KR', 'demonym'],
    ['N.D.', 'geonames-admin1:US.ND', 'abbreviation'],
    ['Calif.', 'geonames-admin1:US.CA', 'abbreviation'],
    ['NSW', 'geonames-admin1:AU.02', 'abbreviation'],
    ['Texans', 'geonames-admin1:US.TX', 'demonym'],
    ['Scottish', 'geonames-admin1:GB.SCT', 'demonym'],
    ['Catalan', 'geonames-admin1:ES.56', 'demonym'],
    ['Tibet', 'geonames-admin1:CN.14', 'primary'],
    ['Cook County', 'geonames-admin2:US.IL.031', 'primary'],
    ['County Kerry', 'geonames-admin2:IE.M.11', 'primary'],
    ['Herts', 'geonames-admin2:GB.ENG.F8', 'primary'],
    ['Middle East', 'dateline:region/middle-east', 'primary'],
    ['the Middle East', 'dateline:region/middle-east', 'primary'],
    ['West Africa', 'dateline:region/western-africa', 'primary'],
    ['Kashmiri', 'dateline:region/kashmir', 'demonym'],
    ['European', 'dateline:continent/europe', 'demonym'],
    ['Gulf Coast', 'dateline:region/gulf-coast', 'primary'],
    ['Black Sea', 'dateline:sea/black-sea', 'primary'],
    ['River Danube', 'dateline:river/danube', 'primary'],
    ['Rockies', 'dateline:mountain/rocky-mountains', 'primary'],
    ['Sumatra', 'dateline:island/sumatra', 'primary'],
    ['Lake Erie', 'dateline:lake/lake-erie', 'primary'],
    ['Yorkshire', 'dateline:county/yorkshire', 'primary'],
    ['Kremlin', 'dateline:site/kremlin', 'primary'],
  ])('%j is %s by a name of quality %s', (name, id, quality) => {
    const [first] = GAZETTEER.lookUp(name);
    expect({ id: first?.place.id, quality: first?.quality }).toEqual({ id, quality });
  });

  it.each([
    ['New York', ['geonames:5128581', 'geonames-admin1:US.NY']],
    ['Georgia', ['iso3166-1:GE', 'geonames-admin1:US.GA']],
    ['Georgian', ['iso3166-1:GE', 'geonames-admin1:US.GA']],
    ['Springfield', ['geonames:4250542', 'geonames:4409896', 'geonames:4951788']],
    ['Washington', ['geonames:4140963', 'geonames-admin1:US.WA']],
    ['Mississippi', ['geonames-admin1:US.MS', 'dateline:river/mississippi-river']],
    ['Congo', ['iso3166-1:CD', 'iso3166-1:CG']],
    ['Sierra Nevada', ['dateline:mountain/sierra-nevada', 'dateline:mountain/sierra-nevada-spain']],
    ['Jordan', ['iso3166-1:JO']],
  ])('%j has all its bearers', (name, ids) => {
    const found = GAZETTEER.lookUp(name).map(({ place }) => place.id);
    expect(found).toEqual(expect.arrayContaining(ids));
  });

  it.each(['', '—', 'the', 'said', 'president', 'Xyzzy', 'county', 'xi jinping'])(
    '%j is no place',
    (name) => {
      expect(GAZETTEER.lookUp(name).map(({ place }) => place.id)).toEqual([]);
    },
  );

  it('puts a division behind the city of its name inside it', () => {
    const ids = GAZETTEER.lookUp('New York').map(({ place }) => place.id);
    expect(ids.indexOf('geonames:5128581')).toBeLessThan(ids.indexOf('geonames-admin1:US.NY'));
  });

  it('does not call a country by a division of its name', () => {
    expect(GAZETTEER.lookUp('Mexico').map(({ place }) => place.id)).not.toContain('geonames-admin1:MX.15');
    expect(GAZETTEER.lookUp('State of Mexico')[0]?.place.id).toBe('geonames-admin1:MX.15');
  });

  it('gives the same object each time', () => {
    expect(GAZETTEER.lookUp('Lima')[0]?.place).toBe(GAZETTEER.place('geonames:3936456'));
    expect(GAZETTEER.lookUpKey(nameKey('Lima'))).toBe(GAZETTEER.lookUp('LIMA'));
  });
});

describe('place', () => {
  it('is whole', () => {
    expect(GAZETTEER.place('geonames:3936456')).toEqual({
      id: 'geonames:3936456',
      name: 'Lima',
      level: 'city',
      kind: 'city',
      featureCode: 'PPLC',
      country: 'PE',
      admin1: 'PE.LMA',
      admin2: '',
      population: expect.closeTo(7_737_002, -6) as number,
      nameCount: expect.any(Number) as number,
      lonLat: [-77.028, -12.043],
    });
  });

  it('knows its country and its first division', () => {
    const springfield = GAZETTEER.place('geonames:4250542');
    if (springfield === undefined) throw new Error('Springfield, Illinois, is not in the gazetteer.');
    expect(countryOf(GAZETTEER, springfield)?.id).toBe('iso3166-1:US');
    expect(admin1Of(GAZETTEER, springfield)?.name).toBe('Illinois');
    const sea = GAZETTEER.place('dateline:sea/black-sea');
    if (sea === undefined) throw new Error('The Black Sea is not in the gazetteer.');
    expect([countryOf(GAZETTEER, sea), admin1Of(GAZETTEER, sea)]).toEqual([undefined, undefined]);
  });

  it.each([
    '',
    'lima',
    'geonames:',
    'geonames:0',
    'geonames:-1',
    'geonames:1e6',
    'geonames:3936456 ',
    'geonames:999999999999999999999',
    'iso3166-1:XX',
    'iso3166-1:PE.15',
    'geonames-admin1:PE',
    'geonames-admin1:US.IL.031',
    'geonames-admin2:US.IL',
    'dateline:sea/none',
    'wikidata:Q2868',
  ])('%j is no id', (id) => {
    expect(GAZETTEER.place(id)).toBeUndefined();
  });
});

describe('hasKeyPrefix', () => {
  it.each([
    ['new york', true],
    ['rio de', true],
    ['ha ha', false],
    ['united arab', true],
    ['united arab em', false],
    ['xyzzy', false],
  ])('%j: %s', (key, expected) => {
    expect(GAZETTEER.hasKeyPrefix(key)).toBe(expected);
  });
});

describe('readName', () => {
  it.each([
    ['São Paulo', 'sao paulo', ['geonames-admin1:BR.27'], true],
    ['Georgia', 'georgia', ['iso3166-1:GE', 'geonames-admin1:US.GA'], true],
    ['United Arab', 'united arab', [], true],
    ['Xyzzy', 'xyzzy', [], false],
    ['', '', [], false],
  ])('%j has the key %j', (name, key, divisions, goesOn) => {
    const reading = GAZETTEER.readName(name);
    expect({ key: reading.key, goesOn: reading.goesOn }).toEqual({ key, goesOn });
    expect(reading.matches).toBe(GAZETTEER.lookUp(name));
    expect(reading.divisions.map(({ id }) => id)).toEqual(expect.arrayContaining(divisions));
    expect(reading.divisions.filter(({ level }) => level === 'city' || level === 'feature')).toEqual([]);
  });
});

describe('loadGazetteer', () => {
  const bytes = gunzipSync(GAZETTEER_FILE);
  const changed = (at: number, byte: number): Uint8Array => {
    const copy = Uint8Array.from(bytes);
    copy[at] = byte;
    return copy;
  };

  it.each([
    ['nothing', new Uint8Array(0), 'This is no gazetteer: it begins with "" instead of "DLGZ".'],
    [
      'other bytes',
      Buffer.from('<!doctype html>'),
      'This is no gazetteer: it begins with "<!do" instead of "DLGZ".',
    ],
    [
      'compressed bytes',
      GAZETTEER_FILE,
      'The gazetteer is still compressed: it begins as a gzip file; unpack it first.',
    ],
    [
      'another version',
      changed(4, 9),
      'The gazetteer has version 9, and this program reads version 2: make it anew with "npm run data".',
    ],
    [
      'a part of it',
      bytes.subarray(0, 1000),
      `The gazetteer is damaged: its parts should make ${bytes.length} bytes, but it has 1000.`,
    ],
  ])('says what is wrong with %s', (_, broken, message) => {
    expect(() => loadGazetteer(broken)).toThrow(message);
  });

  it.each([5, 6, 40, 73])('says so of its first %d bytes', (length) => {
    expect(() => loadGazetteer(bytes.subarray(0, length))).toThrow(
      /^The gazetteer (is damaged|has version)/u,
    );
  });
});
