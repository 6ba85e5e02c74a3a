import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError } from '../../../src/story/checks/issue.ts';
import { readStory } from '../../../src/story/readStory.ts';
import type { Issue, Story } from '../../../src/story/types.ts';
import { validate } from '../../../src/story/validate.ts';
import { arbitraryStory } from '../arbitraryStory.ts';
import { changedAt } from '../changedAt.ts';

const read = (data: unknown): { story: Story; issues: Issue[] } => {
  const result = readStory(JSON.stringify(data));
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join(' '));
  return result;
};

const feature = (members: object, geometry: unknown = null): object => ({
  type: 'Feature',
  geometry,
  properties: {},
  ...members,
});
const collection = (...features: unknown[]): object => ({ type: 'FeatureCollection', features });
const named = (properties: object): object => feature({ properties });
const firstOf = (story: Story): Story['features'][number] | undefined => story.features[0];

describe('foreign GeoJSON', () => {
  it('becomes a story of version 1.0, unknown members kept', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
    const { story, issues } = read({
      ...collection(named({ name: 'Lima', rank: 3 })),
      crs,
      generator: 'a sheet',
    });
    expect(issues).toEqual([]);
    expect(story).toEqual({
      type: 'FeatureCollection',
      dateline: '1.0',
      crs,
      generator: 'a sheet',
      features: [{ type: 'Feature', id: 'lima', geometry: null, properties: { name: 'Lima', rank: 3 } }],
    });
  });

  it('takes a bare feature and a bare geometry', () => {
    const point = { type: 'Point', coordinates: [1, 2] };
    const bare = read(point);
    expect(bare.story.features).toEqual([
      { type: 'Feature', id: 'place-1', geometry: point, properties: { name: 'Place 1' } },
    ]);
    expect(bare.issues.map(({ code }) => code)).toEqual(['no-name']);
    const { story } = read(feature({ id: 7, bbox: [1, 2, 1, 2], properties: { title: 'A' } }, point));
    expect(story.features).toEqual([
      { type: 'Feature', id: 7, bbox: [1, 2, 1, 2], geometry: point, properties: { title: 'A', name: 'A' } },
    ]);
  });

  it.each([
    [{ name: 'A', title: 'B' }, 'A'],
    [{ name: ' ', title: 'B' }, 'B'],
    [{ NAME: 'C' }, 'C'],
    [{ label: 'D' }, 'D'],
    [{ 'name:en': 'E', 'name:fr': 'F' }, 'E'],
    [{ ADMIN: 'Peru', ISO_A2: 'PE' }, 'Peru'],
    [{ display_name: 'Lima, Peru' }, 'Lima, Peru'],
    [{ name: 66 }, '66'],
    [{ name: null, city: 'Lima' }, 'Lima'],
    [{ name: ['A'] }, 'Place 1'],
    [null, 'Place 1'],
  ])('finds a name in %j', (properties, name) => {
    expect(firstOf(read(collection(feature({ properties }))).story)?.properties.name).toBe(name);
  });

  it('keeps ids, makes those that are missing, and counts those that are taken', () => {
    const features = [
      feature({ id: 7, properties: { name: 'A' } }),
      feature({ properties: { name: 'São Paulo' } }),
      feature({ id: 'sao-paulo', properties: { name: 'Other' } }),
      feature({ id: '7', properties: { name: 'B' } }),
      feature({ id: 7, properties: { name: 'C' } }),
      feature({ id: null, properties: { name: 'São Paulo', country: 'BR' } }),
      feature({ id: { a: 1 }, properties: { name: 'D' } }),
    ];
    const { story, issues } = read(collection(...features));
    expect(story.features.map(({ id }) => id)).toEqual([
      7,
      'sao-paulo-2',
      'sao-paulo',
      '7-2',
      '7-3',
      'sao-paulo-br',
      'd',
    ]);
    expect(issues).toEqual([
      warning(
        'duplicate-id',
        '/features/3/id',
        'The id "7" is taken already by a feature before. The place becomes "7-2".',
      ),
      warning(
        'duplicate-id',
        '/features/4/id',
        'The id 7 is taken already by a feature before. The place becomes "7-3".',
      ),
      warning(
        'moved-aside',
        '/features/6/id',
        'The id an object is no id: expected text or a number. The place becomes "d".',
      ),
    ]);
    expect(story.features.slice(3).map((place) => place['foreign'])).toEqual([
      { id: '7' },
      { id: 7 },
      undefined,
      { id: { a: 1 } },
    ]);
  });

  it('moves aside what a story means something else by, and says so', () => {
    const properties = {
      name: 'A',
      kind: 7,
      when: 'yesterday',
      passages: 'x',
      note: null,
      formerIds: ['A'],
      foreign: 'mine',
      order: 3,
    };
    const { story, issues } = read({
      ...collection(named(properties)),
      title: ['T'],
      routes: [{ from: 1, to: 2 }],
      bbox: [1],
      license: 'MIT',
    });
    expect(firstOf(story)?.properties).toEqual({
      name: 'A',
      order: 3,
      formerIds: ['A'],
      foreign: { foreign: 'mine', kind: 7, when: 'yesterday', passages: 'x', note: null },
    });
    expect(story['foreign']).toEqual({ title: ['T'], routes: [{ from: 1, to: 2 }], bbox: [1] });
    expect(story.license).toBe('MIT');
    expect(issues.map(({ path }) => path).toSorted()).toEqual([
      '/bbox',
      '/features/0/properties/kind',
      '/features/0/properties/passages',
      '/features/0/properties/when',
      '/routes/0/from',
      '/title',
    ]);
    expect(issues).toContainEqual(
      warning(
        'moved-aside',
        '/features/0/properties/when',
        '"when" is not what a story has by that name and is kept aside: "when" is "yesterday": expected an object.',
      ),
    );
  });

  it('moves aside what has the shape and makes no sense', () => {
    const when = { start: '2024-02-30', end: '2024-02-30', precision: 'day' };
    const { story, issues } = read(collection(named({ name: 'A', when })));
    expect(firstOf(story)?.properties).toEqual({ name: 'A', foreign: { when } });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['moved-aside', '/features/0/properties/when/start'],
    ]);
  });

  it.each([
    [
      'lon 200',
      { type: 'Point', coordinates: [200, 1] },
      '/coordinates/0',
      'Longitude is 200: expected a number from -180 to 180.',
    ],
    [
      'texts',
      { type: 'Point', coordinates: ['1', '2'] },
      '/coordinates/0',
      'Longitude is "1": expected a number.',
    ],
    [
      'an open ring',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ],
        ],
      },
      '/coordinates/0',
      'The ring starts at [0,0] and ends at [0,1]: expected its last position to be its first.',
    ],
    ['no geometry', 'POINT(1 2)', '', '"geometry" is "POINT(1 2)": expected an object or null.'],
    [
      'a type of its own',
      { type: 'Circle', coordinates: [0, 0], radius: 3 },
      '/type',
      '"type" is "Circle": expected one of "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon" or "GeometryCollection".',
    ],
  ])('keeps the place and the raw geometry of %s', (_, geometry, path, why) => {
    const { story, issues } = read(collection(feature({ id: 1, properties: { name: 'A' } }, geometry)));
    expect(story.features).toEqual([
      { type: 'Feature', id: 1, geometry: null, properties: { name: 'A' }, foreign: { geometry } },
    ]);
    const message = `The geometry cannot be read and is kept aside; the place is not on the map: ${why}`;
    expect(issues[0]).toEqual(warning('geometry-unread', `/features/0/geometry${path}`, message));
  });

  it('flattens collections in collections and keeps the original', () => {
    const point = { type: 'Point', coordinates: [1, 2] };
    const inner = {
      type: 'GeometryCollection',
      geometries: [point, { type: 'GeometryCollection', geometries: [point], note: 1 }],
    };
    const geometry = { type: 'GeometryCollection', geometries: [inner, point] };
    const { story, issues } = read(collection(feature({ id: 1, properties: { name: 'A' } }, geometry)));
    expect(firstOf(story)?.geometry).toEqual({
      type: 'GeometryCollection',
      geometries: [point, point, point],
    });
    expect(firstOf(story)?.['foreign']).toEqual({ geometry });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['nested-collection', '/features/0/geometry'],
    ]);
    const broken = {
      type: 'GeometryCollection',
      geometries: [{ ...geometry, geometries: [{ type: 'Point' }] }],
    };
    expect(firstOf(read(collection(feature({ id: 1 }, broken))).story)).toMatchObject({
      geometry: null,
      foreign: { geometry: broken },
    });
  });

  it('reports and keeps what is no feature, and takes in features from wherever they are', () => {
    const nested = { ...collection(named({ name: 'B' }), 5), name: 'inner' };
    const { story, issues } = read(
      collection(named({ name: 'A' }), 4, { type: 'Topology' }, nested, {
        type: 'Point',
        coordinates: [1, 2],
      }),
    );
    expect(story.features.map(({ id }) => id)).toEqual(['a', 'b', 'place-3']);
    expect(story['foreign']).toEqual({ features: [4, { type: 'Topology' }, { ...nested, features: [] }, 5] });
    expect(issues.map(({ code, path, message }) => [code, path, message])).toEqual([
      ['not-a-feature', '/features/1', 'Among the features is 4: expected a Feature. It is kept aside.'],
      [
        'not-a-feature',
        '/features/2',
        'Among the features is an object of type "Topology": expected a Feature. It is kept aside.',
      ],
      ['nested-collection', '/features/3', 'A collection among the features: its features are taken in.'],
      [
        'not-a-feature',
        '/features/3/features/1',
        'Among the features is 5: expected a Feature. It is kept aside.',
      ],
      ['not-a-feature', '/features/4', 'A bare geometry among the features: it is read as a place.'],
      ['no-name', '/features/4/properties', 'Feature 3 has no name: it is called "Place 3".'],
    ]);
  });

  it('warns of another coordinate system', () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } };
    const { story, issues } = read({ ...collection(), crs });
    expect(story['crs']).toEqual(crs);
    expect(issues.map(({ message }) => message)).toEqual([
      'The file\'s coordinate system is "urn:ogc:def:crs:EPSG::3857": expected longitude and latitude (WGS 84), as which it is read.',
    ]);
  });

  it('takes the title from the name of the collection', () => {
    expect(read({ ...collection(), name: 'Wells' }).story).toMatchObject({ title: 'Wells', name: 'Wells' });
    expect(read({ ...collection(), name: 'Wells', title: 'Ponds' }).story.title).toBe('Ponds');
  });

  it.each([
    [{}, '', 'The file is neither a story nor GeoJSON: it has neither a "dateline" nor a "type".'],
    [
      { type: 'Topology', objects: {} },
      '/type',
      'The file is neither a story nor GeoJSON: its "type" is "Topology", expected "FeatureCollection", "Feature" or a geometry\'s.',
    ],
    [{ type: 'FeatureCollection' }, '/features', '"features" is missing: expected a list.'],
    [{ type: 'FeatureCollection', features: {} }, '/features', '"features" is an object: expected a list.'],
  ])('refuses %j', (data, path, message) => {
    expect(readStory(JSON.stringify(data))).toMatchObject({
      ok: false,
      issues: [{ path, message, severity: 'error' }],
    });
  });

  it('is valid once it is read, and its own __proto__ members are there', () => {
    const files = fc.oneof(arbitraryStory, changedAt(arbitraryStory)).map((story) => {
      const file = JSON.parse(toJson(story)) as unknown;
      if (typeof file === 'object' && file !== null) Reflect.deleteProperty(file, 'dateline');
      return file;
    });
    fc.assert(
      fc.property(files, (file) => {
        const result = readStory(JSON.stringify(file));
        if (!result.ok) return;
        expect(validate(result.story).filter(isError)).toEqual([]);
        expect(result.issues.filter(isError)).toEqual([]);
      }),
      { numRuns: 300 },
    );
    const { story } = read(
      JSON.parse(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":{"a":1}}}]}',
      ),
    );
    expect(Object.keys(firstOf(story)?.properties ?? {})).toEqual(['__proto__', 'name']);
  }, 20_000);

  it('keeps twenty thousand features of one name apart', () => {
    const { story } = read(collection(...Array.from({ length: 20_000 }, () => named({ name: 'Stop' }))));
    expect(new Set(story.features.map(({ id }) => id)).size).toBe(20_000);
  }, 20_000);
});

function warning(code: string, path: string, message: string): Issue {
  return { code, path, message, severity: 'warning' };
}

/** JSON of any value: what it cannot hold is null, and big integers are texts. */
function toJson(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)) ??
    'null'
  );
}
