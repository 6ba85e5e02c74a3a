import { describe, expect, it } from 'vitest';
import { parseLine } from '../../src/cli/parseLine.ts';
import type { GeoparseTools } from '../../src/compose/readPlaces.ts';
import { distanceKm } from '../../src/geometry/distanceKm.ts';
import { TOOLS } from '../geoparse/geoparseTools.ts';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly name: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly gazetteer: string | null;
  readonly confidence: number;
  readonly reason: string;
  readonly anchor?: { readonly name: string; readonly lat: number; readonly lon: number } | null;
  readonly distanceKm?: number | null;
  readonly bearing?: number | null;
}

interface Answer {
  readonly id: string | number | null;
  readonly mentions: readonly Mention[];
  readonly error?: string;
}

function parse(line: object, tools: GeoparseTools = TOOLS): Answer {
  const answer = parseLine(Buffer.from(JSON.stringify(line)), tools);
  expect(answer).not.toContain('\n');
  return JSON.parse(answer) as Answer;
}

const SENTENCE = 'The summit opened in Lima, Peru. A port lies about 50 miles north of Lima.';
const LIMA = { lat: -12.043, lon: -77.028 };

describe('parseLine', () => {
  it('gives each mention with its place, in the order of the text', () => {
    const { id, mentions, error } = parse({ id: 'a1', text: SENTENCE });
    expect([id, error]).toEqual(['a1', undefined]);
    const named = mentions.filter(({ kind }) => kind === 'place');
    expect(
      named.map(({ start, end, name, gazetteer }) => [SENTENCE.slice(start, end), name, gazetteer]),
    ).toEqual([
      ['Lima', 'Lima', 'geonames:3936456'],
      ['Peru', 'Peru', 'iso3166-1:PE'],
      ['Lima', 'Lima', 'geonames:3936456'],
    ]);
    for (const { confidence, reason } of named) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(reason).not.toBe('');
    }
    const starts = mentions.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it.each([
    ['about 50 miles north of Lima', 'A port lies about 50 miles north of Lima.', 80.5, 0],
    ['20 km south of Lima', 'A fire broke out 20 km south of Lima.', 20, 180],
  ])(
    'tells of “%s” from where, how far and which way, at the middle of its area',
    (words, text, km, bearing) => {
      const told = parse({ id: 1, text }).mentions.find(({ kind }) => kind === 'relative');
      expect(told).toMatchObject({ anchor: { name: 'Lima' }, distanceKm: km, bearing, gazetteer: null });
      expect(text.slice(told?.start, told?.end)).toBe(words);
      const fromLima = distanceKm([LIMA.lon, LIMA.lat], [told?.lon ?? 0, told?.lat ?? 0]);
      // The area reaches from 0.65 to 1.15 of the distance.
      expect(fromLima).toBeGreaterThan(0.65 * km);
      expect(fromLima).toBeLessThan(1.15 * km);
      expect(Math.sign((told?.lat ?? 0) - LIMA.lat)).toBe(bearing === 0 ? 1 : -1);
    },
  );

  it('resolves only the names that are given, and each of them', () => {
    const text = 'Paris and London and Berlin are here.';
    const spans = [
      { start: 10, end: 16 },
      { start: 21, end: 27 },
    ];
    const { mentions } = parse({ id: 1, text, mentions: spans });
    expect(mentions.map(({ start, end, kind }) => ({ start, end, kind }))).toEqual(
      spans.map((span) => ({ ...span, kind: 'place' })),
    );
    expect(mentions.map(({ name }) => name)).toEqual(['London', 'Berlin']);
    expect(parse({ id: 1, text, mentions: [] }).mentions).toEqual([]);
  });

  it('takes given names in any order, one within another, and at the ends of a surrogate pair', () => {
    const text = '\u{1F6A2}Paris London';
    const spans = [
      { start: 8, end: 14 },
      { start: 1, end: 7 },
      { start: 2, end: 14 },
      { start: 0, end: 1 },
      { start: 0, end: 14 },
    ];
    const given = parse({ id: 1, text, mentions: spans }).mentions.map(({ start, end }) => ({ start, end }));
    expect(given).toHaveLength(spans.length);
    expect(given).toEqual(expect.arrayContaining(spans));
  });

  it('takes the home of the publisher into account', () => {
    const text = 'A house burned down in Springfield on Monday.';
    const place = (near: string): string | null | undefined =>
      parse({ id: 1, text, near }).mentions[0]?.gazetteer;
    expect(place('Athens, Ohio')).toBe('geonames:4525353');
    expect(place('Boston')).toBe('geonames:4951788');
  });

  it('counts offsets in the text as it comes: with a byte-order mark and the line ends of Windows', () => {
    const text = '\uFEFFNews\r\n\r\nHe lives in Lima, Peru.\r\nShe lives in Paris.\r\n';
    const { mentions } = parse({ id: 1, text });
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Lima', 'Peru', 'Paris']);
  });

  it.each([
    ['', []],
    [' \r\n\t ', []],
    ['\uD83D He lives in Paris. \uDE00', ['Paris']],
    ['He lives in Paris.\0 \u0001', ['Paris']],
  ])('reads %j', (text, names) => {
    const { mentions, error } = parse({ id: 1, text });
    expect(error).toBeUndefined();
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });

  it.each([
    [{ text: 'x' }, null, /^id is missing/u],
    [{ id: 7 }, 7, /^text is missing/u],
    [{ id: 8, text: 'x', published: 'soon' }, 8, /^published is “soon”/u],
    [{ id: 9, text: 'Paris', near: 'Xyzzyville' }, 9, /^near names no known place: "Xyzzyville"; expected/u],
    [
      { id: 10, text: 'Paris', mentions: [{ start: 0, end: 9 }] },
      10,
      /^mentions\[0\] is \{ start: 0, end: 9 \}/u,
    ],
  ])('answers %j with one error', (line, id, error) => {
    expect(parse(line)).toEqual({ id, mentions: [], error: expect.stringMatching(error) });
  });

  it('answers with an error where reading fails, and does not throw', () => {
    const broken: GeoparseTools = {
      ...TOOLS,
      get gazetteer(): never {
        throw new Error('The disk is gone.');
      },
    };
    expect(parseLine(Buffer.from('{"id":1,"text":"Paris"}'), broken)).toBe(
      '{"id":1,"mentions":[],"error":"The disk is gone."}',
    );
  });
});
