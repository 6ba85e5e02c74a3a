import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { recognise } from '../../src/recognise/recognise.ts';
import { loadRecogniser } from './loadRecogniser.ts';

let recogniser: ReturnType<typeof loadRecogniser>;
beforeAll(() => {
  recogniser = loadRecogniser();
});

/** Parts of texts that are hard on purpose. */
const WORDS =
  `Lima PARIS Texas Tex. New_York St. Brazilian the of in and , . _-_ - County Police University Mr. John Smith
said 12 “ ” 's ’s 🌍 北京 القاهرة Street Highway U.S. US $ virus ( ) counties Bosnia Río_de_la_Plata`
    .split(/\s+/u)
    .map((word) => word.replaceAll('_', ' '));
const texts = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...WORDS, '\n', '\ud83d') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
  )
  .map((parts) => parts.join(' '));

describe('mentions', () => {
  it('are in order, apart, and words of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = 0;
        for (const { start, end, confidence } of recognise(text, recogniser).mentions) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          before = end;
        }
      }),
    );
  });

  it('lie in the longer name that they tell', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, within } of recognise(text, recogniser).mentions) {
          if (within === undefined) continue;
          expect(within.start).toBeLessThanOrEqual(start);
          expect(within.end).toBeGreaterThanOrEqual(end);
        }
      }),
    );
  });

  it('cut no surrogate pair', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, names } = recognise(text, recogniser);
        for (const offset of [...mentions, ...names].flatMap(({ start, end }) => [start, end])) {
          const isInside =
            /[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset));
          expect(isInside).toBe(false);
        }
      }),
    );
  });

  it('are the same each time, whatever was read before', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const first = recognise(text, recogniser);
        recognise(other, recogniser);
        expect(recognise(text, recogniser)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
});
