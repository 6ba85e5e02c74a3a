import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildStory } from '../../geo/stories/buildStory.ts';
import { latinTimesTable } from '../../geo/stories/latinTimesTable.ts';
import { readArticle } from '../../geo/stories/readArticle.ts';
import { bearingDegrees } from '../../src/geometry/bearingDegrees.ts';
import { compassName } from '../../src/geometry/compassName.ts';
import { contains } from '../../src/geometry/contains.ts';
import { distanceKm } from '../../src/geometry/distanceKm.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import { background, findPlace, isDoubtful, passagesOf, scenes } from '../../src/story/places.ts';
import { readStory } from '../../src/story/readStory.ts';
import type { Place, PlaceId, Story } from '../../src/story/types.ts';
import { validate } from '../../src/story/validate.ts';
import { writeStory } from '../../src/story/writeStory.ts';

const path = fileURLToPath(new URL('../../geo/stories/latin-times-2024-biden-xi.geojson', import.meta.url));
const file = readFileSync(path, 'utf8');
const story = open(file);
const PORT = 'the-port-north-of-lima';

function open(text: string): Story {
  const read = readStory(text);
  if (!read.ok) throw new Error(`the bundled story cannot be read: ${JSON.stringify(read.issues)}`);
  return read.story;
}

function place(id: PlaceId): Place {
  const found = findPlace(story, id);
  if (found === undefined) throw new Error(`place ${id}: not in the story`);
  return found;
}

function lonLatOf({ id, geometry }: Place): LonLat {
  if (geometry?.type !== 'Point') throw new Error(`place ${id}: expected a Point`);
  return [geometry.coordinates[0], geometry.coordinates[1]];
}

/** "Lima, city, PE, scene at -77.03, -12.04": to a kilometre. */
function line(one: Place): string {
  const { name, kind, country = '–', role } = one.properties;
  const [lon, lat] = lonLatOf(one);
  return `${name}, ${kind}, ${country}, ${role} at ${lon.toFixed(2)}, ${lat.toFixed(2)}`;
}

describe('the Latin Times story', () => {
  it('is a story without fault', () => {
    expect(validate(story)).toEqual([]);
    expect(writeStory(story)).toBe(file);
  });

  it('has its places in order, each where it is', () => {
    expect([...scenes(story), ...background(story)].map(line)).toEqual([
      'Lima, city, PE, scene at -77.03, -12.04',
      'The port north of Lima, port, PE, scene at -77.27, -11.59',
      'Rio de Janeiro, city, BR, scene at -43.18, -22.91',
      'Peru, country, PE, background at -72.90, -12.98',
      'China, country, CN, background at 106.34, 32.50',
      'Russia, country, RU, background at 44.69, 58.25',
      'United States, country, US, background at -97.48, 39.54',
      'South America, continent, –, background at -57.66, -14.60',
      'Beijing, city, CN, background at 116.40, 39.91',
      'Brazil, country, BR, background at -49.56, -12.10',
    ]);
  });

  it('knows which places of the gazetteer they are', () => {
    expect(story.features.map(({ properties }) => properties.gazetteer ?? null)).toEqual([
      'geonames:3936456',
      null,
      'geonames:3451190',
      'iso3166-1:PE',
      'iso3166-1:CN',
      'iso3166-1:RU',
      'iso3166-1:US',
      'dateline:region/south-america',
      'geonames:1816670',
      'iso3166-1:BR',
    ]);
  });

  it('dates what the article dates, and nothing else', () => {
    const dated = story.features.flatMap(({ id, properties: { when } }) =>
      when === undefined ? [] : [`${id}: ${when.start} to ${when.end}, ${when.precision}`],
    );
    expect(dated).toEqual([
      'lima: 2024-11-16 to 2024-11-16, day',
      'rio-de-janeiro: 2024-11-17 to 2024-11-21, day',
    ]);
    const saysWhen = passagesOf(place('lima')).find(({ exact }) => exact.startsWith('President Joe Biden'));
    expect(place('lima').properties.when).toEqual(saysWhen?.when);
  });

  it('goes from Lima to Rio de Janeiro, and nowhere else', () => {
    const routes = (story.routes ?? []).map(
      ({ from, to, when }) => `${from} to ${to}, ${when?.start} to ${when?.end}`,
    );
    expect(routes).toEqual(['lima to rio-de-janeiro, 2024-11-17 to 2024-11-21']);
    expect(story.routes?.[0]?.passage?.exact).toBe(passagesOf(place('rio-de-janeiro'))[0]?.exact);
  });

  it('has two passages for Lima, two for the port, and one for each other place', () => {
    expect(story.features.map((one) => passagesOf(one).length)).toEqual([2, 2, 1, 1, 1, 1, 1, 1, 1, 1]);
    const ends = [...passagesOf(place('lima')), ...passagesOf(place(PORT))].map(
      ({ exact }) => `${exact.split(' ').slice(0, 3).join(' ')} … ${exact.split(' ').slice(-2).join(' ')}`,
    );
    expect(ends).toEqual([
      'The meeting, which … early 2021.',
      'President Joe Biden … on Saturday',
      'While in Peru, … of Lima.',
      'Expected to serve … South America',
    ]);
  });

  it('quotes one short clause for a background place', () => {
    const lengths = background(story).flatMap((one) =>
      passagesOf(one).map(({ exact }) => exact.split(' ').length),
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
  });
});

describe('the port north of Lima', () => {
  const port = place(PORT);
  const { stated, resolution } = port.properties;
  const lima = lonLatOf(place('lima'));

  it('is the Port of Chancay, 57 km north-north-west of Lima', () => {
    expect(Math.abs(distanceKm(lima, lonLatOf(port)) - 57)).toBeLessThan(3);
    expect(compassName(bearingDegrees(lima, lonLatOf(port)))).toBe('north-north-west');
    expect(resolution?.candidates?.[0]).toMatchObject({ name: 'Port of Chancay', lonLat: lonLatOf(port) });
  });

  it('is told as 50 miles due north of Lima', () => {
    expect(stated).toMatchObject({
      relation: 'offset',
      anchors: [{ place: 'lima', name: 'Lima', lonLat: lima }],
      distance: { value: 50, unit: 'mi' },
      bearing: 0,
      approximate: true,
    });
    const told = stated?.point ?? [0, 0];
    expect(distanceKm(lima, told)).toBeCloseTo(50 * 1.609344, 1);
    expect(told.map((degrees) => degrees.toFixed(2))).toEqual(['-77.03', '-11.32']);
  });

  it.each([
    ['the Port of Chancay', lonLatOf(port), true],
    ['the point as told', stated?.point ?? lima, true],
    ['Lima itself', lima, false],
    ['Huacho, the next port up the coast', [-77.605, -11.10667] as const, false],
    ['Callao, the port of Lima', [-77.11814, -12.05659] as const, false],
  ])('holds %s in the area that the words allow: %s', (_, lonLat, isInside) => {
    expect(stated?.area).toBeDefined();
    expect(stated?.area !== undefined && contains(stated.area as GeoJSON.Polygon, lonLat)).toBe(isInside);
  });

  it('is sure, by a person, with what else it could be inside the area', () => {
    expect(resolution?.method).toBe('person');
    expect(isDoubtful(port)).toBe(false);
    const { candidates = [] } = resolution ?? {};
    expect(candidates.map(({ name }) => name)).toEqual([
      'Port of Chancay',
      'Chancay',
      'Huaral',
      'The point 50 miles due north of Lima',
    ]);
    const outside = candidates.filter(({ lonLat }) => !contains(stated?.area as GeoJSON.Polygon, lonLat));
    expect(outside).toEqual([]);
  });
});

/** The offset of a place's first mention by name, or of its first mention of any kind. */
function firstNamed(id: PlaceId): number {
  const ofPlace = (story.mentions ?? []).filter((mention) => mention.place === id);
  const first = ofPlace.find(({ kind }) => kind === 'place') ?? ofPlace[0];
  return first?.start ?? Infinity;
}

describe('its mentions', () => {
  const mentions = story.mentions ?? [];

  it('are all there, by kind and place', () => {
    const counts: Record<string, number> = {};
    for (const { kind, place: id, exact } of mentions) {
      const key = `${exact}: ${kind} → ${id}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(counts).toEqual({
      'Asia-Pacific: inside → null': 1,
      'Beijing: place → beijing': 1,
      'Brazilian: demonym → brazil': 1,
      'China: place → china': 4,
      'Chinese: demonym → china': 10,
      'Lima: place → lima': 3,
      'Peru: place → peru': 2,
      'Rio de Janeiro: place → rio-de-janeiro': 1,
      'Russia: place → russia': 1,
      'South America: place → south-america': 2,
      'U.S.: place → united-states': 6,
      "South America's first Chinese-funded port: description → the-port-north-of-lima": 1,
      'about 50 miles north of Lima: relative → the-port-north-of-lima': 1,
      'both countries: description → null': 1,
      'the $3.5-billion complex: description → the-port-north-of-lima': 1,
      'the Brazilian coastal city: description → rio-de-janeiro': 1,
    });
  });

  it('stand in the article’s order, m1 first, and have the role of their place', () => {
    expect(mentions.map(({ id }) => id)).toEqual(mentions.map((_, i) => `m${i + 1}`));
    expect(mentions.map(({ start }) => start)).toEqual(
      mentions.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    const odd = mentions.filter(({ place: id, role }) => id !== null && place(id).properties.role !== role);
    expect(odd).toEqual([]);
  });

  it('say why, and that a person decided', () => {
    for (const { reason, decidedBy, confidence } of mentions) {
      expect(reason).toMatch(/^[A-Z].{15,}\.$/u);
      expect([decidedBy, typeof confidence]).toEqual(['person', 'number']);
    }
  });

  it('give the order of the background places: that of their first mention by name', () => {
    const ids = background(story).map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => firstNamed(a) - firstNamed(b)));
  });
});

describe('the story’s maker', () => {
  const text = readArticle();

  it.skipIf(text === null)('makes the committed file, byte for byte', () => {
    const made = writeStory(buildStory(latinTimesTable, text ?? ''));
    // Not as .geojson, which would be taken for a bundled story.
    if (made !== file) writeFileSync(path.replace('.geojson', '-changed.json'), made);
    expect(made).toBe(file);
  });

  it('refuses an article that is another', () => {
    expect(() => buildStory(latinTimesTable, 'Lima is far from here.')).toThrow(
      /: not found in the article/u,
    );
  });
});
