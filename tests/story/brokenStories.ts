/** Stories with one fault each: what is changed in a good one, and the issue that must come out. */
import type { Issue } from '../../src/story/types.ts';

/** Name, change, and what must come out: code, path, message, and a severity other than "error". */
type Row = readonly [
  name: string,
  change: (story: Draft) => unknown,
  code: string,
  path: string,
  message: string,
  severity?: 'warning',
];

export interface Fault {
  readonly name: string;
  readonly change: (story: Draft) => unknown;
  readonly issue: Issue;
}

/** A good story as plain data that a row may change. */
export interface Draft {
  [key: string]: unknown;
  article: Record<string, unknown>;
  mentions: Record<string, unknown>[];
  routes: Record<string, unknown>[];
  features: {
    [key: string]: unknown;
    geometry: Record<string, unknown> | null;
    properties: Record<string, unknown> & {
      passages: Record<string, unknown>[];
      stated: Record<string, unknown>;
    };
  }[];
}

const TEXT = 'Lima is wet. Rio is dry.';

/** Two places, a route, a mention of each; right in everything. */
export function goodStory(): Draft {
  return {
    type: 'FeatureCollection',
    dateline: '1.0',
    bbox: [-78, -23, -43, -12],
    article: { publisher: 'The Rain Gauge', published: '2024-11-14', text: TEXT, textLength: TEXT.length },
    mentions: [
      { id: 'm1', start: 0, end: 4, exact: 'Lima', kind: 'place', place: 'lima' },
      { id: 'm2', start: 13, end: 16, exact: 'Rio', kind: 'place', place: 'rio' },
    ],
    routes: [{ from: 'lima', to: 'rio', when: when('2024-11-16', '2024-11-17') }],
    features: [place('lima', 'Lima', [-77.03, -12.04], 0, 12), place('rio', 'Rio', [-43.18, -22.9], 13, 24)],
  };
}

function place(
  id: string,
  name: string,
  lonLat: number[],
  start: number,
  end: number,
): Draft['features'][number] {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: lonLat },
    properties: {
      name,
      passages: [{ exact: TEXT.slice(start, end), start, end, mentions: [{ start: 0, end: name.length }] }],
      when: when('2024-11-16', '2024-11-16'),
      stated: {
        relation: 'near',
        anchors: [{ place: 'lima', name: 'Lima', lonLat: [-77.03, -12.04] }],
        text: 'near',
      },
    },
  };
}

function when(start: string, end: string, precision = 'day'): Record<string, unknown> {
  return { start, end, precision };
}

const first = (story: Draft): Draft['features'][number] => story.features[0] ?? place('', '', [], 0, 0);
const set = (story: Draft, properties: Record<string, unknown>): unknown =>
  Object.assign(first(story).properties, properties);
const shape = (story: Draft, type: string, coordinates: unknown): unknown =>
  (first(story).geometry = { type, coordinates });
const passage = (story: Draft, members: Record<string, unknown>): unknown =>
  Object.assign(first(story).properties.passages[0] ?? {}, members);
const mention = (story: Draft, members: Record<string, unknown>): unknown =>
  Object.assign(story.mentions[0] ?? {}, members);

const CLOCKWISE = [
  [0, 0],
  [0, 1],
  [1, 1],
  [0, 0],
];
const COUNTER = [
  [-79, -20],
  [-70, -20],
  [-70, -10],
  [-79, -10],
  [-79, -20],
];
const P = '/features/0/properties';
const G = '/features/0/geometry';

const SHAPE_ROWS: readonly Row[] = [
  [
    'type',
    (s) => (s['type'] = 'Topology'),
    'unknown-value',
    '/type',
    '"type" is "Topology": expected "FeatureCollection".',
  ],
  ['no version', (s) => delete s['dateline'], 'missing', '/dateline', '"dateline" is missing.'],
  [
    'odd version',
    (s) => (s['dateline'] = '1'),
    'bad-format',
    '/dateline',
    '"dateline" is "1": expected the format\'s version, such as "1.0".',
  ],
  ['title', (s) => (s['title'] = 5), 'wrong-type', '/title', '"title" is 5: expected text.'],
  [
    'article a list',
    (s) => (s['article'] = [] as never),
    'wrong-type',
    '/article',
    '"article" is an empty list: expected an object.',
  ],
  [
    'published',
    (s) => (s.article['published'] = 'soon'),
    'bad-format',
    '/article/published',
    '"published" is "soon": expected a date such as "2024-11-16", "2024-11" or "2024".',
  ],
  [
    'checksum',
    (s) => (s.article['textSha256'] = 'ABC'),
    'bad-format',
    '/article/textSha256',
    '"textSha256" is "ABC": expected 64 hexadecimal digits in small letters.',
  ],
  [
    'features no list',
    (s) => (s.features = {} as never),
    'wrong-type',
    '/features',
    '"features" is an object: expected a list.',
  ],
  [
    'a feature is null',
    (s) => s.features.push(null as never),
    'wrong-type',
    '/features/2',
    '"features[2]" is null: expected an object.',
  ],
  [
    'a feature is a list',
    (s) => s.features.push([] as never),
    'wrong-type',
    '/features/2',
    '"features[2]" is an empty list: expected an object.',
  ],
  [
    'feature type',
    (s) => (first(s)['type'] = 'feature'),
    'unknown-value',
    '/features/0/type',
    '"type" is "feature": expected "Feature".',
  ],
  [
    'id true',
    (s) => (first(s)['id'] = true),
    'wrong-type',
    '/features/0/id',
    '"id" is true: expected text or a number.',
  ],
  [
    'id empty',
    (s) => (first(s)['id'] = ''),
    'too-short',
    '/features/0/id',
    '"id" is "": expected at least 1 character.',
  ],
  [
    'no geometry',
    (s) => Reflect.deleteProperty(first(s), 'geometry'),
    'missing',
    G,
    '"geometry" is missing.',
  ],
  [
    'geometry type',
    (s) => shape(s, 'Circle', [0, 0]),
    'unknown-value',
    `${G}/type`,
    '"type" is "Circle": expected one of "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon" or "GeometryCollection".',
  ],
  [
    'longitude',
    (s) => shape(s, 'Point', [200, 0]),
    'out-of-range',
    `${G}/coordinates/0`,
    'Longitude is 200: expected a number from -180 to 180.',
  ],
  [
    'longitude in a line',
    (s) =>
      shape(s, 'LineString', [
        [0, 0],
        [-180.5, 0],
      ]),
    'out-of-range',
    `${G}/coordinates/1/0`,
    'Longitude is -180.5: expected a number from -180 to 180.',
  ],
  [
    'latitude',
    (s) => shape(s, 'Point', [0, -90.1]),
    'out-of-range',
    `${G}/coordinates/1`,
    'Latitude is -90.1: expected a number from -90 to 90.',
  ],
  [
    'latitude text',
    (s) => shape(s, 'Point', [0, '12']),
    'wrong-type',
    `${G}/coordinates/1`,
    'Latitude is "12": expected a number.',
  ],
  [
    'no latitude',
    (s) => shape(s, 'Point', [0]),
    'missing',
    `${G}/coordinates/1`,
    'Latitude is missing: expected a number.',
  ],
  [
    'line of numbers',
    (s) => shape(s, 'LineString', [1, 2]),
    'wrong-type',
    `${G}/coordinates/0`,
    '"coordinates[0]" is 1: expected a position [longitude, latitude].',
  ],
  [
    'line of one',
    (s) => shape(s, 'LineString', [[1, 2]]),
    'too-short',
    `${G}/coordinates`,
    '"coordinates" is a list of 1: expected at least 2 items.',
  ],
  [
    'ring of three',
    (s) =>
      shape(s, 'Polygon', [
        [
          [0, 0],
          [1, 1],
          [0, 0],
        ],
      ]),
    'too-short',
    `${G}/coordinates/0`,
    '"coordinates[0]" is a list of 3: expected at least 4 items.',
  ],
  [
    'collection in collection',
    (s) =>
      (first(s).geometry = {
        type: 'GeometryCollection',
        geometries: [{ type: 'GeometryCollection', geometries: [] }],
      }),
    'unknown-value',
    `${G}/geometries/0/type`,
    '"type" is "GeometryCollection": expected one of "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon" or "MultiPolygon".',
  ],
  ['no name', (s) => delete first(s).properties['name'], 'missing', `${P}/name`, '"name" is missing.'],
  [
    'kind',
    (s) => set(s, { kind: 'volcano' }),
    'unknown-value',
    `${P}/kind`,
    '"kind" is "volcano": expected one of "city", "neighbourhood", "building", "street", "port", "airport", "county", "region", "country", "continent", "island", "mountain", "river", "water", "park" or "place".',
  ],
  [
    'country',
    (s) => set(s, { country: 'Peru' }),
    'bad-format',
    `${P}/country`,
    '"country" is "Peru": expected two capital letters (ISO 3166-1), such as "PE".',
  ],
  [
    'role',
    (s) => set(s, { role: 'hero' }),
    'unknown-value',
    `${P}/role`,
    '"role" is "hero": expected one of "scene" or "background".',
  ],
  [
    'empty quotation',
    (s) => set(s, { passages: [{ exact: '' }] }),
    'too-short',
    `${P}/passages/0/exact`,
    '"exact" is "": expected at least 1 character.',
  ],
  [
    'long prefix',
    (s) => passage(s, { prefix: 'x'.repeat(33) }),
    'too-long',
    `${P}/passages/0/prefix`,
    `"prefix" is "${'x'.repeat(33)}", 33 long: expected at most 32 characters.`,
  ],
  [
    'negative offset',
    (s) => mention(s, { start: -1 }),
    'out-of-range',
    '/mentions/0/start',
    '"start" is -1: expected at least 0.',
  ],
  [
    'half an offset',
    (s) => mention(s, { end: 1.5 }),
    'not-whole',
    '/mentions/0/end',
    '"end" is 1.5: expected a whole number.',
  ],
  [
    'confidence',
    (s) => set(s, { resolution: { method: 'person', confidence: 1.1, reason: '' } }),
    'out-of-range',
    `${P}/resolution/confidence`,
    '"confidence" is 1.1: expected at most 1.',
  ],
  [
    'six candidates',
    (s) =>
      set(s, {
        resolution: {
          method: 'person',
          confidence: 1,
          reason: '',
          candidates: Array.from({ length: 6 }, () => ({ name: 'x', lonLat: [0, 0] })),
        },
      }),
    'too-long',
    `${P}/resolution/candidates`,
    '"candidates" is a list of 6: expected at most 5 items.',
  ],
  [
    'candidate far out',
    (s) =>
      set(s, {
        resolution: {
          method: 'person',
          confidence: 1,
          reason: '',
          candidates: [{ name: 'x', lonLat: [0, 95] }],
        },
      }),
    'out-of-range',
    `${P}/resolution/candidates/0/lonLat/1`,
    'Latitude is 95: expected a number from -90 to 90.',
  ],
  [
    'bearing',
    (s) => (first(s).properties.stated['bearing'] = 361),
    'out-of-range',
    `${P}/stated/bearing`,
    '"bearing" is 361: expected at most 360.',
  ],
  [
    'no anchor',
    (s) => (first(s).properties.stated['anchors'] = []),
    'too-short',
    `${P}/stated/anchors`,
    '"anchors" is an empty list: expected at least 1 item.',
  ],
  [
    'when a word',
    (s) => set(s, { when: 'yesterday' }),
    'wrong-type',
    `${P}/when`,
    '"when" is "yesterday": expected an object.',
  ],
  [
    'when a list',
    (s) => set(s, { when: ['2024'] }),
    'wrong-type',
    `${P}/when`,
    '"when" is a list of 1: expected an object.',
  ],
  [
    'precision',
    (s) => set(s, { when: when('2024', '2024', 'decade') }),
    'unknown-value',
    `${P}/when/precision`,
    '"precision" is "decade": expected one of "day", "month" or "year".',
  ],
  [
    'slashed date',
    (s) => set(s, { when: when('16/11/2024', '2024-11-16') }),
    'bad-format',
    `${P}/when/start`,
    '"start" is "16/11/2024": expected a date such as "2024-11-16", "2024-11" or "2024".',
  ],
];

const SENSE_ROWS: readonly Row[] = [
  [
    'newer version',
    (s) => (s['dateline'] = '2.0'),
    'newer-version',
    '/dateline',
    'The story is written in version "2.0" of the format: expected 1.x, the only one that this Dateline reads.',
  ],
  [
    'much newer version',
    (s) => (s['dateline'] = '13.0.2'),
    'newer-version',
    '/dateline',
    'The story is written in version "13.0.2" of the format: expected 1.x, the only one that this Dateline reads.',
  ],
  [
    'open ring',
    (s) => shape(s, 'Polygon', [[...COUNTER.slice(0, 4), [-79, -20.5]]]),
    'ring-open',
    `${G}/coordinates/0`,
    'The ring starts at [-79,-20] and ends at [-79,-20.5]: expected its last position to be its first.',
  ],
  [
    'clockwise',
    (s) => shape(s, 'Polygon', [COUNTER.toReversed()]),
    'ring-order',
    `${G}/coordinates/0`,
    'The exterior ring runs clockwise: expected it to run counter-clockwise.',
    'warning',
  ],
  [
    'hole',
    (s) => shape(s, 'MultiPolygon', [[COUNTER, COUNTER]]),
    'ring-order',
    `${G}/coordinates/0/1`,
    'The ring of a hole runs counter-clockwise: expected it to run clockwise.',
    'warning',
  ],
  [
    'area',
    (s) => (first(s).properties.stated['area'] = { type: 'Polygon', coordinates: [CLOCKWISE] }),
    'ring-order',
    `${P}/stated/area/coordinates/0`,
    'The exterior ring runs clockwise: expected it to run counter-clockwise.',
    'warning',
  ],
  [
    'empty geometry',
    (s) => shape(s, 'Polygon', []),
    'empty-geometry',
    `${G}/coordinates`,
    'The geometry has no coordinates: nothing can be drawn.',
    'warning',
  ],
  [
    'bbox of three',
    (s) => (s['bbox'] = [1, 2, 3]),
    'wrong-type',
    '/bbox',
    '"bbox" is a list of 3: expected four numbers, west, south, east, north (or six, with heights).',
  ],
  [
    'bbox of words',
    (s) => (s['bbox'] = ['w', 's', 'e', 'n']),
    'wrong-type',
    '/bbox',
    '"bbox" is a list of 4: expected four numbers, west, south, east, north (or six, with heights).',
  ],
  [
    'bbox beyond',
    (s) => (s['bbox'] = [-190, -23, -43, -12]),
    'out-of-range',
    '/bbox/0',
    "The box's west edge is -190: expected a number from -180 to 180.",
  ],
  [
    'bbox of six beyond',
    (s) => (s['bbox'] = [-78, -23, 0, -43, 91, 0]),
    'out-of-range',
    '/bbox/4',
    "The box's north edge is 91: expected a number from -90 to 90.",
  ],
  [
    'bbox upside down',
    (s) => (s['bbox'] = [-78, -12, -43, -23]),
    'bbox-order',
    '/bbox',
    "The box's south edge, -12, is north of its north edge, -23.",
  ],
  [
    'bbox too small',
    (s) => (s['bbox'] = [-78, -13, -43, -12]),
    'bbox-misses',
    '/bbox',
    '"bbox" does not hold all places: "Rio" lies outside it.',
    'warning',
  ],
  [
    'bbox elsewhere',
    (s) => (s['bbox'] = [170, -30, -170, 0]),
    'bbox-misses',
    '/bbox',
    '"bbox" does not hold all places: "Lima" and 1 more lie outside it.',
    'warning',
  ],
  [
    'one id twice',
    (s) => (s.features[1] = { ...first(s) }),
    'duplicate-id',
    '/features/1/id',
    'The id "lima" is taken already, at /features/0/id: expected an id of its own.',
  ],
  [
    'former id',
    (s) => set(s, { formerIds: ['callao', 'rio'] }),
    'duplicate-id',
    `${P}/formerIds/1`,
    'The id "rio" is taken already, at /features/1/id: expected an id of its own.',
  ],
  [
    'one mention id twice',
    (s) => mention(s, { id: 'm2' }),
    'duplicate-id',
    '/mentions/1/id',
    'The id "m2" is taken already, at /mentions/0/id: expected an id of its own.',
  ],
  [
    'mention of nothing',
    (s) => mention(s, { place: 'callao' }),
    'dangling-place',
    '/mentions/0/place',
    '"place" is "callao": expected the id of one of the story\'s features.',
  ],
  [
    'mention without a reason',
    (s) => mention(s, { place: null }),
    'no-reason',
    '/mentions/0',
    'The mention "Lima" has no place: expected a "reason" that says why.',
    'warning',
  ],
  [
    'route from nowhere',
    (s) => (s.routes[0] = { from: 7, to: 'rio' }),
    'dangling-place',
    '/routes/0/from',
    '"from" is 7: expected the id of one of the story\'s features.',
  ],
  [
    'route to nowhere',
    (s) => (s.routes[0] = { from: 'lima', to: 'Rio' }),
    'dangling-place',
    '/routes/0/to',
    '"to" is "Rio": expected the id of one of the story\'s features.',
  ],
  [
    'anchor nowhere',
    (s) => (first(s).properties.stated['anchors'] = [{ place: 'x', name: 'X', lonLat: [0, 0] }]),
    'dangling-place',
    `${P}/stated/anchors/0/place`,
    '"place" is "x": expected the id of one of the story\'s features.',
  ],
  [
    '30 February',
    (s) => set(s, { when: when('2024-02-30', '2024-03-01') }),
    'no-such-date',
    `${P}/when/start`,
    'There is no date "2024-02-30": expected one of the calendar.',
  ],
  [
    '29 February 2023',
    (s) => (s.article['published'] = '2023-02-29'),
    'no-such-date',
    '/article/published',
    'There is no date "2023-02-29": expected one of the calendar.',
  ],
  [
    'month 13',
    (s) => mention(s, { when: when('2024-13', '2024-13', 'month') }),
    'no-such-date',
    '/mentions/0/when/start',
    'There is no date "2024-13": expected one of the calendar.',
  ],
  [
    'correction',
    (s) => (s['corrections'] = [{ date: '2024-04-31', text: '' }]),
    'no-such-date',
    '/corrections/0/date',
    'There is no date "2024-04-31": expected one of the calendar.',
  ],
  [
    'backwards',
    (s) => (s.routes[0] = { from: 'lima', to: 'rio', when: when('2024-11-17', '2024-11-16') }),
    'dates-reversed',
    '/routes/0/when',
    'The time starts on 2024-11-17 and ends before that, on 2024-11-16.',
  ],
  [
    'too vague',
    (s) => passage(s, { when: when('2024-11', '2024-11-20') }),
    'precision',
    `${P}/passages/0/when/start`,
    'The date "2024-11" does not name a day, and "precision" is "day".',
  ],
  [
    'too exact',
    (s) => set(s, { when: when('2024-11', '2024-11-16', 'month') }),
    'precision',
    `${P}/when/end`,
    'The date "2024-11-16" is more exact than its "precision", "month": expected "2024-11".',
    'warning',
  ],
  [
    'mention past its passage',
    (s) => passage(s, { mentions: [{ start: 8, end: 13 }] }),
    'span-outside',
    `${P}/passages/0/mentions/0`,
    'The mention ends at 13: expected at most 12, the length of the passage "Lima is wet.".',
  ],
  [
    'mention backwards',
    (s) => passage(s, { mentions: [{ start: 4, end: 0 }] }),
    'span-reversed',
    `${P}/passages/0/mentions/0`,
    'The span starts at 4 and ends at 0: expected it to end after its start.',
  ],
  [
    'passage length',
    (s) => passage(s, { end: 11 }),
    'span-length',
    `${P}/passages/0`,
    'From 0 to 11 is a length of 11: expected 12, that of "Lima is wet.".',
  ],
  [
    'passage elsewhere',
    (s) => passage(s, { start: 1, end: 13 }),
    'text-differs',
    `${P}/passages/0`,
    'The article says "ima is wet. " from 1 to 13: expected "Lima is wet.".',
  ],
  [
    'route passage elsewhere',
    (s) => (s.routes[0] = { from: 'lima', to: 'rio', passage: { exact: 'Lima', start: 13, end: 17 } }),
    'text-differs',
    '/routes/0/passage',
    'The article says "Rio " from 13 to 17: expected "Lima".',
  ],
  [
    'mention misquoted',
    (s) => mention(s, { exact: 'LIMA' }),
    'text-differs',
    '/mentions/0',
    'The article says "Lima" from 0 to 4: expected "LIMA".',
  ],
  [
    'mention reversed',
    (s) => mention(s, { start: 4, end: 4, exact: '' }),
    'span-reversed',
    '/mentions/0',
    'The span starts at 4 and ends at 4: expected it to end after its start.',
  ],
  [
    'past the text',
    (s) => (s.article = { textLength: 15 }),
    'span-outside',
    '/mentions/1',
    '"Rio" ends at 16: expected at most 15, the length of the article\'s text.',
  ],
  [
    'text length',
    (s) => (s.article['textLength'] = 30),
    'text-length',
    '/article/textLength',
    '"textLength" is 30: expected 24, the length of the text.',
  ],
  [
    'carriage return',
    (s) => (s.article = { text: `${TEXT}\r\n` }),
    'text-not-canonical',
    '/article/text',
    'The text has a byte-order mark or carriage returns: expected it without, for its offsets to hold.',
    'warning',
  ],
];

/** Faults of shape, which valibot finds. */
export const SHAPE_FAULTS: readonly Fault[] = SHAPE_ROWS.map(toFault);

/** Faults of sense in a good shape. */
export const SENSE_FAULTS: readonly Fault[] = SENSE_ROWS.map(toFault);

function toFault([name, change, code, path, message, severity]: Row): Fault {
  return { name, change, issue: { code, path, message, severity: severity ?? 'error' } };
}
