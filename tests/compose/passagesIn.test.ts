import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesIn } from '../../src/compose/passagesIn.ts';
import { makeQuotation } from '../../src/text/makeQuotation.ts';

const SENTENCES = [
  'The mayor of Springfield met us. ',
  'He left. ',
  'The mayor of Springfield met the press. ',
  'a'.repeat(60),
  'é ',
  '“No,” he said. ',
];

describe('passagesIn', () => {
  it('has as much context as a quotation needs, however many are made', () => {
    const texts = fc
      .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join(''));
    const spans = fc.array(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 90 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, spans, (text, asked) => {
        const passageOf = passagesIn(text);
        for (const [from, length] of asked) {
          const start = from % text.length;
          const end = Math.min(text.length, start + length);
          const { exact, prefix, suffix, ...span } = makeQuotation(text, start, end, {
            context: 'when needed',
          });
          expect(passageOf({ start, end, mentions: [] })).toEqual({
            exact,
            ...(prefix === '' ? {} : { prefix }),
            ...(suffix === '' ? {} : { suffix }),
            ...span,
            mentions: [],
          });
        }
      }),
    );
  });
});
