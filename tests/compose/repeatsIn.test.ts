import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatsIn } from '../../src/compose/repeatsIn.ts';

const TEXT = 'The mayor of Springfield met the mayor of Springfield on Monday in Springfield, Illinois.';
const spanOf = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

describe('repeatsIn', () => {
  it.for([
    ['mayor of Springfield', true],
    ['The mayor of Springfield met', false],
    ['Springfield on Monday', false],
    ['Monday', true],
  ] as const)('"%s" may repeat: %s', ([words, expected]) => {
    expect(repeatsIn(TEXT)(spanOf(words))).toBe(expected);
  });

  it('never takes for alone what is not', () => {
    const words = fc.array(
      fc.constantFrom('ab', 'b', 'é', '😀', 'aaaa', ' the same sentence twice. ', 'x'.repeat(20)),
    );
    fc.assert(
      fc.property(
        words.map((parts) => parts.join('')),
        fc.nat(200),
        fc.nat(80),
        (text, from, length) => {
          const start = from % (text.length + 1);
          const end = Math.min(text.length, start + length);
          const exact = text.slice(start, end);
          const isTwice = text.indexOf(exact) !== text.lastIndexOf(exact);
          const said = repeatsIn(text)({ start, end }) || !isTwice ? 'right' : 'alone';
          expect([exact, said]).toEqual([exact, 'right']);
        },
      ),
    );
  });

  it('takes most sentences of a text for alone', () => {
    const sentences = Array.from(
      { length: 500 },
      (_, i) => `Sentence ${i * i} of a long text, about nothing. `,
    );
    const text = sentences.join('');
    const mayRepeat = repeatsIn(text);
    let start = 0;
    const repeating = sentences.filter((sentence) => {
      const span = { start, end: start + sentence.length };
      start = span.end;
      return mayRepeat(span);
    });
    expect(repeating.length).toBeLessThan(25);
  });
});
