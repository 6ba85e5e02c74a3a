/**
 * A megabyte of one shape: whatever takes more time than in proportion to the text would take minutes or days here. The
 * tests look at no clock; that they come to their end is what they test.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { geoparse } from '../../src/geoparse.ts';
import { faultsOf } from './faultsOf.ts';
import { TOOLS } from './geoparseTools.ts';

const MEGABYTE = 1_000_000;
const ARTICLES = 'geo/stories/articles';

/** The sample articles as one line. */
const articles = readdirSync(ARTICLES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(ARTICLES, name), 'utf8').replaceAll(/\s+/gu, ' '))
  .join(' ');

/** What has no name in it, of sentences long and short. */
const NAMELESS =
  'The members met again and talked for an hour about the road, the school and the bridge. Nobody was hurt. ';

const filled = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Places of the gazetteer, some two thousand, each once. */
function placeNames(): string[] {
  const letters = 'abcdefghijklmnoprstuvz'.split('');
  const beginnings = letters.flatMap((first) => letters.map((second) => first + second));
  return [
    ...new Set(beginnings.flatMap((two) => TOOLS.gazetteer.search(two, 5).map(({ place }) => place.name))),
  ];
}

/** Names that no gazetteer has, each once. */
const inventedNames = (count: number): string[] =>
  Array.from({ length: count }, (_, i) =>
    `q${i.toString(26)}`
      .replaceAll(/\d/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))
      .replace(/^q/u, 'Qu'),
  );

describe('geoparse on a megabyte', () => {
  it.each<[what: string, text: string]>([
    ['a line with names at its beginning only', `${articles} ${filled(NAMELESS, MEGABYTE)}`],
    ['news on one line', filled(`${articles} `, MEGABYTE / 5)],
    [
      'places of the gazetteer',
      placeNames()
        .map((name) => `Police in ${name} said so.`)
        .join(' '),
    ],
    ['places of the gazetteer, a line each', placeNames().join('\n')],
    [
      'places that nobody knows',
      inventedNames(2000)
        .map((name) => `Police in ${name} said so.`)
        .join(' '),
    ],
    [
      'markup on one line',
      filled('<p>He lives in <b>Lima</b>, Peru.</p><a href="x">Paris</a>, France, ', MEGABYTE / 4),
    ],
    [
      'quotations that join all sentences',
      filled('He said “it is Lima. It is” so. They in Quito “said. And” he went. ', MEGABYTE / 20),
    ],
    ['one place', filled('It was in Lima. ', MEGABYTE / 20)],
    ['one capitalised word', filled('Springfield ', MEGABYTE)],
    ['one capitalised word without end', filled('Springfield', MEGABYTE)],
    ['one capital', 'X'.repeat(MEGABYTE)],
    ['open brackets', '('.repeat(MEGABYTE / 10)],
    ['open quotation marks', filled('“Who ', MEGABYTE / 10)],
    ['line ends', '\n'.repeat(MEGABYTE)],
    ['spaces and a full stop', `${' '.repeat(MEGABYTE)}.`],
    ['full stops', '.'.repeat(MEGABYTE)],
    ['initials', filled('U.S.', MEGABYTE)],
    ['digits with commas', filled('1,', MEGABYTE)],
    ['web addresses', filled('www.', MEGABYTE)],
    ['addresses of mail', filled('a@', MEGABYTE / 4)],
    ['apostrophes', filled("O'", MEGABYTE)],
    ['accents', `a${'\u0301'.repeat(MEGABYTE / 2)}`],
    ['half pairs of surrogates', '\uD800'.repeat(MEGABYTE / 10)],
    ['emoji', filled('👨‍👩‍👧‍👦', MEGABYTE / 4)],
    ['Chinese', filled('北京是中国的首都', MEGABYTE / 4)],
    ['words of a distance', filled('50 miles north of ', MEGABYTE / 2)],
    ['dates', filled('November 17 to 21 ', MEGABYTE / 20)],
  ])('%s', (_what, text) => {
    const result = geoparse({ text, published: '2024-11-14' }, TOOLS);
    expect(faultsOf(text, result)).toEqual([]);
  });

  it('quotes no more than some words for each place where one sentence lists two thousand places', () => {
    const text = `The towns are ${placeNames().join(', ')}.`;
    const { story } = geoparse({ text }, TOOLS, { keepText: true });
    expect(story.features.length).toBeGreaterThan(1000);
    const lengths = story.features.flatMap(({ properties: { passages = [] } }) =>
      passages.map(({ exact }) => exact.length),
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(50 * text.length);
  });
});
