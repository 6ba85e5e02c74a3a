import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/readStory.ts';
import { anything } from './changedAt.ts';
import { deepStory } from './nested.ts';

const MINIMAL = '{"type":"FeatureCollection","dateline":"1.0","features":[]}';
const LIMIT = 50_000_000;

const wrap = (note: string): string => MINIMAL.replace('"1.0"', `"1.0","note":"${note}"`);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const issuesOf = (source: string | Uint8Array): string[] =>
  readStory(source).issues.map(({ code, path, message }) => `${code} ${path} ${message}`);

describe('readStory', () => {
  it.each([
    ['text', MINIMAL],
    ['bytes', bytes(MINIMAL)],
    ['text with a byte-order mark', `\ufeff${MINIMAL}`],
    ['bytes with a byte-order mark', bytes(`\ufeff${MINIMAL}`)],
    ['space around', `\r\n\t ${MINIMAL} \n`],
    ['a view into a larger buffer', bytes(`xx${MINIMAL}xx`).subarray(2, -2)],
    ['a Node buffer', Buffer.from(MINIMAL)],
  ])('reads %s', (_, source) => {
    const story = { type: 'FeatureCollection', dateline: '1.0', features: [] };
    expect(readStory(source)).toEqual({ ok: true, story, issues: [] });
  });

  it('gives warnings with the story, and errors without it', () => {
    const ring = '[[0,0],[0,1],[1,1],[0,0]]';
    const file = (lon: string): string =>
      `{"type":"FeatureCollection","dateline":"1.0","features":[{"type":"Feature","id":1,"properties":{"name":"A"},"geometry":{"type":"Polygon","coordinates":[${ring.replaceAll('1,1', `${lon},1`)}]}}]}`;
    expect(readStory(file('1'))).toMatchObject({
      ok: true,
      issues: [{ code: 'ring-order', severity: 'warning' }],
    });
    const refused = readStory(file('181'));
    expect(refused).toMatchObject({ ok: false, issues: [{ code: 'out-of-range', severity: 'error' }] });
    expect(refused).not.toHaveProperty('story');
  });

  it.each([
    ['null', 'wrong-type  The file holds null: expected a story or GeoJSON, which are objects.'],
    ['[1, 2]', 'wrong-type  The file holds a list of 2: expected a story or GeoJSON, which are objects.'],
    ['"a\u202eb"', 'wrong-type  The file holds "a\\u202eb": expected a story or GeoJSON, which are objects.'],
    ['{"dateline": 1}', 'missing /type "type" is missing.'],
    [
      '{"dateline": "2.0", "features": 1}',
      'newer-version /dateline The story is written in version "2.0" of the format: expected 1.x, the only one that this Dateline reads.',
    ],
  ])('refuses %s', (text, issue) => {
    expect(readStory(text).ok).toBe(false);
    expect(issuesOf(text)[0]).toBe(issue);
  });

  it.each([
    [[0x7b, 0xff, 0x7d], 'The file is not UTF-8 text, byte 2 does not fit: expected it saved as UTF-8.'],
    [
      [0x22, 0xc3, 0x28, 0x22],
      'The file is not UTF-8 text, byte 3 does not fit: expected it saved as UTF-8.',
    ],
    [
      [0x22, 0xed, 0xa0, 0xbd, 0x22],
      'The file is not UTF-8 text, byte 3 does not fit: expected it saved as UTF-8.',
    ],
    [
      [0x22, 0xe2, 0x82],
      'The file is not UTF-8 text, it ends in the middle of a character: expected it saved as UTF-8.',
    ],
    [
      [0xff, 0xfe, 0x7b, 0x00],
      'The file is not UTF-8 text, it seems to be UTF-16: expected it saved as UTF-8.',
    ],
    [
      [0xfe, 0xff, 0x00, 0x7b],
      'The file is not UTF-8 text, it seems to be UTF-16: expected it saved as UTF-8.',
    ],
  ])('says that the bytes %j are no UTF-8', (given, message) => {
    expect(readStory(Uint8Array.from(given)).issues).toEqual([
      { code: 'not-utf8', path: '', message, severity: 'error' },
    ]);
  });

  it('takes 50 MB and refuses one byte more', () => {
    const full = bytes(MINIMAL.padEnd(LIMIT));
    expect(readStory(full).ok).toBe(true);
    const refusal = ['too-large  The file is larger than 50 MB, the most that is read.'];
    expect(issuesOf(bytes(MINIMAL.padEnd(LIMIT + 1)))).toEqual(refusal);
    expect(readStory(MINIMAL.padEnd(LIMIT)).ok).toBe(true);
    expect(issuesOf(MINIMAL.padEnd(LIMIT + 1))).toEqual(refusal);
  }, 20_000);

  it('measures text by its bytes', () => {
    const room = LIMIT - wrap('').length;
    for (const [char, size] of [
      ['é', 2],
      ['水', 3],
      ['😀', 4],
    ] as const) {
      const fits = wrap(char.repeat(Math.floor(room / size)) + 'x'.repeat(room % size));
      expect(readStory(fits).ok).toBe(true);
      expect(issuesOf(`${fits} `)[0]).toMatch(/^too-large/);
    }
  }, 20_000);

  it('takes 100 levels and refuses 101', () => {
    expect(readStory(JSON.stringify(deepStory(100))).ok).toBe(true);
    const refusal = ['too-deep  The file has lists and objects more than 100 deep in each other.'];
    expect(issuesOf(JSON.stringify(deepStory(101)))).toEqual(refusal);
    expect(issuesOf('['.repeat(200_000) + ']'.repeat(200_000))).toEqual(refusal);
    expect(issuesOf('['.repeat(200_000))[0]).toMatch(
      /^not-json .*Line 1, column 200001: the file ends too early/,
    );
  });

  it('never throws, whatever it is given', () => {
    const given = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array(), fc.json(), anything);
    fc.assert(
      fc.property(given, (source) => {
        const { ok, issues } = readStory(source as string);
        expect(ok || issues.length > 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(issuesOf(new Proxy([], { get: () => 1 }) as never)).toEqual([
      'wrong-type  What was given to read is neither text nor bytes.',
    ]);
  }, 20_000);

  it('stands a hostile file of half a million faults', () => {
    const zeros = `{"type":"FeatureCollection","dateline":"1.0","features":[${'0,'.repeat(500_000)}0]}`;
    const { ok, issues } = readStory(zeros);
    expect([ok, issues.length]).toEqual([false, 101]);
    expect(issues.at(-1)?.message).toBe('At least 99900 more issues are not listed, 99900 of them errors.');
  }, 20_000);
});
