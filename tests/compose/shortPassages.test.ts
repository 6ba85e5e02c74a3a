import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteSpans } from '../../src/compose/quoteSpans.ts';
import { shortPassages } from '../../src/compose/shortPassages.ts';

const LONGEST_QUOTATION = 1500;

/** What is quoted of a text that is one sentence, for the place that it names so. */
function quotedIn(text: string, name: string): string[] {
  const mentions = [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
  }));
  const sentence = { start: 0, end: text.length };
  return shortPassages(text, { ...sentence, mentions }, [sentence], quoteSpans(text)).map(({ start, end }) =>
    text.slice(start, end),
  );
}

const many = (words: string, count: number): string => words.repeat(count).trimEnd();

describe('shortPassages', () => {
  it.each<[what: string, text: string, quoted: string[]]>([
    ['a short sentence whole', 'It rained in Oslo, and snowed.', ['It rained in Oslo, and snowed.']],
    [
      'the clause of a long one',
      `${many('Bergen, ', 120)} and it rained all day in Oslo, and in ${many('Bergen, ', 120)}`,
      ['and it rained all day in Oslo'],
    ],
    [
      'two clauses far apart',
      `It rained all day in Oslo, ${many('and in Bergen, ', 60)} but it never snowed in Oslo at all.`,
      ['It rained all day in Oslo', 'but it never snowed in Oslo at all.'],
    ],
    [
      'a quotation whole',
      `${many('Bergen, ', 90)} she said, “${many('it rains, ', 80)} in Oslo”, and in ${many('Bergen, ', 90)}`,
      [`“${many('it rains, ', 80)} in Oslo”`],
    ],
    ['a name alone that is a word without end', `${'x'.repeat(400)}Oslo${'x'.repeat(400)}`, ['Oslo']],
  ])('%s', (_what, text, quoted) => {
    expect(quotedIn(text, 'Oslo')).toEqual(quoted);
  });

  it('quotes some words around the name where there is no clause', () => {
    const text = `${many('and so on ', 90)} in Oslo ${many('on and off ', 90)}`;
    const [quoted = '', ...others] = quotedIn(text, 'Oslo');
    expect(quoted).toMatch(/^(?:and |so |on )+in Oslo(?: on| and| off)+$/u);
    expect(others).toEqual([]);
    expect(quoted.length).toBeGreaterThan(580);
    expect(quoted.length).toBeLessThanOrEqual(600);
  });

  it('quotes of a list no more than some words for each of its names', () => {
    const names = Array.from({ length: 500 }, (_, i) => `Town${String(i).padStart(3, '0')}`);
    const text = `They are ${names.join(', ')}`;
    const quoted = names.flatMap((name) => quotedIn(text, name));
    expect(quoted).toHaveLength(names.length);
    expect(Math.max(...quoted.map(({ length }) => length))).toBeLessThan(60);
  });

  const words = fc.constantFrom('Oslo', 'rain', ',', ';', '“', '”', 'a', 'Bergen, Oslo', '–', 'x'.repeat(50));

  it('holds every mention once, and cuts neither words nor quotations', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 300, size: 'max' }), (parts) => {
        const text = parts.join(' ');
        const quotations = quoteSpans(text);
        const mentions = [...text.matchAll(/Oslo/gu)].map(({ index }) => ({ start: index, end: index + 4 }));
        const sentence = { start: 0, end: text.length };
        const passages = shortPassages(text, { ...sentence, mentions }, [sentence], quotations);
        expect(passages.flatMap((passage) => passage.mentions)).toEqual(mentions);
        for (const { start, end, mentions: own } of passages) {
          expect(own.filter((mention) => mention.start < start || end < mention.end)).toEqual([]);
          expect(end - start).toBeLessThanOrEqual(600 + 2 * LONGEST_QUOTATION);
          for (const at of [start, end]) {
            expect(`${text.charAt(at - 1)}${text.charAt(at)}`).not.toMatch(/[\p{L}\p{N}]{2}/u);
            expect(quotations.filter((quotation) => quotation.start < at && at < quotation.end)).toEqual([]);
          }
        }
      }),
    );
  });
});
