import { describe, expect, it } from 'vitest';
import { placesFromRecords, type PlaceRecord } from '../../src/story/placesFromRecords.ts';
import { validate } from '../../src/story/validate.ts';

const record = (members: object): PlaceRecord => ({ id: 'a', name: 'A', lat: 1, lon: 2, ...members });
const geometryOf = (members: object): unknown => placesFromRecords([record(members)])[0]?.geometry;
const point = (lon: number, lat: number): object => ({ type: 'Point', coordinates: [lon, lat] });

describe('placesFromRecords', () => {
  it('makes places in the order of the records, ids where they belong', () => {
    const records: PlaceRecord[] = [
      {
        id: 'lima',
        name: 'Lima',
        lat: -12.04,
        lon: -77.03,
        kind: 'city',
        country: 'PE',
        role: 'scene',
        order: 1,
      },
      { id: 'somewhere', name: 'Somewhere', lat: null, lon: null, note: 'Not known where.' },
      { id: 7, name: 'Rio de Janeiro', lat: -22.9, lon: -43.18, gazetteer: 'geonames:3451190' },
    ];
    const features = placesFromRecords(records);
    expect(features).toEqual([
      {
        type: 'Feature',
        id: 'lima',
        geometry: point(-77.03, -12.04),
        properties: { name: 'Lima', kind: 'city', country: 'PE', role: 'scene', order: 1 },
      },
      {
        type: 'Feature',
        id: 'somewhere',
        geometry: null,
        properties: { name: 'Somewhere', note: 'Not known where.' },
      },
      {
        type: 'Feature',
        id: 7,
        geometry: point(-43.18, -22.9),
        properties: { name: 'Rio de Janeiro', gazetteer: 'geonames:3451190' },
      },
    ]);
    expect(validate({ type: 'FeatureCollection', dateline: '1.0', features })).toEqual([]);
  });

  it.each([
    [{ lat: 0, lon: 0 }, point(0, 0)],
    [{ lat: '-12.04', lon: ' 7e1 ' }, point(70, -12.04)],
    [{ lat: '0', lon: '0' }, point(0, 0)],
    [{ lat: null, lon: 2 }, null],
    [{ lat: 1, lon: null }, null],
    [{ lat: '', lon: '' }, null],
    [{ lat: ' ', lon: '2' }, null],
    [{ lat: '12° S', lon: '77° W' }, null],
    [{ lat: Number.NaN, lon: 2 }, null],
    [{ lat: 1, lon: Infinity }, null],
    [{ lat: undefined, lon: undefined }, null],
    [{ lat: [1], lon: true }, null],
    // For `validate` to report.
    [{ lat: 91, lon: 200 }, point(200, 91)],
  ])('puts %j at its point or nowhere', (members, geometry) => {
    expect(geometryOf(members)).toEqual(geometry);
  });

  it('keeps members of any kind and leaves out what is null or undefined', () => {
    const nested = {
      tags: [1, { deep: true }],
      'a.b': 0,
      note: null,
      kind: undefined,
      geometry: 'mine',
      Point: 'x',
    };
    const [place] = placesFromRecords([record(nested)]);
    expect(place?.properties).toEqual({
      name: 'A',
      tags: [1, { deep: true }],
      'a.b': 0,
      geometry: 'mine',
      Point: 'x',
    });
    expect(place?.geometry).toEqual(point(2, 1));
  });

  it('stands records with hostile members', () => {
    const own = JSON.parse('{"__proto__":{"polluted":1},"hasOwnProperty":1,"constructor":2}') as object;
    const [place] = placesFromRecords([{ ...record({}), ...own }]);
    expect(Object.keys(place?.properties ?? {})).toEqual([
      'name',
      '__proto__',
      'hasOwnProperty',
      'constructor',
    ]);
    const bare = Object.assign(Object.create(null) as object, record({}));
    expect(placesFromRecords([bare])).toEqual(placesFromRecords([record({})]));
    expect('polluted' in {}).toBe(false);
  });

  it('takes none, and does not change what it is given', () => {
    expect(placesFromRecords([])).toEqual([]);
    const frozen = Object.freeze(record({ note: null }));
    expect(placesFromRecords([frozen, frozen]).map(({ id }) => id)).toEqual(['a', 'a']);
    expect(frozen).toEqual(record({ note: null }));
  });
});
