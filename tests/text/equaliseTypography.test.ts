import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equaliseTypography } from '../../src/text/equaliseTypography.ts';
import { textSpans } from './texts.ts';

describe('equaliseTypography', () => {
  it.each([
    ['', ''],
    ['Plain words, with nothing to do.', 'Plain words, with nothing to do.'],
    ['\u201CYes\u201D \u00ABoui\u00BB \u201Eja\u201C', '"Yes" "oui" "ja"'],
    ['don\u2019t, \u2018so\u2019', "don't, 'so'"],
    ['a \u00A0\r\n\t b\u3000c', 'a b c'],
    ['a\u2013b \u2014 c -- d --- e', 'a-b - c - d - e'],
    ['so... so. . . so\u2026 so....', 'so\u2026 so\u2026 so\u2026 so\u2026.'],
    ['inter\u00ADna\u200Btional\uFEFF', 'international'],
    ['cafe\u0301', 'caf\u00E9'],
    [
      '\u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u2764\uFE0F',
      '\u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u2764\uFE0F',
    ],
  ])('%j becomes %j', (original, text) => {
    expect(equaliseTypography(original).text).toBe(text);
  });

  it('leads back to the words and not to what is invisible beside them', () => {
    const original = 'the \u00A0\u201Cbig\u201D\u00ADport';
    const { text, originalStart, originalEnd } = equaliseTypography(original);
    const back = (words: string): string => {
      const start = text.indexOf(words);
      return original.slice(originalStart(start), originalEnd(start + words.length));
    };
    expect(text).toBe('the "big"port');
    expect(['the', ' ', '"big"', 'port', 'the "big"port'].map(back)).toEqual([
      'the',
      ' \u00A0',
      '\u201Cbig\u201D',
      'port',
      original,
    ]);
  });

  it('leads back to a span that becomes the same words', () => {
    fc.assert(
      fc.property(textSpans, ({ text: original }) => {
        const { text, originalStart, originalEnd } = equaliseTypography(original);
        let lastStart = 0;
        for (let offset = 0; offset < text.length; offset += 1) {
          const start = originalStart(offset);
          const end = originalEnd(offset + 1);
          expect(start).toBeGreaterThanOrEqual(lastStart);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          lastStart = start;
        }
        expect(equaliseTypography(original.slice(0, originalEnd(text.length))).text).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
