import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeQuotation } from '../../src/text/makeQuotation.ts';
import { occurrencesOf } from '../../src/text/occurrencesOf.ts';
import { textSpans } from './texts.ts';

const TEXT = 'The ship left Lima at dawn. Nobody in Lima saw it, and nobody in Callao asked where it went.';

function quote(text: string, words: string, options?: Parameters<typeof makeQuotation>[3]) {
  const start = text.indexOf(words);
  return makeQuotation(text, start, start + words.length, options);
}

describe('makeQuotation', () => {
  it('gives at most 32 characters before and after, in whole words', () => {
    expect(quote(TEXT, 'saw it')).toEqual({
      exact: 'saw it',
      prefix: 'Lima at dawn. Nobody in Lima ',
      suffix: ', and nobody in Callao asked',
      start: 43,
      end: 49,
    });
  });

  it.each([
    ['the very start', 'The ship', '', ' left Lima at dawn. Nobody in'],
    ['the very end', 'it went.', 'nobody in Callao asked where ', ''],
    ['the whole text', TEXT, '', ''],
  ])('quotes %s', (_name, words, prefix, suffix) => {
    expect(quote(TEXT, words)).toMatchObject({ exact: words, prefix, suffix });
  });

  it('keeps to a shorter length', () => {
    expect(quote(TEXT, 'saw it', { contextLength: 9 })).toMatchObject({
      prefix: 'in Lima ',
      suffix: ', and',
    });
    expect(quote(TEXT, 'saw it', { contextLength: 0 })).toMatchObject({ prefix: '', suffix: '' });
  });

  it.each<[name: string, text: string, words: string, prefix: string, suffix: string]>([
    ['a quotation that is unique', TEXT, 'Callao', '', ''],
    ['the first of two: the shortest of prefix and suffix', TEXT, 'Lima', '', ' at'],
    ['one of two that differ right before', 'in Lima, by Lima', 'Lima', '', ','],
    ['one of two that differ only before', 'from Lima. Then to Lima. Then to', 'Lima. Then', 'from ', ''],
    ['one of three that takes both sides', 'a x b, d x b, d x b, a x c', 'x', 'a ', ' b,'],
  ])('gives context only when needed: %s', (_name, text, words, prefix, suffix) => {
    expect(quote(text, words, { context: 'when needed' })).toMatchObject({ prefix, suffix });
  });

  it('gives all the context there may be where none is enough', () => {
    const quotation = makeQuotation('ha '.repeat(60), 90, 92, { context: 'when needed' });
    expect(quotation).toMatchObject({ exact: 'ha', prefix: 'ha '.repeat(10), suffix: ' ha'.repeat(10) });
  });

  it('gives all the context there may be to what has many repeats', () => {
    const text = Array.from({ length: 300 }, (_, i) => `Lima ${i}.`).join(' ');
    const start = text.indexOf('Lima 150');
    const short = makeQuotation(text.slice(0, 1600), start, start + 4, { context: 'when needed' });
    expect(short).toMatchObject({ exact: 'Lima', prefix: '', suffix: ' 150.' });
    expect(makeQuotation(text, start, start + 4, { context: 'when needed' })).toEqual(
      makeQuotation(text, start, start + 4),
    );
  });

  it.each<[name: string, text: string, start: number, end: number, exact: string]>([
    ['a surrogate pair', 'a\u{1F6A2}b', 2, 3, '\u{1F6A2}'],
    [
      'a family of emoji',
      'a\u{1F468}\u200D\u{1F469}\u200D\u{1F467}b',
      3,
      5,
      '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
    ],
    ['one flag of two', '\u{1F1F5}\u{1F1EA}\u{1F1E7}\u{1F1F7}', 5, 6, '\u{1F1E7}\u{1F1F7}'],
    ['a letter from its accent', 'cafe\u0301s', 4, 5, 'e\u0301'],
    ['a line end of two', 'a\r\nb', 0, 2, 'a\r\n'],
    ['a letter of Hindi from its vowel', 'पानी', 3, 4, 'नी'],
  ])('never cuts %s', (_name, text, start, end, exact) => {
    const quotation = makeQuotation(text, start, end);
    expect(quotation.exact).toBe(exact);
    expect(text.slice(quotation.start, quotation.end)).toBe(exact);
  });

  it('cuts the context of a script without spaces at any character, and one endless word where it must', () => {
    const chinese =
      '两国领导人将在秘鲁举行会晤随后前往巴西出席峰会并参加港口落成仪式此后将返回北京向媒体介绍访问成果';
    expect(quote(chinese, '港口').prefix).toBe('两国领导人将在秘鲁举行会晤随后前往巴西出席峰会并参加');
    expect(quote(chinese, '港口', { contextLength: 5 })).toMatchObject({
      prefix: '峰会并参加',
      suffix: '落成仪式此',
    });
    const endless = `${'x'.repeat(50)}Lima${'\u{1F6A2}'.repeat(50)}`;
    expect(quote(endless, 'Lima', { contextLength: 9 })).toMatchObject({
      prefix: 'x'.repeat(9),
      suffix: '\u{1F6A2}'.repeat(4),
    });
  });

  it.each([
    [-1, 2],
    [0, 93],
    [3, 3],
    [4, 3],
    [0.5, 2],
    [NaN, 2],
  ])('refuses the span %d to %d', (start, end) => {
    expect(() => makeQuotation(TEXT, start, end)).toThrow(
      `span ${start} to ${end}: expected whole numbers, 0 <= start < end <= 92`,
    );
  });

  it('refuses any span of an empty text, and a context of more than 32', () => {
    expect(() => makeQuotation('', 0, 0)).toThrow(RangeError);
    expect(() => makeQuotation(TEXT, 0, 3, { contextLength: 33 })).toThrow(
      'contextLength 33: expected a whole number, 0 to 32',
    );
  });

  it('always quotes what stands there, in whole graphemes', () => {
    fc.assert(
      fc.property(textSpans, ({ text, start, end }) => {
        const quotation = makeQuotation(text, start, end);
        expect(quotation.start).toBeLessThanOrEqual(start);
        expect(quotation.end).toBeGreaterThanOrEqual(end);
        const { prefix, exact, suffix } = quotation;
        expect(text.slice(quotation.start - prefix.length, quotation.end + suffix.length)).toBe(
          prefix + exact + suffix,
        );
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(32);
        const edges = graphemeEdges(text);
        const cuts = [
          quotation.start - prefix.length,
          quotation.start,
          quotation.end,
          quotation.end + suffix.length,
        ];
        expect(cuts.filter((cut) => !edges.has(cut))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('when needed, gives a context that no repeat has, if there is one', () => {
    fc.assert(
      fc.property(textSpans, ({ text, start, end }) => {
        const always = makeQuotation(text, start, end);
        const needed = makeQuotation(text, start, end, { context: 'when needed' });
        expect(countOf(needed, text)).toBe(countOf(always, text));
        expect(always.prefix.endsWith(needed.prefix)).toBe(true);
        expect(always.suffix.startsWith(needed.suffix)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function countOf({ prefix, exact, suffix }: ReturnType<typeof makeQuotation>, text: string): number {
  return occurrencesOf(prefix + exact + suffix, text).length;
}

function graphemeEdges(text: string): Set<number> {
  const segments = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text);
  return new Set([...Array.from(segments, ({ index }) => index), text.length]);
}
