import { describe, expect, it } from 'vitest';
import { areaPoint } from '../../../geo/gazetteer/areaPoint.ts';
import { demonymForms } from '../../../geo/gazetteer/demonymForms.ts';
import { meanPoint } from '../../../geo/gazetteer/meanPoint.ts';
import { readCities } from '../../../geo/gazetteer/readCities.ts';
import { readList, readPoint, readTable } from '../../../geo/gazetteer/readTable.ts';
import { shortAdminName } from '../../../geo/gazetteer/shortAdminName.ts';
import { withoutArticle } from '../../../geo/gazetteer/withoutArticle.ts';

describe('demonymForms', () => {
  it.each([
    ['Peruvian', ['Peruvian', 'Peruvians']],
    ['Iraqi', ['Iraqi', 'Iraqis']],
    ['Chinese', ['Chinese']],
    ['Danish', ['Danish']],
    ['Dutch', ['Dutch']],
    ['Swiss', ['Swiss']],
    ['Seychellois', ['Seychellois']],
    ['Nordic', ['Nordic']],
    ['Irishman', ['Irishman', 'Irishmen']],
    ['Frenchwoman', ['Frenchwoman', 'Frenchwomen']],
    ['Manxman', ['Manxman', 'Manxmen']],
    ['German', ['German', 'Germans']],
    ['Roman', ['Roman', 'Romans']],
    ['Omani', ['Omani', 'Omanis']],
    ['New Yorker', ['New Yorker', 'New Yorkers']],
    ['Scots', ['Scots']],
  ])('%s: %j', (demonym, forms) => {
    expect(demonymForms(demonym)).toEqual(forms);
  });
});

describe('shortAdminName', () => {
  it.each([
    ['Cook County', 'Cook'],
    ['Orleans Parish', 'Orleans'],
    ['County Donegal', 'Donegal'],
    ['City and Borough of Leeds', ''],
    ['Voronezh Oblast', 'Voronezh'],
    ['Provincia de Málaga', 'Málaga'],
    ['Province of Cosenza', 'Cosenza'],
    ['Departamento de Colón', 'Colón'],
    ['Arrondissement d’Arras', 'Arras'],
    ['Regierungsbezirk Köln', 'Köln'],
    ['Powiat kolneński', 'kolneński'],
    ['Region of Magallanes', 'Magallanes'],
    ['Gyeonggi-do', 'Gyeonggi'],
    ['Illinois', ''],
    ['Salvador', ''],
    ['Statesboro', ''],
    ['Region', ''],
  ])('%j is %j for short', (name, short) => {
    expect(shortAdminName(name)).toBe(short);
  });
});

describe('withoutArticle', () => {
  it.each([
    ['Al Qāmishlī', 'SY', 'Qāmishlī'],
    ['Ar Ramādī', 'IQ', 'Ramādī'],
    ['Ash Shaykh Zuwayd', 'EG', 'Shaykh Zuwayd'],
    ['El Khroub', 'DZ', 'Khroub'],
    ['El Oued', 'DZ', ''],
    ['Al-Hasakah', 'SY', 'Hasakah'],
    ['Aleppo', 'SY', ''],
    ['Az', 'SY', ''],
    ['El Paso', 'US', ''],
  ])('of %j in %s is %j', (name, country, plain) => {
    expect(withoutArticle(name, country)).toBe(plain);
  });
});

describe('areaPoint', () => {
  it('lies three quarters of the way from the mean to the middle', () => {
    expect(
      areaPoint([
        [0, 0],
        [0, 0],
        [0, 0],
        [8, 4],
      ]),
    ).toEqual([3.5, 1.75]);
  });

  it('understands the antimeridian', () => {
    const [lon] = areaPoint([
      [179, 60],
      [-179, 60],
    ]);
    expect(Math.abs(lon)).toBe(180);
  });

  it('refuses an area without places', () => {
    expect(() => areaPoint([])).toThrow('An area without a place has no point.');
  });
});

describe('meanPoint', () => {
  it.each([
    [[[10, 20]], [10, 20]],
    [
      [
        [-10, 0],
        [30, 0],
      ],
      [10, 0],
    ],
    [
      [
        [170, 0],
        [-160, 0],
      ],
      [-175, 0],
    ],
  ] as const)('of %j is %j', (lonLats, [lon, lat]) => {
    const mean = meanPoint(lonLats);
    expect(mean[0]).toBeCloseTo(lon, 9);
    expect(mean[1]).toBeCloseTo(lat, 9);
  });
});

describe('readTable', () => {
  it('gives the rows by column', () => {
    expect(readTable('\na | b; c |\n', ['x', 'y', 'z'])).toEqual([{ x: 'a', y: 'b; c', z: '' }]);
  });

  it('names a row that has too few cells', () => {
    expect(() => readTable('a | b', ['x', 'y', 'z'])).toThrow(
      '"a | b" has 2 cells, and the table 3 columns.',
    );
  });

  it('reads lists and points', () => {
    expect(readList(' a; b ;;')).toEqual(['a', 'b']);
    expect(readPoint('-75.25 -10')).toEqual([-75.25, -10]);
    for (const cell of ['', '10', '10 20 30', '200 0', '0 91', 'a b']) {
      expect(() => readPoint(cell)).toThrow(`"${cell}" is no "longitude latitude" in degrees.`);
    }
  });
});

/** A row of 19 fields. */
const cityRow = (fields: Record<number, string>): string =>
  Array.from({ length: 19 }, (_, index) => fields[index] ?? '').join('\t');

describe('readCities', () => {
  it('reads a row', () => {
    const text = cityRow({
      0: '7',
      1: 'Ò',
      2: 'O',
      3: 'A,B',
      4: '1.5',
      5: '2.5',
      7: 'PPL',
      8: 'PE',
      10: '15',
      14: '9',
    });
    expect(readCities(`${text}\n`)).toEqual([
      {
        id: 7,
        name: 'Ò',
        asciiName: 'O',
        alternateNames: ['A', 'B'],
        lonLat: [2.5, 1.5],
        featureCode: 'PPL',
        country: 'PE',
        adminCode: 'PE.15',
        population: 9,
      },
    ]);
  });

  it('names a row without a point', () => {
    expect(() => readCities(cityRow({ 0: '7', 1: 'X', 4: 'north' }))).toThrow(
      /^A row of cities500.txt has no number, name or point: "7\tX/u,
    );
  });
});
