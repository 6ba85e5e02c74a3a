import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseAround } from '../../src/compose/clauseAround.ts';
import { passageSpans } from '../../src/compose/passageSpans.ts';
import { quotableBlocks } from '../../src/compose/quotableBlocks.ts';
import { quoteSpans } from '../../src/compose/quoteSpans.ts';

const spanOf = (text: string, part: string): { start: number; end: number } => {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`"${part}" is not in the text`);
  return { start, end: start + part.length };
};

/** Sentences as the tests mark them: parted by a bar, which is taken out. */
const marked = (source: string): { text: string; sentences: { start: number; end: number }[] } => {
  const parts = source.split('|');
  let start = 0;
  const sentences = parts.map((part) => {
    const trimmed = part.trimEnd();
    const span = { start, end: start + trimmed.length };
    start += part.length;
    return span;
  });
  return { text: parts.join(''), sentences };
};

describe('quoteSpans', () => {
  it.each([
    ['He said “no” and “never” again.', ['“no”', '“never”']],
    ['"Yes," she said. "It is."', ['"Yes,"', '"It is."']],
    ['«Oui», dit-il; „nein“, sagte sie.', ['«Oui»', '„nein“']],
    ['A mark “that nothing closes', []],
    ['A mark “that closes\nin the next paragraph”', []],
    ["It's the farmers' 'own' affair.", []],
  ])('%s', (text, expected) => {
    expect(quoteSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('passageSpans', () => {
  it.each([
    ['one sentence', 'It rained. |Oslo was dry. |Bergen was not.', ['Oslo'], ['Oslo was dry.']],
    [
      'two sentences that name it, apart',
      'Oslo slept. |Bergen woke. |Oslo did not.',
      ['Oslo', 'Oslo did'],
      ['Oslo slept.', 'Oslo did not.'],
    ],
    [
      'a quotation over two sentences is not cut',
      '“I know,” said Ritter. |“I have taken it. |You never see Oslo.” |He laughed.',
      ['Oslo'],
      ['“I have taken it. You never see Oslo.”'],
    ],
    [
      'mentions in stretches that overlap are one passage',
      '“Oslo is far. |Bergen is not. |Oslo is cold,” he said.',
      ['Oslo', 'Oslo is cold'],
      ['“Oslo is far. Bergen is not. Oslo is cold,” he said.'],
    ],
  ])('%s', (_, source, names, expected) => {
    const { text, sentences } = marked(source);
    const mentions = names.map((name) => spanOf(text, name));
    const passages = passageSpans(mentions, quotableBlocks(sentences, quoteSpans(text)));
    expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    expect(passages.flatMap((passage) => passage.mentions)).toEqual(mentions);
  });

  it('quotes a mention alone that stands in no sentence', () => {
    expect(passageSpans([{ start: 2, end: 6 }], [])).toEqual([
      { start: 2, end: 6, mentions: [{ start: 2, end: 6 }] },
    ]);
  });
});

/** Spans in order, none overlapping, of lengths and gaps in turn. */
const spansOf = (steps: readonly number[]): { start: number; end: number }[] => {
  let at = 0;
  return steps.flatMap((step, i) => {
    const start = at;
    at += step;
    return i % 2 === 1 && step > 0 ? [{ start, end: at }] : [];
  });
};
const spans = fc.array(fc.nat(9), { maxLength: 24 }).map(spansOf);

describe('passages and blocks', () => {
  it('are in order, hold what they overlap, and hold every mention once', () => {
    fc.assert(
      fc.property(spans, spans, spans, (sentences, quotations, mentions) => {
        const blocks = quotableBlocks(sentences, quotations);
        const passages = passageSpans(mentions, blocks);
        for (const list of [blocks, passages]) {
          const overlapping = list.filter(({ start }, i) => start < (list[i - 1]?.end ?? 0));
          expect(overlapping).toEqual([]);
        }
        for (const { start, end } of passages) {
          const cut = [...sentences, ...quotations].filter(
            (span) => span.start < end && start < span.end && (span.start < start || end < span.end),
          );
          expect(cut, `cut by ${start} to ${end}`).toEqual([]);
        }
        expect(passages.flatMap((passage) => passage.mentions)).toEqual(mentions);
      }),
    );
  });
});

describe('clauseAround', () => {
  it.each([
    [
      'the clause between commas',
      'The ship, which had loaded timber in the port of Riga, sank on Monday near the island.',
      'Riga',
      'which had loaded timber in the port of Riga',
    ],
    [
      'a number keeps its comma',
      'Some 60,000 people live in Bern today; few of them ski.',
      'Bern',
      'Some 60,000 people live in Bern today',
    ],
    [
      'a short clause takes the next',
      'In Bern, the council met for an hour, and left.',
      'Bern',
      'In Bern, the council met for an hour',
    ],
    [
      'a state stays with its town',
      'It took the crossing south of Salem, Missouri, and cut off many.',
      'Missouri',
      'It took the crossing south of Salem, Missouri',
    ],
    [
      'a dateline stays with what follows',
      'SALEM, Mo. — The spare bridge left on Monday, in pieces.',
      'Mo.',
      'SALEM, Mo. — The spare bridge left on Monday',
    ],
    [
      'a dash ends it',
      'A ship sank near Bern on Monday – nobody knows why it did.',
      'Bern',
      'A ship sank near Bern on Monday',
    ],
    [
      'a quotation stays whole',
      'He said “it rains, it pours, in Bern” and left.',
      'Bern',
      'He said “it rains, it pours, in Bern” and left.',
    ],
  ])('%s', (_, text, name, expected) => {
    const clause = clauseAround(text, spanOf(text, name), { start: 0, end: text.length }, quoteSpans(text));
    expect(text.slice(clause.start, clause.end)).toBe(expected);
  });
});
