import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../src/geometry/distanceKm.ts';
import { readStory, type ReadResult } from '../../src/story/readStory.ts';
import type { Place, Story } from '../../src/story/types.ts';
import { writeStory } from '../../src/story/writeStory.ts';

const FOLDER = new URL('.', import.meta.url);
const read = (file: string): ReadResult => readStory(readFileSync(new URL(file, FOLDER)));

function storyOf(file: string): Story {
  const result = read(file);
  if (!result.ok) throw new Error(`${file}: ${result.issues.map(({ message }) => message).join(' ')}`);
  return result.story;
}

const passagesOf = (places: readonly Place[]): number =>
  places.reduce((count, { properties }) => count + (properties.passages?.length ?? 0), 0);

/** File, places, passages, mentions, routes; none has an issue. */
const STORIES = [
  ['no-place.geojson', 0, 0, 1, 0],
  ['one-place.geojson', 1, 2, 2, 0],
  ['no-dates.geojson', 4, 6, 6, 0],
  ['century.geojson', 9, 10, 10, 0],
  ['two-on-one-point.geojson', 3, 5, 5, 0],
  ['fiji-tonga.geojson', 10, 11, 11, 2],
  ['forty-places.geojson', 40, 40, 40, 0],
  ['doubtful.geojson', 4, 5, 5, 0],
  ['with-text.geojson', 7, 8, 11, 0],
  ['hostile.geojson', 17, 17, 17, 16],
] as const;

describe('trial stories', () => {
  it.each(STORIES)('%s is a valid story', (file, placeCount, passageCount, mentionCount, routeCount) => {
    const story = storyOf(file);
    expect(read(file).issues).toEqual([]);
    expect(story.features).toHaveLength(placeCount);
    expect(passagesOf(story.features)).toBe(passageCount);
    expect(story.mentions).toHaveLength(mentionCount);
    expect(story.routes ?? []).toHaveLength(routeCount);
    expect(writeStory(story)).toBe(readFileSync(new URL(file, FOLDER), 'utf8'));
  });

  it.each(STORIES)('%s has the checksum of its text', (file) => {
    const { text, textSha256 } = storyOf(file).article ?? {};
    const checksum =
      text === undefined ? textSha256 : createHash('sha256').update(text, 'utf8').digest('hex');
    expect(textSha256).toBe(checksum);
  });

  it('are all in this table and in the README', () => {
    const files = readdirSync(FOLDER).filter((name) => /\.(?:geo)?json$/u.test(name));
    const others = ['broken.geojson', 'broken.json', 'foreign-polygons.geojson'];
    expect(files.toSorted()).toEqual([...STORIES.map(([file]) => file), ...others].toSorted());
    const readme = readFileSync(new URL('README.md', FOLDER), 'utf8');
    expect(files.filter((file) => !readme.includes(`| \`${file}\``))).toEqual([]);
  });

  it('century runs from 1914 to 2014 in all precisions', () => {
    const whens = storyOf('century.geojson').features.map(({ properties }) => properties.when);
    expect(whens.map((when) => when?.start ?? '').toSorted()).toEqual([
      '1914-06-27',
      '1920-08-14',
      '1931-03',
      '1946',
      '1963-11-14',
      '1974-04',
      '1989-11-24',
      '2001',
      '2014-06-28',
    ]);
    expect(new Set(whens.map((when) => when?.precision))).toEqual(new Set(['day', 'month', 'year']));
  });

  it('no-dates has none', () => {
    expect(JSON.stringify(storyOf('no-dates.geojson'))).not.toContain('"when"');
  });

  it('two-on-one-point has two places on one point and one less than 100 m away', () => {
    const [first, second, third] = storyOf('two-on-one-point.geojson').features.map(pointOf);
    expect(first).toEqual(second);
    expect(distanceKm(first ?? [0, 0], third ?? [0, 0])).toBeGreaterThan(0.05);
    expect(distanceKm(first ?? [0, 0], third ?? [0, 0])).toBeLessThan(0.1);
  });

  it('fiji-tonga has places, a box and a route on both sides of the antimeridian', () => {
    const { bbox = [], features, routes = [] } = storyOf('fiji-tonga.geojson');
    expect([bbox[0], bbox[2]]).toEqual([178, -173.98]);
    const lons = ['suva', 'nukualofa'].map((id) => pointOf(features.find((place) => place.id === id))[0]);
    expect(lons).toEqual([178.42531, -175.20114]);
    expect(routes[0]).toMatchObject({ from: 'suva', to: 'nukualofa', when: { start: '2025-07-10' } });
  });

  it('forty-places lie in many countries and one month', () => {
    const { features } = storyOf('forty-places.geojson');
    expect(new Set(features.map(({ properties }) => properties.country)).size).toBe(14);
    const starts = features.map(({ properties }) => properties.when?.start ?? '');
    expect(starts.every((start) => start.startsWith('2025-03-'))).toBe(true);
    expect(new Set(features.map((place) => JSON.stringify(place.geometry))).size).toBe(40);
  });

  it('doubtful has one place of three, one nearby and one nowhere', () => {
    const { features, article } = storyOf('doubtful.geojson');
    expect(article?.text).toBeUndefined();
    const [sanJose, mill, , house] = features;
    expect(sanJose?.properties.resolution?.candidates?.map(({ country }) => country)).toEqual([
      'CR',
      'US',
      'UY',
    ]);
    expect(mill?.properties.resolution?.method).toBe('nearby');
    expect(house?.geometry).toBeNull();
  });

  it('hostile is hostile in every text that the format has', () => {
    const text = readFileSync(new URL('hostile.geojson', FOLDER), 'utf8');
    const attack = '"<img src=x onerror=\\"window.__hacked=1\\">"';
    const members = [
      'title',
      'publisher',
      'rights',
      'text',
      'note',
      'gazetteer',
      'reason',
      'name',
      'admin1',
      'unit',
      'id',
      'place',
      'from',
      'exact',
    ];
    for (const member of members) {
      const isWhole = member !== 'exact' || text.includes(`"exact": ${attack}`);
      expect([member, isWhole && text.includes(`"${member}": ${attack}`)]).toEqual([member, true]);
    }
    expect(text).toContain('"url": "javascript:window.__hacked=4"');
    expect(storyOf('hostile.geojson').features.map(({ id }) => id)).toContain('__proto__');
    expect('polluted' in {}).toBe(false);
  });

  it('foreign-polygons is read, with what could not be', () => {
    const { features } = storyOf('foreign-polygons.geojson');
    expect(
      features.map(({ id, geometry, properties }) => [id, geometry?.type ?? null, properties.name]),
    ).toEqual([
      [101, 'Polygon', 'North allotments'],
      [102, 'MultiPolygon', 'The twin ponds'],
      [103, 'LineString', 'Hedge walk'],
      ['place-4', 'Point', 'Place 4'],
      ['seed-bank', null, 'Seed bank (moving)'],
      ['101-2', 'Point', 'North allotments, gate'],
      [107, null, 'Compost heap'],
    ]);
    expect(read('foreign-polygons.geojson').issues.map(({ code, path }) => [code, path])).toEqual([
      ['no-name', '/features/3/properties'],
      ['duplicate-id', '/features/5/id'],
      ['moved-aside', '/features/0/properties/kind'],
      ['moved-aside', '/features/2/properties/when'],
      ['geometry-unread', '/features/6/geometry/coordinates/0'],
    ]);
  });

  it('broken.geojson is refused with all of its faults', () => {
    const { ok, issues } = read('broken.geojson');
    expect(ok).toBe(false);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['out-of-range', '/features/0/geometry/coordinates/0'],
      ['dangling-place', '/routes/0/to'],
      ['no-such-date', '/features/0/properties/when/start'],
      ['no-such-date', '/features/0/properties/when/end'],
    ]);
  });

  it('broken.json is refused where it ends', () => {
    const message =
      'The file is not JSON. Line 22, column 2: the file ends too early, "}" to close what was opened is missing.';
    expect(read('broken.json')).toEqual({
      ok: false,
      issues: [{ code: 'not-json', path: '', message, severity: 'error' }],
    });
  });
});

function pointOf(place: Place | undefined): [number, number] {
  if (place?.geometry?.type !== 'Point') throw new Error(`${String(place?.id)}: not a point`);
  const [lon, lat] = place.geometry.coordinates;
  return [lon, lat];
}
