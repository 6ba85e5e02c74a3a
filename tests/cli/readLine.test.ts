import { describe, expect, it } from 'vitest';
import { MAX_LINE_BYTES, readLine } from '../../src/cli/readLine.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (line: unknown): ReturnType<typeof readLine> =>
  readLine(bytes(typeof line === 'string' ? line : JSON.stringify(line)));

const EXPECTED = 'expected an object such as {"id": 1, "text": "…"}';
const SPAN = 'expected {start, end} with 0 <= start < end <= 5.';

describe('readLine', () => {
  it.each<[what: string, line: unknown, article: object]>([
    ['an id and a text', { id: 'a1', text: 'Lima' }, { id: 'a1', text: 'Lima' }],
    ['a number for an id', { id: -3.5, text: 'Lima' }, { id: -3.5, text: 'Lima' }],
    ['an empty id and text', { id: '', text: '' }, { id: '', text: '' }],
    [
      'where the publisher is at home',
      { id: 1, text: 'x', near: 'Ohio' },
      { id: 1, text: 'x', near: 'Ohio' },
    ],
    [
      'spans of names',
      { id: 1, text: 'Paris', mentions: [{ start: 0, end: 5, kind: 'place' }] },
      { id: 1, text: 'Paris', mentions: [{ start: 0, end: 5 }] },
    ],
    ['an empty list of names', { id: 1, text: 'x', mentions: [] }, { id: 1, text: 'x', mentions: [] }],
    [
      'what may be left out, as null or empty',
      { id: 1, text: 'x', title: '', published: null, near: '', mentions: null },
      { id: 1, text: 'x' },
    ],
    [
      'a title, a date, and what it does not know',
      { id: 1, text: 'x', title: 'News', published: '2024-11', author: 7 },
      { id: 1, text: 'x' },
    ],
    ['a moment for a date', { id: 1, text: 'x', published: '2024-11-14T23:30:00Z' }, { id: 1, text: 'x' }],
    ['space around', ' \t{"id":1,"text":"x"} \r', { id: 1, text: 'x' }],
    ['a byte-order mark', '\uFEFF{"id":1,"text":"x"}', { id: 1, text: 'x' }],
    ['half a surrogate pair', '{"id":1,"text":"\\ud83d Lima"}', { id: 1, text: '\uD83D Lima' }],
    ['line ends of Unicode', '{"id":1,"text":"a\u2028b\u0085c"}', { id: 1, text: 'a\u2028b\u0085c' }],
  ])('takes %s', (_what, line, article) => {
    expect(read(line)).toEqual({ ok: true, article });
  });

  it.each<[what: string, line: unknown, id: unknown, problem: string]>([
    ['broken JSON', '{"id":2', null, `The line is no JSON: “{"id":2”, ${EXPECTED}.`],
    ['words', ' Lima ', null, `The line is no JSON: “Lima”, ${EXPECTED}.`],
    ['two objects', '{} {}', null, `The line is no JSON: “{} {}”, ${EXPECTED}.`],
    ['a list', [1, 2], null, `The line is [ 1, 2 ], ${EXPECTED}.`],
    ['null', 'null', null, `The line is null, ${EXPECTED}.`],
    ['a number', '42', null, `The line is 42, ${EXPECTED}.`],
    ['a string', '"Lima"', null, `The line is “Lima”, ${EXPECTED}.`],
    ['no id', { text: 'x' }, null, 'id is missing, expected a string or a number of at most 15 digits.'],
    [
      'an id that is true',
      { id: true, text: 'x' },
      null,
      'id is true, expected a string or a number of at most 15 digits.',
    ],
    [
      'a number that would come back as another',
      '{"id":12345678901234567890,"text":"x"}',
      null,
      'id is 12345678901234567000, expected a string or a number of at most 15 digits.',
    ],
    [
      'an infinite number',
      '{"id":1e999,"text":"x"}',
      null,
      'id is Infinity, expected a string or a number of at most 15 digits.',
    ],
    ['no text', { id: 3 }, 3, 'text is missing, expected a string.'],
    ['a number for a text', { id: 'b', text: 17 }, 'b', 'text is 17, expected a string.'],
    ['a list for a text', { id: 4, text: ['a'] }, 4, "text is [ 'a' ], expected a string."],
    ['a number for a title', { id: 5, text: 'x', title: 5 }, 5, 'title is 5, expected a string.'],
    [
      'words for a date',
      { id: 6, text: 'x', published: 'yesterday' },
      6,
      'published is “yesterday”, expected a date such as 2024-11-14.',
    ],
    [
      'a day that there is not',
      { id: 6, text: 'x', published: '2023-02-29' },
      6,
      'published is “2023-02-29”, expected a date such as 2024-11-14.',
    ],
    [
      'a number for a date',
      { id: 6, text: 'x', published: 2024 },
      6,
      'published is 2024, expected a date such as 2024-11-14.',
    ],
    [
      'a point for a home',
      { id: 7, text: 'x', near: [1, 2] },
      7,
      'near is [ 1, 2 ], expected the name of a place, such as “Athens, Ohio”.',
    ],
    [
      'words for spans',
      { id: 8, text: 'Paris', mentions: 'Paris' },
      8,
      'mentions is “Paris”, expected a list of {start, end}.',
    ],
    [
      'one span in place of a list',
      { id: 8, text: 'Paris', mentions: { start: 0, end: 5 } },
      8,
      'mentions is { start: 0, end: 5 }, expected a list of {start, end}.',
    ],
    ...[
      [{ start: 0, end: 6 }, '{ start: 0, end: 6 }'],
      [{ start: -1, end: 5 }, '{ start: -1, end: 5 }'],
      [{ start: 3, end: 3 }, '{ start: 3, end: 3 }'],
      [{ start: 4, end: 2 }, '{ start: 4, end: 2 }'],
      [{ start: 0.5, end: 5 }, '{ start: 0.5, end: 5 }'],
      [{ start: '0', end: 5 }, "{ start: '0', end: 5 }"],
      [{ end: 5 }, '{ end: 5 }'],
      [null, 'null'],
      [5, '5'],
      [[0, 5], '[ 0, 5 ]'],
    ].map(([span, words]): [string, unknown, unknown, string] => [
      `the span ${JSON.stringify(span)}`,
      { id: 9, text: 'Paris', mentions: [{ start: 0, end: 5 }, span] },
      9,
      `mentions[1] is ${words as string}, ${SPAN}`,
    ]),
  ])('refuses %s', (_what, line, id, problem) => {
    expect(read(line)).toEqual({ ok: false, id, problem });
  });

  it('refuses what is not in UTF-8', () => {
    const line = Uint8Array.from([...bytes('{"id":1,"text":"caf'), 0xe9, ...bytes('"}')]);
    expect(readLine(line)).toEqual({
      ok: false,
      id: null,
      problem: 'The line is not in UTF-8: its letters cannot be told.',
    });
  });

  it('refuses a text that is too long, and a line', () => {
    expect(read({ id: 1, text: 'x'.repeat(20_000_001) })).toEqual({
      ok: false,
      id: 1,
      problem: 'text has 20000001 code units, expected at most 20000000.',
    });
    expect(readLine(new Uint8Array(MAX_LINE_BYTES + 1))).toEqual({
      ok: false,
      id: null,
      problem: 'The line has over 134217728 bytes: it is passed over.',
    });
  });

  it('shows only the beginning of a long value, and no half of a pair', () => {
    const pairs = `x${'\u{1F6A2}'.repeat(50)}`;
    expect(read({ id: 1, text: 'x', published: pairs })).toMatchObject({
      problem: `published is “x${'\u{1F6A2}'.repeat(29)}…”, expected a date such as 2024-11-14.`,
    });
  });

  it('tells of a value that is nested too deep to be written', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(read(`{"id":1,"text":${deep}}`)).toMatchObject({ problem: expect.stringMatching(/^text is \[/u) });
  });
});
