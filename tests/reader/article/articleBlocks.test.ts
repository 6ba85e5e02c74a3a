import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleBlock, articleBlocks } from '../../../src/reader/article/articleBlocks.ts';
import type { Span } from '../../../src/text/span.ts';

/** The spans of the words in the text, each from where the one before starts. */
function spansOf(text: string, words: readonly string[]): Span[] {
  let from = 0;
  return words.map((word) => {
    const start = text.indexOf(word, from);
    from = start;
    return { start, end: start + word.length };
  });
}

/** "PADUCAH|, |Ky.| rose" with marked pieces in brackets. */
const inWords = ({ pieces }: ArticleBlock<Span>): string =>
  pieces.map(({ text, mark }) => (mark === null ? text : `[${text}]`)).join('');

const wordsOf = (blocks: readonly ArticleBlock<Span>[]): string =>
  blocks.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');

describe('articleBlocks', () => {
  it.each([
    ['one paragraph', 'Rain fell in Lima.', ['Lima'], ['Rain fell in [Lima].']],
    ['lines, where no line is blank', 'Lima\nRío', ['Lima', 'Río'], ['[Lima]', '[Río]']],
    [
      'paragraphs of several lines',
      'In Rio de\nJaneiro\n\n  \nit rained.  ',
      ['Rio de\nJaneiro'],
      ['In [Rio de\nJaneiro]', 'it rained.'],
    ],
    [
      'one mention at the end of another',
      '12 miles south of Lima, they say',
      ['12 miles south of Lima', 'Lima'],
      ['[12 miles south of ][Lima], they say'],
    ],
    [
      'one mention within another',
      'the Lima to Rio road',
      ['Lima to Rio', 'to'],
      ['the [Lima ][to][ Rio] road'],
    ],
    ['no words', ' \n\n\n ', [], []],
    ['nothing marked', 'Nothing here.', [], ['Nothing here.']],
  ])('%s', (_, text, marked, expected) => {
    expect(articleBlocks(text, spansOf(text, marked)).map(inWords)).toEqual(expected);
  });

  it('says where each mention ends, the innermost first', () => {
    const text = 'south of Lima';
    const [outer, inner] = spansOf(text, ['south of Lima', 'Lima']);
    const [block] = articleBlocks(text, [outer ?? { start: 0, end: 0 }, inner ?? { start: 0, end: 0 }]);
    expect(block?.pieces.map(({ ending }) => ending)).toEqual([[], [inner, outer]]);
  });

  it('takes the first of two mentions with the same words', () => {
    const first = { start: 0, end: 4, name: 'first' };
    const second = { start: 0, end: 4, name: 'second' };
    const [block] = articleBlocks('Lima', [first, second]);
    expect(block?.pieces).toEqual([{ text: 'Lima', mark: first, ending: [first] }]);
  });

  it('splits a very long line between words, and never in a mention', () => {
    const text = 'San José de la Mar '.repeat(2000).trim();
    const marks = [...text.matchAll(/San José de la Mar/gu)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }));
    const blocks = articleBlocks(text, marks);
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.map(({ isContinued }) => isContinued)).toEqual(blocks.map((_, index) => index > 0));
    expect(wordsOf(blocks)).toBe(text);
    const marked = blocks.flatMap(({ pieces }) => pieces.filter(({ mark }) => mark !== null));
    expect(marked.map(({ text: words }) => words)).toEqual(marks.map(() => 'San José de la Mar'));
  });

  it('loses no word, whatever is marked', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', ','), maxLength: 80 });
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 8 }), (text, pairs) => {
        const marks = pairs
          .map(([a, b]) => ({
            start: Math.min(a, b, text.length),
            end: Math.min(Math.max(a, b), text.length),
          }))
          .filter(({ start, end }) => start < end)
          .toSorted((a, b) => a.start - b.start || b.end - a.end);
        const blocks = articleBlocks(text, marks);
        expect(wordsOf(blocks).replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        for (const { pieces } of blocks) for (const piece of pieces) expect(piece.text).not.toBe('');
      }),
    );
  });
});
