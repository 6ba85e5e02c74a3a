import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotation, type FoundQuotation } from '../../src/text/findQuotation.ts';
import { makeQuotation } from '../../src/text/makeQuotation.ts';
import { occurrencesOf } from '../../src/text/occurrencesOf.ts';
import type { Quotation } from '../../src/text/quotation.ts';
import { textSpans } from './texts.ts';

const TEXT =
  'Lima woke early. The mayor of Lima spoke first; the mayor of Callao, who had come by boat, ' +
  'spoke after him. Then Lima slept.';

/** What was found, and what the text says there. */
function find(text: string, quotation: Quotation): (FoundQuotation & { words: string }) | null {
  const found = findQuotation(text, quotation);
  return found && { ...found, words: text.slice(found.start, found.end) };
}

describe('findQuotation, word for word', () => {
  it.each<[name: string, quotation: Quotation, start: number, how: string, score: number]>([
    ['the only one', { exact: 'the mayor of Callao' }, 48, 'exact', 1],
    ['the only one, whatever its context', { exact: 'Callao', prefix: 'port of ', start: 3 }, 61, 'exact', 1],
    ['at the very start', { exact: 'Lima woke' }, 0, 'exact', 1],
    ['at the very end', { exact: 'slept.' }, 118, 'exact', 1],
    ['the whole text', { exact: TEXT }, 0, 'exact', 1],
    ['by its prefix', { exact: 'Lima', prefix: 'mayor of ' }, 30, 'context', 1],
    ['by its suffix', { exact: 'Lima', suffix: ' slept.' }, 113, 'context', 1],
    [
      'by what is left of its context',
      { exact: 'Lima', prefix: 'And then ', suffix: ' sleeps' },
      113,
      'context',
      0.5,
    ],
    ['prefix before start', { exact: 'Lima', prefix: 'mayor of ', start: 0 }, 30, 'context', 1],
    ['start among equals', { exact: 'Lima', start: 100 }, 113, 'context', 0.5],
    ['start 0 among equals', { exact: 'Lima', start: 0 }, 0, 'context', 0.5],
    ['the first, where nothing else tells', { exact: 'Lima' }, 0, 'context', 0.5],
  ])('%s', (_name, quotation, start, how, score) => {
    expect(find(TEXT, quotation)).toEqual({
      start,
      end: start + quotation.exact.length,
      words: quotation.exact,
      how,
      score,
    });
  });

  it('finds repeats that overlap', () => {
    expect(find('nanana', { exact: 'nana', prefix: 'na' })).toMatchObject({
      start: 2,
      how: 'context',
      score: 1,
    });
  });

  it.each<[name: string, text: string, quotation: Quotation]>([
    ['other words', TEXT, { exact: 'Arequipa' }],
    ['an empty text', '', { exact: 'Lima' }],
    ['an empty quotation', TEXT, { exact: '' }],
    ['invisible characters alone', TEXT, { exact: '\u00AD\u200B' }],
    ['other letters of the same case', TEXT, { exact: 'lima woke' }],
    ['what a regular expression would find', TEXT, { exact: 'L.ma .*' }],
    ['a short quotation with one letter changed', TEXT, { exact: 'The mayor of Lama spoke' }],
    [
      'a long one of which more than a fifth has changed',
      TEXT,
      { exact: 'the mayor of Paris, who had come by train, left' },
    ],
  ])('does not find %s', (_name, text, quotation) => {
    expect(find(text, quotation)).toBeNull();
  });
});

describe('findQuotation, differently set', () => {
  it.each<[name: string, text: string, exact: string, words: string]>([
    [
      'curly quotes',
      'He said \u201CI don\u2019t know\u201D twice.',
      '"I don\'t know"',
      '\u201CI don\u2019t know\u201D',
    ],
    ['straight quotes', 'He said "I don\'t know" twice.', '\u201CI don\u2019t know\u201D', '"I don\'t know"'],
    ['no-break spaces', 'some 50\u00A0km\u202Fnorth of it', '50 km north', '50\u00A0km\u202Fnorth'],
    ['a line end', 'the port\r\n\r\n  of Chancay', 'the port of Chancay', 'the port\r\n\r\n  of Chancay'],
    [
      'dashes',
      'the port \u2014 far off \u2014 is new',
      'port -- far off -- is',
      'port \u2014 far off \u2014 is',
    ],
    ['a hyphen', 'a Chinese\u2011built port', 'Chinese-built', 'Chinese\u2011built'],
    ['an ellipsis', 'Well\u2026 yes', 'Well... yes', 'Well\u2026 yes'],
    ['soft hyphens', 'an inter\u00ADnational port', 'international', 'inter\u00ADnational'],
    ['zero-width spaces', 'the\u200B port', 'the port', 'the\u200B port'],
    ['accents apart', 'in Sa\u0303o Paulo, Brazil', 'S\u00E3o Paulo', 'Sa\u0303o Paulo'],
    ['accents together', 'in S\u00E3o Paulo, Brazil', 'Sa\u0303o Paulo', 'S\u00E3o Paulo'],
    ['marks of direction', 'in \u200Fميناء\u200F تشانكاي', 'ميناء تشانكاي', 'ميناء\u200F تشانكاي'],
    ['the end of the text', 'It is \u2018new\u2019', "'new'", '\u2018new\u2019'],
    [
      'an emoji that stays whole',
      'so \u2018good\u2019 \u{1F469}\u200D\u{1F680}!',
      "'good' \u{1F469}",
      '\u2018good\u2019 \u{1F469}\u200D\u{1F680}',
    ],
  ])('%s', (_name, text, exact, words) => {
    expect(find(text, { exact })).toMatchObject({ words, how: 'normalised', score: 1 });
  });

  it('still chooses among repeats by context, then by start', () => {
    const text = 'By \u2018Lima\u2019 he meant \u2018Lima\u2019\u00A0itself.';
    expect(find(text, { exact: "'Lima'", suffix: ' itself.' })).toMatchObject({ start: 19, score: 1 });
    expect(find(text, { exact: "'Lima'", start: 18 })).toMatchObject({ start: 19, score: 0.5 });
    expect(find(text, { exact: "'Lima'", start: 4 })).toMatchObject({ start: 3, score: 0.5 });
  });

  it('does not end inside an ellipsis', () => {
    expect(find('Wait\u2026 no', { exact: 'Wait.' })).toBeNull();
  });
});

describe('findQuotation, nearly the same', () => {
  const changed = 'the mayor of Callao, who had arrived by boat, spoke';

  it('finds a long quotation of which some letters have changed', () => {
    const found = find(TEXT, { exact: changed });
    expect(found).toMatchObject({ how: 'fuzzy', words: 'the mayor of Callao, who had come by boat, spoke' });
    // "arrived" for "come" is six letters of 51.
    expect(found?.score).toBeCloseTo(1 - 6 / 51, 10);
  });

  it('takes typography for no change', () => {
    const text = TEXT.replaceAll(' ', '\u00A0');
    expect(find(text, { exact: changed })?.score).toBeCloseTo(1 - 6 / 51, 10);
  });

  it('does not cut a grapheme', () => {
    const text = `${TEXT.slice(0, -1)}\u{1F469}\u200D\u{1F680}`;
    const found = find(text, { exact: 'who came by boat, spoke after him. Then Lima slept \u{1F469}' });
    expect(found).toMatchObject({ how: 'fuzzy' });
    expect(found?.words.endsWith('slept\u{1F469}\u200D\u{1F680}')).toBe(true);
  });

  it('chooses the closest, among equals by context, then by start', () => {
    const near = 'one two three four five six seven eight nine';
    const text = `${near} A. ${near} B. ${near.replace('six', 'sex')} C.`;
    const exact = near.replace('six', 'sax');
    const starts = [0, near.length + 4, 2 * near.length + 8];
    expect(find(text, { exact, suffix: ' B.' })).toMatchObject({ start: starts[1], how: 'fuzzy' });
    expect(find(text, { exact, start: 46 })).toMatchObject({ start: starts[1] });
    expect(find(text, { exact })).toMatchObject({ start: starts[0] });
    expect(find(text, { exact: near.replace('six', 'sexy') })).toMatchObject({ start: starts[2] });
  });

  it('stays within a fifth of the letters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32, max: 90 }), fc.nat(40), (length, count) => {
        const exact = TEXT.slice(0, length);
        const text = exact
          .split('')
          .map((letter, i) => (i % 2 === 0 && i / 2 < count ? '#' : letter))
          .join('');
        const replaced = Math.min(count, Math.ceil(length / 2));
        const found = findQuotation(text, { exact });
        expect(found !== null).toBe(replaced <= Math.floor(length / 5));
      }),
    );
  });
});

describe('findQuotation of makeQuotation', () => {
  it('finds exactly what was quoted, in any text', () => {
    fc.assert(
      fc.property(textSpans, fc.constantFrom('always', 'when needed'), ({ text, start, end }, context) => {
        const quotation = makeQuotation(text, start, end, { context });
        expect(findQuotation(text, quotation)).toMatchObject({ start: quotation.start, end: quotation.end });
      }),
      { numRuns: 2000 },
    );
  });

  it('finds it without its start, if its context is enough; else a repeat with the same context', () => {
    fc.assert(
      fc.property(textSpans, fc.constantFrom('always', 'when needed'), ({ text, start, end }, context) => {
        const { exact, prefix, suffix, ...span } = makeQuotation(text, start, end, { context });
        const found = findQuotation(text, { exact, prefix, suffix });
        const around = text.slice((found?.start ?? 0) - prefix.length, (found?.end ?? 0) + suffix.length);
        expect(around).toBe(prefix + exact + suffix);
        const isEnough = occurrencesOf(around, text).length === 1;
        expect(found?.start === span.start || !isEnough).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('findQuotation in a megabyte', () => {
  // None of these ends in reasonable time where the search is quadratic.
  const letters = 'a'.repeat(1_000_000);

  it('of the same letter', () => {
    expect(findQuotation(letters, makeQuotation(letters, 200_000, 700_000))).toMatchObject({
      start: 200_000,
    });
    expect(findQuotation(letters, makeQuotation(letters, 400_000, 400_001))).toMatchObject({
      start: 400_000,
    });
    const almost = `${'a'.repeat(250_000)}b${'a'.repeat(250_000)}`;
    expect(findQuotation(letters, { exact: almost })).toBeNull();
  });

  it('of the same words, nearly', () => {
    const exact = `${'ab'.repeat(499)}xy`;
    const found = findQuotation('ab'.repeat(500_000), { exact, start: 777_000 });
    expect(found).toMatchObject({ start: 777_000, how: 'fuzzy', score: 0.998 });
  });

  it('of many words', () => {
    const text = Array.from({ length: 100_000 }, (_, i) => `word${(i * 7919) % 100_003}`).join(' ');
    const start = text.indexOf('word77777');
    const quotation = makeQuotation(text, start, start + 300);
    const exact = quotation.exact.replaceAll('word', 'ward');
    expect(findQuotation(text, quotation)).toMatchObject({ start, how: 'exact' });
    expect(findQuotation(text, { ...quotation, exact })).toMatchObject({ start, how: 'fuzzy' });
  });
});
