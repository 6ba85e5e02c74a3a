import { describe, expect, it } from 'vitest';
import { readArticle } from '../../geo/stories/readArticle.ts';
import { geoparse } from '../../src/geoparse.ts';
import { contains } from '../../src/geometry/contains.ts';
import { background, scenes } from '../../src/story/places.ts';
import type { Story } from '../../src/story/types.ts';
import { validate } from '../../src/story/validate.ts';
import { TOOLS } from './geoparseTools.ts';
import { goldenBeside } from './golden.ts';
import { storyOutline } from './storyOutline.ts';

const GOLDEN = 'tests/geoparse/latin-times.json';
/** The Port of Chancay, which the article does not name: see geo/stories/README.md. */
const REAL_PORT = [-77.274, -11.591] as const;

const text = readArticle();
if (text === null) {
  console.info('Not geoparsed: the article is not in ../shared/articles beside the project.');
}

const read = (): Story =>
  geoparse({ text: text ?? '', published: '2024-11-14', publisher: 'Latin Times' }, TOOLS).story;

describe.skipIf(text === null)('geoparse on the Latin Times article', () => {
  it('finds the three scenes with their dates, in the order of the article', () => {
    const found = scenes(read()).map(({ properties: { name, when } }) => [name, when?.start, when?.end]);
    expect(found).toEqual([
      ['Lima', '2024-11-16', '2024-11-16'],
      ['The port north of Lima', undefined, undefined],
      ['Rio de Janeiro', '2024-11-17', '2024-11-21'],
    ]);
  });

  it('puts Lima and Rio de Janeiro where they are, and the port in an area that holds the real one', () => {
    const [lima, port, rio] = scenes(read());
    expect([lima, rio].map((place) => place?.properties.gazetteer)).toEqual([
      'geonames:3936456',
      'geonames:3451190',
    ]);
    const area = port?.properties.stated?.area;
    expect(area).toBeDefined();
    expect(area !== undefined && contains(area as GeoJSON.Polygon, REAL_PORT)).toBe(true);
    expect(port?.properties.stated).toMatchObject({
      relation: 'offset',
      bearing: 0,
      approximate: true,
      distance: { value: 50, unit: 'miles' },
      anchors: [{ place: 'lima', name: 'Lima' }],
    });
  });

  it('has the background and nothing more', () => {
    const names = background(read()).map(({ properties: { name } }) => name);
    expect(names.toSorted()).toEqual([
      'Beijing',
      'Brazil',
      'China',
      'Peru',
      'Russia',
      'South America',
      'United States',
    ]);
  });

  it('has the one route that the article tells', () => {
    const routes = (read().routes ?? []).map(({ from, to, when }) => [from, to, when?.start]);
    expect(routes).toEqual([['lima', 'rio-de-janeiro', '2024-11-17']]);
  });

  it('is a story without a fault that quotes no more than it may', () => {
    const story = read();
    expect(validate(story)).toEqual([]);
    expect(story.article?.text).toBeUndefined();
    const isQuoted = new Set<number>();
    for (const { properties } of story.features) {
      for (const { start = 0, end = 0 } of properties.passages ?? []) {
        for (let i = start; i < end; i += 1) isQuoted.add(i);
      }
    }
    expect(isQuoted.size / (text ?? '').length).toBeLessThanOrEqual(0.4);
  });

  it('gives the same story as before', () => {
    const outline: unknown = JSON.parse(JSON.stringify(storyOutline(read())));
    expect(outline).toEqual(goldenBeside(GOLDEN, outline));
  });
});
